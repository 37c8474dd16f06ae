package plusminus.service;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of an open interview: it counts from when our words are out until the next message is
 * in, so that pauses, downtime and our own thinking are given back.
 *
 * @param base the interview's clock at {@code since}
 * @param stands whether the interview is paused
 */
record Served(Duration base, Instant since, boolean stands) {

  Duration at(Instant now) {
    Duration run = Duration.between(since, now);
    return stands || run.isNegative() ? base : base.plus(run);
  }

  /** When the interview's clock will show a time. */
  Instant when(Duration clock) {
    return since.plus(clock.minus(base));
  }
}
