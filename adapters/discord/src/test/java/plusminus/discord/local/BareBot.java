package plusminus.discord.local;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/** The real client, connected to the local Discord, doing what a test tells it. */
final class BareBot implements EventListener, AutoCloseable {
  private static final EnumSet<GatewayIntent> INTENTS =
      EnumSet.of(
          GatewayIntent.GUILD_MESSAGES,
          GatewayIntent.DIRECT_MESSAGES,
          GatewayIntent.GUILD_MESSAGE_TYPING,
          GatewayIntent.DIRECT_MESSAGE_TYPING);

  private record Reaction<E>(Class<E> event, Consumer<E> action) {
    void to(GenericEvent happened) {
      if (event.isInstance(happened)) {
        action.accept(event.cast(happened));
      }
    }
  }

  private final List<GenericEvent> events = new CopyOnWriteArrayList<>();
  private final List<Reaction<?>> reactions = new CopyOnWriteArrayList<>();
  final JDA jda;

  private BareBot(LocalDiscord discord, EnumSet<GatewayIntent> intents) {
    jda =
        JDABuilder.createLight(discord.token(), intents)
            .setRestConfig(new RestConfig().setBaseUrl(discord.restUrl()))
            .setSessionController(new AtOnce(discord.gatewayUrl()))
            .setCompression(Compression.NONE)
            .setRawEventsEnabled(true)
            .addEventListeners(this)
            .build();
  }

  /** Connects without the message content intent and waits until the guild is there. */
  static BareBot connect(LocalDiscord discord) throws InterruptedException {
    BareBot bot = start(discord, INTENTS);
    bot.jda.awaitReady();
    return bot;
  }

  static BareBot connectReading(LocalDiscord discord) throws InterruptedException {
    BareBot bot = startReading(discord);
    bot.jda.awaitReady();
    return bot;
  }

  /** Begins to connect with the message content intent. */
  static BareBot startReading(LocalDiscord discord) {
    EnumSet<GatewayIntent> intents = EnumSet.copyOf(INTENTS);
    intents.add(GatewayIntent.MESSAGE_CONTENT);
    return start(discord, intents);
  }

  private static BareBot start(LocalDiscord discord, EnumSet<GatewayIntent> intents) {
    return new BareBot(discord, intents);
  }

  <E extends GenericEvent> BareBot on(Class<E> event, Consumer<E> action) {
    reactions.add(new Reaction<>(event, action));
    return this;
  }

  <E extends GenericEvent> List<E> events(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public void onEvent(GenericEvent event) {
    events.add(event);
    reactions.forEach(reaction -> reaction.to(event));
  }

  /** Lets requests under way end, whose answers no test waits for. */
  @Override
  public void close() {
    jda.shutdown();
    try {
      if (!jda.awaitShutdown(Duration.ofSeconds(2))) {
        jda.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Connects without the pauses that the real gateway asks for. */
  private static final class AtOnce extends SessionControllerAdapter {
    private final String gateway;

    AtOnce(String gateway) {
      this.gateway = gateway;
    }

    @Override
    public String getGateway() {
      return gateway;
    }

    @Override
    public void appendSession(SessionController.SessionConnectNode node) {
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  node.run(true);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
    }
  }
}
