package plusminus.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Notices, once, that nothing has been said or typed for a while. */
final class Silence implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(150);
  private static final long LOOK_MILLIS = 200;

  private final InstantSource clock;
  private final BooleanSupplier idle;
  private final Runnable quiet;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private volatile Instant since;
  private volatile boolean noticed;

  Silence(InstantSource clock, BooleanSupplier idle, Runnable quiet) {
    this.clock = clock;
    this.idle = idle;
    this.quiet = quiet;
    this.since = clock.instant();
  }

  Silence watch() {
    var _ = watch.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    return this;
  }

  /** Something was said: a new silence begins. */
  void heard() {
    since = clock.instant();
    noticed = false;
  }

  private void look() {
    if (!idle.getAsBoolean()) {
      since = clock.instant();
      return;
    }
    boolean over = Duration.between(since, clock.instant()).compareTo(LIMIT) >= 0;
    if (over && !noticed) {
      noticed = true;
      quiet.run();
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
