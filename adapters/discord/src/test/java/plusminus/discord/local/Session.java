package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.WebSocket;

/** A gateway session, which outlives its connections. */
final class Session {
  final String id;
  final int intents;
  private final List<ObjectNode> sent = new ArrayList<>();
  private Optional<WebSocket> socket;

  Session(String id, int intents, WebSocket socket) {
    this.id = id;
    this.intents = intents;
    this.socket = Optional.of(socket);
  }

  synchronized void send(String event, JsonNode data) {
    ObjectNode payload = Json.of("op", 0, "t", event, "s", sent.size() + 1, "d", data);
    sent.add(payload);
    socket.ifPresent(open -> open.send(payload.toString()));
  }

  /** Sends again what came after the event with this number, then RESUMED. */
  synchronized void resume(WebSocket reopened, int lastSeen) {
    sent.subList(lastSeen, sent.size()).forEach(payload -> reopened.send(payload.toString()));
    socket = Optional.of(reopened);
    send("RESUMED", Json.of());
  }

  synchronized boolean couldResumeFrom(int lastSeen) {
    return lastSeen >= 0 && lastSeen <= sent.size();
  }

  synchronized boolean uses(WebSocket candidate) {
    return socket.filter(open -> open == candidate).isPresent();
  }

  synchronized boolean connected() {
    return socket.isPresent();
  }

  synchronized void disconnect() {
    socket = Optional.empty();
  }

  /** Cuts the connection without a close frame. */
  synchronized void cut() {
    socket.ifPresent(WebSocket::cancel);
    socket = Optional.empty();
  }

  synchronized void close(int code, String reason) {
    socket.ifPresent(open -> open.close(code, reason));
    socket = Optional.empty();
  }
}
