package plusminus.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/**
 * A write that waits for its turn in a group's transaction. Its savepoint lets it fail alone.
 *
 * @param <T> what it answers
 */
final class Write<T> {

  private static final String SAVEPOINT = "one_write";

  private final HandleCallback<T, RuntimeException> work;
  private final CompletableFuture<T> answer = new CompletableFuture<>();
  private Runnable outcome = () -> {};

  Write(HandleCallback<T, RuntimeException> work) {
    this.work = work;
  }

  /** Throws only what spoils the whole group. */
  void run(Handle handle, String place) {
    handle.savepoint(SAVEPOINT);
    try {
      T result = work.withHandle(handle);
      outcome = () -> answer.complete(result);
    } catch (RuntimeException failure) {
      if (StoreProblem.behind(failure, place).isPresent()) {
        throw failure;
      }
      handle.rollbackToSavepoint(SAVEPOINT);
      outcome = () -> answer.completeExceptionally(failure);
    }
    handle.releaseSavepoint(SAVEPOINT);
  }

  /** Answers, once the group is durable. */
  void acknowledge() {
    outcome.run();
  }

  void fail(RuntimeException failure) {
    answer.completeExceptionally(failure);
  }

  /** Waits, whatever interrupts the thread: an interrupt cannot call the write back. */
  T await() {
    try {
      return answer.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
