package plusminus.discord;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plusminus.service.Unavailable;

/**
 * Takes in one thing after the other, in the order in which it came. While the store cannot be
 * reached everything waits, so that nothing is left out.
 */
final class Hearing implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final ExecutorService line =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("discord-hearing").factory());

  /** Does something when everything that came before was taken in. */
  void later(Runnable task) {
    line.execute(() -> untilDone(task));
  }

  private static void untilDone(Runnable task) {
    boolean isDone = false;
    while (!isDone && !Thread.currentThread().isInterrupted()) {
      try {
        task.run();
        isDone = true;
      } catch (Unavailable failure) {
        LOG.warn("the store cannot be reached; trying again", failure);
        rest();
      } catch (RuntimeException failure) {
        LOG.error("something could not be taken in; it is read again after a reconnect", failure);
        isDone = true;
      }
    }
  }

  private static void rest() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    line.shutdownNow();
  }
}
