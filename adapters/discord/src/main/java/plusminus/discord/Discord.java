package plusminus.discord;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import plusminus.service.Attendant;
import plusminus.service.Rhythm;

/** Interviews on Discord, from login to logout. */
public final class Discord implements AutoCloseable {

  private static final Set<GatewayIntent> INTENTS =
      EnumSet.of(
          GatewayIntent.GUILD_MESSAGES,
          GatewayIntent.DIRECT_MESSAGES,
          GatewayIntent.GUILD_MESSAGE_TYPING,
          GatewayIntent.DIRECT_MESSAGE_TYPING,
          GatewayIntent.MESSAGE_CONTENT);

  /**
   * How to reach Discord.
   *
   * @param rest the base of its REST addresses, ending in a slash, where it is not Discord's own
   * @param gateway the address of its gateway, where it is not Discord's own
   */
  public record Config(
      String token, Optional<String> rest, Optional<String> gateway, Rhythm rhythm) {}

  private final Config config;
  private final Console console;
  private final Connection connection = new Connection();
  private final Attendant attendant;
  private final Object[] listeners;

  /**
   * One thread each, so that events and messages keep their order; acknowledging waits for none.
   */
  private final ExecutorService events = one("discord-events");

  private final Hearing hearing = new Hearing();

  private final ExecutorService workers =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("discord-", 1).factory());

  private static ExecutorService one(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  private Discord(Config config, House house, Console console) {
    this.config = config;
    this.console = console;
    this.attendant =
        new Attendant(
            House.PLATFORM,
            house.service(),
            house.ports(),
            new Voice(house, connection),
            new Attendant.Setting(config.rhythm(), new Log(console), house.clock()));
    var reception = new Reception(house, connection);
    var lobby = new Lobby(house, attendant, reception, connection);
    var ears = new Ears(house, attendant, reception, hearing);
    var oblivion = new Oblivion(house, connection);
    this.listeners =
        new Object[] {
          ears,
          new Desk(house, attendant, lobby, reception, hearing, workers),
          new Switchboard(house, attendant, reception, oblivion, hearing, workers),
          new Watch(house, attendant, ears, hearing, connection, console)
        };
  }

  /** Logs in; returns when Discord is ready. */
  public static Discord connect(Config config, House house, Console console) {
    // Otherwise everything that a message mentions is pinged.
    MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    var discord = new Discord(config, house, console);
    try {
      discord.login();
    } catch (RuntimeException failure) {
      discord.close();
      throw failure;
    }
    return discord;
  }

  private void login() {
    if (login(INTENTS, true)) {
      return;
    }
    console.say(
        "Discord: the app may not read message content. Going on without: candidates reply, mention"
            + " the bot, use DMs or the Answer button. To allow it, switch on 'Message Content"
            + " Intent' under 'Bot' in the developer portal and start again.");
    var fewer = EnumSet.copyOf(INTENTS);
    fewer.remove(GatewayIntent.MESSAGE_CONTENT);
    if (!login(fewer, false)) {
      throw new LoginProblem(
          "Discord refuses the intents " + fewer + ": allow them in the developer portal.");
    }
  }

  /** False where Discord does not allow these intents. */
  private boolean login(Set<GatewayIntent> intents, boolean readsContent) {
    JDABuilder builder =
        JDABuilder.createLight(config.token(), intents)
            .setEventPool(events, false)
            .setEnableShutdownHook(false)
            .addEventListeners(listeners);
    config.rest().ifPresent(url -> builder.setRestConfig(new RestConfig().setBaseUrl(url)));
    config
        .gateway()
        .ifPresent(url -> builder.setSessionController(at(url)).setCompression(Compression.NONE));
    connection.open();
    try {
      JDA session = builder.build();
      connection.use(session, readsContent);
      session.awaitReady();
      return true;
    } catch (InvalidTokenException refused) {
      throw new LoginProblem(
          "Discord does not know this token: copy it anew from 'Bot' in the developer portal into"
              + " DISCORD_TOKEN.");
    } catch (IllegalStateException closed) {
      return connection.failure(closed);
    } catch (ErrorResponseException unreachable) {
      throw new LoginProblem(
          "Discord cannot be reached: "
              + unreachable.getMeaning()
              + ". Check the network, then start again.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoginProblem("Interrupted while connecting to Discord.");
    }
  }

  private static ConcurrentSessionController at(String gateway) {
    return new ConcurrentSessionController() {
      @Override
      public String getGateway() {
        return gateway;
      }
    };
  }

  /** Waits until the connection has ended for good; answers whether it was closed by us. */
  public boolean await() throws InterruptedException {
    return connection.awaitEnd();
  }

  @Override
  public void close() {
    connection.end(true);
    connection.session().ifPresent(JDA::shutdown);
    attendant.close();
    hearing.close();
    workers.shutdown();
    events.shutdown();
  }
}
