package plusminus.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock, which a test moves on. */
final class MovableClock implements InstantSource {

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead.get());
  }

  /** Discord's own order of messages is by the millisecond. */
  void awaitNextMillisecond() {
    long now = instant().toEpochMilli();
    while (instant().toEpochMilli() <= now + 1) {
      Thread.onSpinWait();
    }
  }

  void pass(Duration time) {
    ahead.updateAndGet(before -> before.plus(time));
  }
}
