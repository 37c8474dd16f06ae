package plusminus.store;

import org.jdbi.v3.core.HandleCallback;

/** Reads, one after the other, on a connection that no write has to wait for. */
final class Reads implements AutoCloseable {

  private final Source source;
  private final Line line;

  Reads(Source source) {
    this.source = source;
    line = new Line(source::reading);
  }

  synchronized <T> T read(HandleCallback<T, RuntimeException> work) {
    try {
      return line.handle().inTransaction(work);
    } catch (RuntimeException failure) {
      line.drop();
      throw StoreProblem.behind(failure, source.place())
          .<RuntimeException>map(problem -> problem)
          .orElse(failure);
    }
  }

  @Override
  public synchronized void close() {
    line.close();
  }
}
