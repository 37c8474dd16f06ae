package plusminus.interview;

import java.time.Duration;
import plusminus.question.Phase;

/**
 * How the time of an interview is meant to be spent. Shares of the whole: assumptions to 20 %,
 * drawing to 50 %, discussion to 88 %; five minutes of 45 are kept for the end.
 */
public record Plan(Duration length) {

  private static final Duration LAST = Duration.ofMinutes(5);

  /** When a phase should be over, on the interview's clock. */
  public Duration until(Phase phase) {
    return switch (phase) {
      case Phase.Introduction p -> Duration.ZERO;
      case Phase.Assumptions p -> share(20);
      case Phase.HighLevelDesign p -> share(50);
      case Phase.DetailedDiscussion p -> length.minus(closing());
      case Phase.WrapUp p -> length;
      case Phase.Closed p -> length;
    };
  }

  /** The time kept for the look back: five minutes, or a tenth of a short interview. */
  public Duration closing() {
    Duration tenth = length.dividedBy(10);
    return tenth.compareTo(LAST) < 0 ? tenth : LAST;
  }

  public Duration share(int percent) {
    return length.multipliedBy(percent).dividedBy(100);
  }

  /** Whole minutes that remain, rounded up, never below zero. */
  public long left(Duration clock) {
    long seconds = Math.max(0, length.minus(clock).toSeconds());
    return (seconds + 59) / 60;
  }
}
