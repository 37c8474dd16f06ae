package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A gateway session, which outlives its connections. */
final class Session {
  final String id;
  final int intents;
  private final List<ObjectNode> sent = new ArrayList<>();
  private Optional<Connection> connection;

  Session(String id, int intents, Connection connection) {
    this.id = id;
    this.intents = intents;
    this.connection = Optional.of(connection);
  }

  synchronized void send(String event, JsonNode data) {
    ObjectNode payload = Json.of("op", 0, "t", event, "s", sent.size() + 1, "d", data);
    sent.add(payload);
    connection.ifPresent(open -> open.send(payload.toString()));
  }

  /** Sends again what came after the event with this number, then RESUMED. */
  synchronized void resume(Connection reopened, int lastSeen) {
    sent.subList(lastSeen, sent.size()).forEach(payload -> reopened.send(payload.toString()));
    connection = Optional.of(reopened);
    send("RESUMED", Json.of());
  }

  synchronized boolean couldResumeFrom(int lastSeen) {
    return lastSeen >= 0 && lastSeen <= sent.size();
  }

  synchronized boolean uses(Connection candidate) {
    return connection.filter(open -> open == candidate).isPresent();
  }

  synchronized boolean connected() {
    return connection.isPresent();
  }

  synchronized void disconnect() {
    connection = Optional.empty();
  }

  /** Cuts the connection without a close frame. */
  synchronized void cut() {
    connection.ifPresent(Connection::cut);
    connection = Optional.empty();
  }

  synchronized void close(int code, String reason) {
    connection.ifPresent(open -> open.close(code, reason));
    connection = Optional.empty();
  }
}
