package plusminus.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plusminus.discord.Discord;
import plusminus.discord.House;
import plusminus.service.Rhythm;

/** Holds interviews on the chat platforms for which there is a token. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Holds interviews on Discord until it is stopped; Ctrl-C loses nothing.",
      "It needs DISCORD_TOKEN; the README says where to get it."
    },
    footer = {
      "",
      "Environment:",
      "  DISCORD_TOKEN        the bot's token",
      "  DISCORD_REST_URL     another base for REST, ending in /, instead of Discord's own",
      "  DISCORD_GATEWAY_URL  another gateway instead of Discord's own"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int ENDED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--answer-after",
      paramLabel = "SECONDS",
      description =
          "How long after a candidate's last message to answer, where a server has no setting of"
              + " its own (see 'plusminus spaces'); 4 where not given.")
  private Optional<String> answerAfter = Optional.empty();

  @Mixin private DataOption data = new DataOption();

  @Mixin private TextsOption texts = new TextsOption();

  @Override
  public Integer call() throws InterruptedException {
    Map<String, String> environment = System.getenv();
    String token = environment.getOrDefault("DISCORD_TOKEN", "").strip();
    if (token.isEmpty()) {
      throw new Refusal(
          "There is nothing to serve: set DISCORD_TOKEN to the token of your Discord bot, for"
              + " example: DISCORD_TOKEN=... ./plusminus serve. README.md says how to get one in"
              + " five minutes.");
    }
    var config =
        new Discord.Config(
            token,
            url(environment, "DISCORD_REST_URL", "http"),
            url(environment, "DISCORD_GATEWAY_URL", "ws"),
            answerAfter.map(ServeCommand::rhythm).orElse(Rhythm.usual()));
    Bank bank = texts.bank();
    InstantSource clock = InstantSource.system();
    say("Starting ...");
    try (Wiring wiring = Wiring.file(data.home().database(), bank, clock)) {
      var house =
          new House(
              wiring.service(),
              wiring.ports(),
              bank,
              () -> UUID.randomUUID().toString().replace("-", ""),
              clock);
      try (Discord discord = Discord.connect(config, house, this::say)) {
        var hook = new Thread(discord::close);
        Runtime.getRuntime().addShutdownHook(hook);
        return discord.await() ? 0 : ENDED;
      }
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }

  private static Optional<String> url(Map<String, String> environment, String name, String scheme) {
    String url = environment.getOrDefault(name, "").strip();
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.startsWith(scheme + "://") && !url.startsWith(scheme + "s://")) {
      throw new Refusal(name + " has to begin with " + scheme + "s://, not '" + url + "'.");
    }
    return Optional.of(url.endsWith("/") ? url : url + "/");
  }

  static Rhythm rhythm(String seconds) {
    if (!Rhythm.isPause(seconds)) {
      throw new Refusal("--answer-after takes seconds, such as 4 or 2.5, not '" + seconds + "'.");
    }
    return Rhythm.usual().withPause(seconds);
  }
}
