package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * The gateway: who is connected, IDENTIFY, RESUME, heartbeats, and events to those who may get
 * them.
 */
final class Gateway {
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int RESUME = 6;
  private static final int HEARTBEAT_MILLIS = 41_250;

  private final World world;
  private final List<Session> sessions = new CopyOnWriteArrayList<>();
  private final Deliveries deliveries;
  final AtomicInteger connections = new AtomicInteger();
  final AtomicInteger identifies = new AtomicInteger();
  final AtomicInteger resumes = new AtomicInteger();
  final AtomicInteger heartbeats = new AtomicInteger();
  private volatile String url = "";

  Gateway(World world, Deliveries deliveries) {
    this.world = world;
    this.deliveries = deliveries;
  }

  void url(String here) {
    url = here;
  }

  String url() {
    return url;
  }

  /** Sends an event to every session whose intents cover it; the data may depend on the intents. */
  void dispatch(String event, int needed, IntFunction<ObjectNode> data) {
    for (Session session : sessions) {
      if (Intents.cover(session.intents, needed)) {
        ObjectNode payload = data.apply(session.intents);
        deliveries.deliver(event, () -> session.send(event, payload));
      }
    }
  }

  boolean connected() {
    return sessions.stream().anyMatch(Session::connected);
  }

  void drop(boolean resumable) {
    List<Session> cut = List.copyOf(sessions);
    if (!resumable) {
      sessions.clear();
    }
    cut.forEach(Session::cut);
  }

  void closeAll(int code, String reason) {
    List<Session> closed = List.copyOf(sessions);
    sessions.clear();
    closed.forEach(session -> session.close(code, reason));
  }

  void greet(Connection connection) {
    connections.incrementAndGet();
    JsonNode data = Json.of("heartbeat_interval", HEARTBEAT_MILLIS);
    connection.send(Json.of("op", 10, "d", data, "s", null, "t", null).toString());
  }

  void hear(Connection connection, String text) {
    JsonNode message = Json.parse(text);
    synchronized (world) {
      switch (message.get("op").asInt()) {
        case HEARTBEAT -> {
          heartbeats.incrementAndGet();
          connection.send(Json.of("op", 11).toString());
        }
        case IDENTIFY -> identify(connection, message.get("d"));
        case RESUME -> resume(connection, message.get("d"));
        default -> {}
      }
    }
  }

  private void identify(Connection connection, JsonNode data) {
    identifies.incrementAndGet();
    if (!valid(data)) {
      connection.close(4004, "Authentication failed.");
      return;
    }
    int intents = data.path("intents").asInt();
    int disallowed = Intents.NEVER | (world.mayReadContent ? 0 : Intents.MESSAGE_CONTENT);
    if ((intents & disallowed) != 0) {
      connection.close(4014, "Disallowed intent(s).");
      return;
    }
    Session session = new Session(world.ids.next(), intents, connection);
    session.send("READY", ready(session));
    sessions.add(session);
    if (world.bot.inGuild && Intents.cover(intents, Intents.GUILDS)) {
      session.send("GUILD_CREATE", GuildJson.of(world));
    }
  }

  private ObjectNode ready(Session session) {
    ObjectNode ready =
        Json.of(
            "v",
            10,
            "user",
            world.bot.json(),
            "session_id",
            session.id,
            "session_type",
            "normal",
            "resume_gateway_url",
            url,
            "shard",
            Json.list(0, 1),
            "application",
            Json.of("id", world.application, "flags", 0));
    ready.putArray("private_channels");
    ready.putArray("guilds");
    if (world.bot.inGuild) {
      ready.withArrayProperty("guilds").add(Json.of("id", world.guild, "unavailable", true));
    }
    return ready;
  }

  private void resume(Connection connection, JsonNode data) {
    if (!valid(data)) {
      connection.close(4004, "Authentication failed.");
      return;
    }
    int lastSeen = data.get("seq").asInt();
    sessions.stream()
        .filter(session -> session.id.equals(data.get("session_id").asText()))
        .filter(session -> session.couldResumeFrom(lastSeen))
        .findFirst()
        .ifPresentOrElse(
            session -> {
              resumes.incrementAndGet();
              session.resume(connection, lastSeen);
            },
            () -> connection.send(Json.of("op", 9, "d", false).toString()));
  }

  private boolean valid(JsonNode data) {
    return world.tokenValid && world.token.equals(data.path("token").asText());
  }

  void leave(Connection connection, int code) {
    // A client that closes with 1000 or 1001 gives its session up.
    sessions.removeIf(session -> code < 1002 && session.uses(connection));
    lose(connection);
  }

  void lose(Connection connection) {
    sessions.stream().filter(session -> session.uses(connection)).forEach(Session::disconnect);
  }
}
