package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every request and its answer, in order; also appended to a file where one is asked for. */
public final class Journal {
  /** Names a file for all exchanges as JSON lines. */
  public static final String FILE_PROPERTY = "plusminus.exchanges";

  /**
   * One request and its answer.
   *
   * @param path as asked, with the query
   * @param route such as {@code POST /channels/{channel}/messages}, empty where there is none
   * @param body the request's JSON, payload_json of a multipart one, else a missing node
   * @param answer the answer's JSON, else a missing node
   */
  public record Exchange(
      String method,
      String path,
      String route,
      JsonNode body,
      int status,
      JsonNode answer,
      Instant at) {}

  private static final Object FILE = new Object();

  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
  private final Optional<Path> file =
      Optional.ofNullable(System.getProperty(FILE_PROPERTY)).map(Path::of);

  public List<Exchange> all() {
    return List.copyOf(exchanges);
  }

  public List<Exchange> of(String route) {
    return exchanges.stream().filter(exchange -> exchange.route().equals(route)).toList();
  }

  public int count(String route) {
    return of(route).size();
  }

  void add(Exchange exchange, boolean byBot, boolean multipart) {
    exchanges.add(exchange);
    file.ifPresent(to -> append(to, exchange, byBot, multipart));
  }

  private static void append(Path file, Exchange exchange, boolean byBot, boolean multipart) {
    ObjectNode line =
        Json.of(
            "method",
            exchange.method(),
            "path",
            exchange.path(),
            "bot",
            byBot,
            "multipart",
            multipart,
            "request",
            exchange.body().isMissingNode() ? null : exchange.body(),
            "status",
            exchange.status(),
            "response",
            exchange.answer().isMissingNode() ? null : exchange.answer());
    // Several servers of one test run share the file.
    synchronized (FILE) {
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
