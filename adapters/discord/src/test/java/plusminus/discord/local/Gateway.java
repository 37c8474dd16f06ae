package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/**
 * The gateway: who is connected, IDENTIFY, RESUME, heartbeats, and events to those who may get
 * them.
 */
final class Gateway extends WebSocketListener {
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

  @Override
  public void onOpen(WebSocket socket, Response response) {
    connections.incrementAndGet();
    JsonNode data = Json.of("heartbeat_interval", HEARTBEAT_MILLIS);
    socket.send(Json.of("op", 10, "d", data, "s", null, "t", null).toString());
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    JsonNode message = Json.parse(text);
    synchronized (world) {
      switch (message.get("op").asInt()) {
        case HEARTBEAT -> {
          heartbeats.incrementAndGet();
          socket.send(Json.of("op", 11).toString());
        }
        case IDENTIFY -> identify(socket, message.get("d"));
        case RESUME -> resume(socket, message.get("d"));
        default -> {}
      }
    }
  }

  private void identify(WebSocket socket, JsonNode data) {
    identifies.incrementAndGet();
    if (!valid(data)) {
      socket.close(4004, "Authentication failed.");
      return;
    }
    int intents = data.path("intents").asInt();
    int disallowed = Intents.NEVER | (world.mayReadContent ? 0 : Intents.MESSAGE_CONTENT);
    if ((intents & disallowed) != 0) {
      socket.close(4014, "Disallowed intent(s).");
      return;
    }
    Session session = new Session(world.ids.next(), intents, socket);
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

  private void resume(WebSocket socket, JsonNode data) {
    if (!valid(data)) {
      socket.close(4004, "Authentication failed.");
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
              session.resume(socket, lastSeen);
            },
            () -> socket.send(Json.of("op", 9, "d", false).toString()));
  }

  private boolean valid(JsonNode data) {
    return world.tokenValid && world.token.equals(data.path("token").asText());
  }

  @Override
  public void onClosing(WebSocket socket, int code, String reason) {
    // A client that closes with 1000 or 1001 gives its session up.
    sessions.removeIf(session -> code < 1002 && session.uses(socket));
    detach(socket);
    socket.close(1000, null);
  }

  @Override
  public void onFailure(WebSocket socket, Throwable cause, @Nullable Response response) {
    detach(socket);
  }

  private void detach(WebSocket socket) {
    sessions.stream().filter(session -> session.uses(socket)).forEach(Session::disconnect);
  }
}
