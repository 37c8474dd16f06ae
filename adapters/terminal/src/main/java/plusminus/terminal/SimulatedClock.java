package plusminus.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set forward. */
public final class SimulatedClock implements InstantSource {

  private final Instant origin;
  private volatile Duration elapsed = Duration.ZERO;

  public SimulatedClock(Instant origin) {
    this.origin = origin;
  }

  @Override
  public Instant instant() {
    return origin.plus(elapsed);
  }

  /** The time since the beginning. */
  public Duration elapsed() {
    return elapsed;
  }

  /** Sets the clock forward; never back. */
  public void reach(Duration later) {
    if (later.compareTo(elapsed) > 0) {
      elapsed = later;
    }
  }
}
