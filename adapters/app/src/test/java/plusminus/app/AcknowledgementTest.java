package plusminus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.discord.Discord;
import plusminus.discord.House;
import plusminus.discord.local.Interaction;
import plusminus.discord.local.LocalDiscord;
import plusminus.discord.local.Person;
import plusminus.service.InterviewService;
import plusminus.service.Rhythm;

/**
 * Commands are acknowledged while every turn hangs. How many is the system property {@code
 * commands}; with {@code measured} it prints the times beside those of a bare listener in the same
 * run.
 */
class AcknowledgementTest {

  private static final int COMMANDS = Integer.getInteger("commands", 60);
  private static final Rhythm QUICK =
      new Rhythm(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(50));

  @TempDir private Path folder;

  @Test
  void noCommandFailsWhileEveryTurnHangs() throws Exception {
    List<Duration> bare = bare();
    List<Duration> ours = ours();
    bare.addAll(bare());
    if (Boolean.getBoolean("measured")) {
      System.out.printf(
          Locale.ROOT,
          "%d commands: bare p50 %d ms, p99 %d ms; ours p50 %d ms, p99 %d ms; ratio p50 %.2f, p99"
              + " %.2f%n",
          COMMANDS,
          at(bare, 50).toMillis(),
          at(bare, 99).toMillis(),
          at(ours, 50).toMillis(),
          at(ours, 99).toMillis(),
          (double) at(ours, 50).toNanos() / at(bare, 50).toNanos(),
          (double) at(ours, 99).toNanos() / at(bare, 99).toNanos());
    }
  }

  private static Duration at(List<Duration> times, int percent) {
    List<Duration> sorted = times.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  /** All at once, as many people would. */
  private static List<Duration> acknowledged(Person ada, String channel) {
    var asked = new ArrayList<Interaction>();
    for (int i = 0; i < COMMANDS; i++) {
      asked.add(ada.slash(channel, "interview time", Map.of()));
    }
    var times = new ArrayList<Duration>();
    for (Interaction interaction : asked) {
      interaction.awaitAcknowledged();
      assertThat(interaction.failed()).isFalse();
      times.add(interaction.acknowledgedAfter().orElseThrow());
    }
    return times;
  }

  private List<Duration> ours() throws InterruptedException {
    var hanging = new CountDownLatch(1);
    var turn = new CountDownLatch(1);
    var bank = new Bank();
    InstantSource clock = InstantSource.system();
    try (LocalDiscord server = LocalDiscord.start();
        Wiring wiring = Wiring.file(folder.resolve("plusminus.db"), bank, clock)) {
      server.rateLimitsOff();
      server.limit(Duration.ofSeconds(60));
      var service =
          new InterviewService(
              wiring.ports(),
              lexicon -> {
                turn.countDown();
                try {
                  hanging.await();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                throw new IllegalStateException("the turn hung");
              },
              clock);
      Person ada = server.person("Ada");
      // The first words are made by a service that does not hang.
      String id = UUID.randomUUID().toString().replace("-", "");
      wiring
          .service()
          .start(
              new plusminus.service.Invitation(
                  id,
                  "discord:dm:" + ada.id(),
                  "",
                  new plusminus.service.Account("discord", "", ada.id()),
                  "Ada",
                  "hotel-booking",
                  "Design a hotel booking system",
                  plusminus.transcript.Level.L5,
                  Duration.ofMinutes(45),
                  1,
                  false));
      var config =
          new Discord.Config(
              server.token(),
              Optional.of(server.restUrl()),
              Optional.of(server.gatewayUrl()),
              QUICK);
      var house = new House(service, wiring.ports(), bank, () -> "unused", clock);
      try (Discord _ = Discord.connect(config, house, line -> {})) {
        server.awaitTrue("commands", () -> !server.commands().isEmpty());
        server.awaitMessage(ada.dm(), message -> message.content().contains("hotel"));
        ada.say(ada.dm(), "one row per room type and night");
        turn.await();
        List<Duration> times = acknowledged(ada, ada.dm());
        assertThat(hanging.getCount()).isEqualTo(1);
        hanging.countDown();
        return times;
      }
    }
  }

  private static List<Duration> bare() throws InterruptedException {
    try (LocalDiscord server = LocalDiscord.start()) {
      server.limit(Duration.ofSeconds(60));
      JDA jda =
          JDABuilder.createLight(server.token(), List.of())
              .setRestConfig(new RestConfig().setBaseUrl(server.restUrl()))
              .setSessionController(
                  new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                      return server.gatewayUrl();
                    }
                  })
              .setCompression(Compression.NONE)
              .addEventListeners(
                  new ListenerAdapter() {
                    @Override
                    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
                      event.deferReply(true).queue();
                    }
                  })
              .build()
              .awaitReady();
      jda.updateCommands()
          .addCommands(
              Commands.slash("interview", "an interview")
                  .addSubcommands(new SubcommandData("time", "the time")))
          .complete();
      Person ada = server.person("Ada");
      List<Duration> times = acknowledged(ada, ada.dm());
      jda.shutdown();
      jda.awaitShutdown();
      return times;
    }
  }
}
