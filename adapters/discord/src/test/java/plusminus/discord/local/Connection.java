package plusminus.discord.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Optional;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** One WebSocket of the gateway. */
final class Connection extends WebSocketListener {
  private static final int NORMAL = 1000;

  private final Gateway gateway;
  private final Socket socket;
  private Optional<WebSocket> open = Optional.empty();

  Connection(Gateway gateway, Socket socket) {
    this.gateway = gateway;
    this.socket = socket;
  }

  synchronized void send(String text) {
    open.ifPresent(line -> line.send(text));
  }

  synchronized void close(int code, String reason) {
    open.ifPresent(line -> line.close(code, reason));
  }

  /** Ends it without a close frame. */
  void cut() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void onOpen(WebSocket line, Response response) {
    synchronized (this) {
      open = Optional.of(line);
    }
    gateway.greet(this);
  }

  @Override
  public void onMessage(WebSocket line, String text) {
    gateway.hear(this, text);
  }

  @Override
  public void onClosing(WebSocket line, int code, String reason) {
    gateway.leave(this, code);
    line.close(NORMAL, null);
  }

  @Override
  public void onFailure(WebSocket line, Throwable cause, @Nullable Response response) {
    gateway.lose(this);
  }
}
