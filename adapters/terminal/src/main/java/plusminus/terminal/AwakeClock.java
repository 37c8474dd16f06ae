package plusminus.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that leaves out the time in which this process stood still: a closed laptop or Ctrl-Z. It
 * is looked at many times a second while somebody practises; where nobody looked for a while,
 * nobody could.
 */
public final class AwakeClock implements InstantSource {

  private static final Duration GAP = Duration.ofSeconds(10);

  private final InstantSource source;
  private Instant seen;
  private Duration asleep = Duration.ZERO;

  public AwakeClock(InstantSource source) {
    this.source = source;
    this.seen = source.instant();
  }

  @Override
  public synchronized Instant instant() {
    Instant now = source.instant();
    Duration gap = Duration.between(seen, now);
    if (gap.compareTo(GAP) > 0) {
      asleep = asleep.plus(gap);
    }
    seen = now;
    return now.minus(asleep);
  }
}
