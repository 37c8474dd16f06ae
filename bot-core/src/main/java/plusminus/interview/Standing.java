package plusminus.interview;

import java.time.Duration;
import plusminus.question.Phase;

/**
 * Where an interview stands in its phases and in time.
 *
 * @param since the clock when the phase began
 * @param clock the served time at the last event
 */
public record Standing(Phase phase, Duration since, Duration clock, boolean paused, Vigil vigil) {

  static Standing start() {
    return new Standing(
        new Phase.Assumptions(), Duration.ZERO, Duration.ZERO, false, Vigil.start());
  }

  /** The clock never goes back. */
  Standing at(Duration now) {
    return new Standing(phase, since, now.compareTo(clock) > 0 ? now : clock, paused, vigil);
  }

  Standing in(Phase next) {
    return next.equals(phase) ? this : new Standing(next, clock, clock, paused, vigil);
  }

  Standing paused(boolean now) {
    return new Standing(phase, since, clock, now, vigil);
  }

  Standing with(Vigil next) {
    return new Standing(phase, since, clock, paused, next);
  }
}
