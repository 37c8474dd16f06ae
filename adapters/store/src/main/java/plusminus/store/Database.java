package plusminus.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.HandleCallback;

/**
 * A SQLite database in a file, or in memory for what need not last. Several programs may have the
 * same file open.
 *
 * <p>What cannot be used as it is throws {@link StoreProblem}.
 */
public final class Database implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Source source;
  private final Writes writes;
  private final Reads reads;

  private Database(Source source) {
    this.source = source;
    var line = new Line(source::writing);
    try {
      Schema.update(source, line.handle());
    } catch (RuntimeException failure) {
      line.drop();
      throw StoreProblem.behind(failure, source.place())
          .<RuntimeException>map(problem -> problem)
          .orElse(failure);
    }
    writes = new Writes(source, line);
    reads = new Reads(source);
  }

  /** Opens a file, which is made with its folders where there is none. */
  public static Database open(Path file) {
    return open(file, PATIENCE);
  }

  static Database open(Path file, Duration patience) {
    return new Database(Source.file(file, patience));
  }

  public static Database inMemory() {
    return new Database(Source.memory());
  }

  /** What messages call it. */
  String place() {
    return source.place();
  }

  /** Answers when the write is durable; where it throws, nothing of it is. */
  <T> T write(HandleCallback<T, RuntimeException> work) {
    return writes.write(work);
  }

  /** Sees everything that was written before; in memory there is no second connection. */
  <T> T read(HandleCallback<T, RuntimeException> work) {
    return source.inFile() ? reads.read(work) : writes.write(work);
  }

  @Override
  public void close() {
    reads.close();
    writes.close();
  }
}
