package plusminus.terminal;

import java.time.Duration;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/** How long words take when they are said. */
final class Speech {

  private Speech() {}

  /** The number of words outside fenced blocks. */
  static int words(String text) {
    return new Turn(1, new Speaker.Platform(), text, Duration.ZERO).words();
  }

  /** Sixty words take a minute. */
  static Duration time(int words) {
    return Duration.ofSeconds(words);
  }
}
