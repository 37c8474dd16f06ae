package plusminus.discord.local;

import java.time.InstantSource;

/** Snowflakes: milliseconds since 2015 in the upper bits, ever growing. */
final class Ids {
  private static final long DISCORD_EPOCH = 1_420_070_400_000L;

  private final InstantSource clock;
  private long last;

  Ids(InstantSource clock) {
    this.clock = clock;
  }

  synchronized String next() {
    last = Math.max(last + 1, clock.millis() - DISCORD_EPOCH << 22);
    return Long.toString(last);
  }
}
