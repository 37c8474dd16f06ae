package plusminus.discord.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks again and again until something is there, or the limit is over. */
final class Waiting {
  private static final long BETWEEN_NANOS = Duration.ofMillis(5).toNanos();

  private volatile Duration limit = Duration.ofSeconds(10);

  void limit(Duration changed) {
    limit = changed;
  }

  <T> T get(String what, Supplier<Optional<T>> look) {
    long began = System.nanoTime();
    while (true) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() - began > limit.toNanos()) {
        throw new AssertionError("Within " + limit + " there was not: " + what);
      }
      LockSupport.parkNanos(BETWEEN_NANOS);
    }
  }

  void until(String what, BooleanSupplier look) {
    get(what, () -> look.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }
}
