package plusminus.interview;

import java.time.Duration;

/**
 * How long the candidate has been silent, and what that has led to so far.
 *
 * @param heard the interview's clock at the candidate's last sign
 * @param patience how long a silence lasts before it is spoken to
 * @param nudged whether this silence was spoken to
 * @param warned whether the last minutes were announced
 */
public record Vigil(Duration heard, Duration patience, boolean nudged, boolean warned) {

  /** What a silent thought may take. */
  public static final Duration THOUGHT = Duration.ofSeconds(150);

  /** What somebody who said "not sure" is left alone for. */
  public static final Duration DOUBT = Duration.ofSeconds(80);

  static Vigil start() {
    return new Vigil(Duration.ZERO, THOUGHT, false, false);
  }

  Vigil heardAt(Duration clock) {
    return new Vigil(clock, patience, false, warned);
  }

  Vigil unsure(boolean isUnsure) {
    return new Vigil(heard, isUnsure ? DOUBT : THOUGHT, nudged, warned);
  }

  Vigil nudgedOnce() {
    return new Vigil(heard, patience, true, warned);
  }

  Vigil warnedOnce() {
    return new Vigil(heard, patience, nudged, true);
  }
}
