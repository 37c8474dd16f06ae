package plusminus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jdbi.v3.core.HandleCallback;

/**
 * The one thread that writes. What has come while it was busy is committed together, so that many
 * conversations share one wait for the disk.
 */
final class Writes implements AutoCloseable {

  /** Bounds the time that the first of a group waits for the last. */
  private static final int GROUP = 256;

  private final Source source;
  private final Line line;
  private final BlockingQueue<Write<?>> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;
  private boolean closed;

  Writes(Source source, Line line) {
    this.source = source;
    this.line = line;
    // SQLite would block the carrier of a virtual thread.
    thread = Thread.ofPlatform().daemon().name("plusminus-store").start(this::run);
  }

  /** Answers when the write is durable; where it throws, nothing of it is. */
  <T> T write(HandleCallback<T, RuntimeException> work) {
    if (Thread.currentThread().equals(thread)) {
      throw new IllegalStateException("a write inside a write would wait for itself");
    }
    var write = new Write<T>(work);
    enter(write);
    return write.await();
  }

  private synchronized void enter(Write<?> write) {
    if (closed) {
      throw new IllegalStateException(source.place() + " is closed");
    }
    waiting.add(write);
  }

  /** Returns when everything that was entered before is written. */
  @Override
  public void close() {
    var last = new Write<>(handle -> true);
    synchronized (this) {
      if (closed) {
        return;
      }
      waiting.add(last);
      closed = true;
    }
    try {
      thread.join();
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (goesOn()) {
      commit(next());
    }
    line.close();
  }

  private synchronized boolean goesOn() {
    return !(closed && waiting.isEmpty());
  }

  private List<Write<?>> next() {
    var group = new ArrayList<Write<?>>();
    try {
      group.add(waiting.take());
    } catch (InterruptedException nobodyDoes) {
      return group;
    }
    waiting.drainTo(group, GROUP - 1);
    return group;
  }

  private void commit(List<Write<?>> group) {
    try {
      line.handle()
          .useTransaction(handle -> group.forEach(write -> write.run(handle, source.place())));
      group.forEach(Write::acknowledge);
    } catch (Throwable failure) {
      // Also an Error: the callers must not wait for ever and the thread must go on.
      if (source.inFile()) {
        line.drop();
      }
      group.forEach(write -> write.fail(failed(failure)));
    }
  }

  private RuntimeException failed(Throwable failure) {
    return StoreProblem.behind(failure, source.place())
        .<RuntimeException>map(problem -> problem)
        .orElseGet(() -> new IllegalStateException(source.place() + " was not written", failure));
  }
}
