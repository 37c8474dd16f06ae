package plusminus.interview;

import java.time.Duration;
import plusminus.question.Phase;

/**
 * Where an interview stands in its phases and in time.
 *
 * @param since the clock when the phase began
 * @param clock the served time at the last event
 */
public record Standing(Phase phase, Duration since, Duration clock, boolean paused) {

  static Standing start() {
    return new Standing(new Phase.Assumptions(), Duration.ZERO, Duration.ZERO, false);
  }

  /** The clock never goes back. */
  Standing at(Duration now) {
    return new Standing(phase, since, now.compareTo(clock) > 0 ? now : clock, paused);
  }

  Standing in(Phase next) {
    return next.equals(phase) ? this : new Standing(next, clock, clock, paused);
  }

  Standing paused(boolean now) {
    return new Standing(phase, since, clock, now);
  }
}
