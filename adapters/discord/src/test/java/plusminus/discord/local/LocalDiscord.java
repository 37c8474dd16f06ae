package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;

/**
 * A Discord on a local port: one guild, one bot, people, and the rules that the real one enforces.
 * Ids are snowflakes in decimal.
 */
public final class LocalDiscord implements AutoCloseable {
  private final Server server;
  private final World world;
  private final String firstChannel;

  private LocalDiscord(Server server) {
    this.server = server;
    world = server.world;
    firstChannel = textChannel("interviews");
  }

  public static LocalDiscord start() {
    return start(InstantSource.system());
  }

  /** With a clock for token life, nonces, ids and timestamps. */
  public static LocalDiscord start(InstantSource clock) {
    Server server = new Server(clock);
    server.start();
    return new LocalDiscord(server);
  }

  public String restUrl() {
    return "http://127.0.0.1:" + server.port() + "/api/v10/";
  }

  public String gatewayUrl() {
    return server.gateway.url();
  }

  public String token() {
    return world.token;
  }

  public String applicationId() {
    return world.application;
  }

  public String botId() {
    return world.bot.id;
  }

  public String guildId() {
    return world.guild;
  }

  /** The guild's first text channel. */
  public String channelId() {
    return firstChannel;
  }

  /** A new member of the guild. */
  public Person person(String name) {
    return person(name, true);
  }

  /** A new user who is not in the guild. */
  public Person stranger(String name) {
    return person(name, false);
  }

  private Person person(String name, boolean inGuild) {
    synchronized (world) {
      Account account = new Account(world.ids.next(), name, false, inGuild);
      world.accounts.put(account.id, account);
      return new Person(world, account, server.people);
    }
  }

  public String textChannel(String name) {
    synchronized (world) {
      String id = world.ids.next();
      server.events.channel(
          "CHANNEL_CREATE", world.add(new Channel(id, Channel.TEXT, world.guild, id, name)));
      return id;
    }
  }

  /** Whether the app may use the MESSAGE_CONTENT intent, which it may at first. */
  public void mayReadContent(boolean allowed) {
    synchronized (world) {
      world.mayReadContent = allowed;
    }
  }

  /** Gives the bot exactly these permissions in a channel and its threads. */
  public void botPermissions(String channel, Permission... exactlyThese) {
    synchronized (world) {
      Channel changed = world.channel(channel);
      boolean sawBefore = world.botSees(changed);
      changed.botPermissions = Optional.of(Permission.getRaw(exactlyThese));
      if (sawBefore || world.botSees(changed)) {
        server.events.permissionsChanged(changed);
      }
    }
  }

  public void kickBot() {
    synchronized (world) {
      world.bot.inGuild = false;
      server.events.guildLeft();
    }
  }

  /** Lets the bot into the guild again. */
  public void inviteBot() {
    synchronized (world) {
      world.bot.inGuild = true;
      server.events.guildJoined();
    }
  }

  public void archive(String thread, boolean locked) {
    synchronized (world) {
      server.threads.archive(world.channel(thread), true, locked);
    }
  }

  public void deleteChannel(String channelOrThread) {
    synchronized (world) {
      Channel deleted = world.channel(channelOrThread);
      server.events.deleted(deleted);
      world.channels.values().removeIf(channel -> channel.parent.equals(deleted.id));
      world.channels.remove(deleted.id);
    }
  }

  /** From now on REST answers 401 and the gateway closes with 4004. */
  public void revokeToken() {
    synchronized (world) {
      world.tokenValid = false;
      server.gateway.closeAll(4004, "Authentication failed.");
    }
  }

  /** The messages of a channel that everybody in it sees, oldest first. */
  public List<Seen> messages(String channel) {
    synchronized (world) {
      return world.channel(channel).posts.values().stream()
          .filter(post -> !post.ephemeral())
          .map(Post::seen)
          .toList();
    }
  }

  /** A channel, thread or DM as REST shows it. */
  public JsonNode channel(String id) {
    synchronized (world) {
      return world.channel(id).json(world);
    }
  }

  /** The ids of a channel's threads, archived ones too. */
  public Set<String> threads(String parent) {
    synchronized (world) {
      return world.channels.values().stream()
          .filter(channel -> channel.thread() && channel.parent.equals(parent))
          .map(thread -> thread.id)
          .collect(Collectors.toSet());
    }
  }

  public Set<String> threadMembers(String thread) {
    synchronized (world) {
      return Set.copyOf(world.channel(thread).members);
    }
  }

  /** How often the bot showed that it types. */
  public int typings(String channel) {
    synchronized (world) {
      return world.channel(channel).typings;
    }
  }

  /** The registered commands. */
  public JsonNode commands() {
    synchronized (world) {
      return server.commands.json();
    }
  }

  /** How often all commands were replaced. */
  public int commandUploads() {
    synchronized (world) {
      return server.commands.uploads();
    }
  }

  public Journal journal() {
    return server.journal;
  }

  public Faults faults() {
    return server.faults;
  }

  public GatewayFaults gateway() {
    return server.gatewayFaults;
  }

  /** All faults that happened so far. */
  public int injected() {
    return server.faults.injected() + server.gatewayFaults.injected();
  }

  /**
   * Limits message requests to so many in a time, for each route and channel; at first 5 per 5 s.
   */
  public void rateLimits(int requests, Duration per) {
    server.buckets.set(requests, per);
  }

  public void rateLimitsOff() {
    server.buckets.set(0, Duration.ZERO);
  }

  /** How long the await methods wait, 10 s at first. */
  public void limit(Duration limit) {
    server.waiting.limit(limit);
  }

  public <T> T await(String what, Supplier<Optional<T>> look) {
    return server.waiting.get(what, look);
  }

  public void awaitTrue(String what, BooleanSupplier look) {
    server.waiting.until(what, look);
  }

  public List<Seen> awaitMessages(String channel, int atLeast) {
    return await(
        atLeast + " messages",
        () -> Optional.of(messages(channel)).filter(messages -> messages.size() >= atLeast));
  }

  public Seen awaitMessage(String channel, Predicate<Seen> what) {
    return await(
        "a message in " + channel, () -> messages(channel).stream().filter(what).findFirst());
  }

  @Override
  public void close() {
    server.close();
  }
}
