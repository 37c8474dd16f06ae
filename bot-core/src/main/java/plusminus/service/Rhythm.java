package plusminus.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.service.Message.Kind;

/**
 * When a candidate has finished: people send one thought in several messages.
 *
 * @param pause after the last message, where typing is shown and nobody types
 * @param longPause after the last message, where typing was never shown
 * @param typing how long a sign of typing lives
 */
public record Rhythm(Duration pause, Duration longPause, Duration typing) {

  /** The setting of a space that replaces the pause, in seconds. */
  public static final String ANSWER_AFTER = "answer-after";

  /** What people's typing on chat platforms suggests: 4 s, 8 s, and 10 s for a sign of typing. */
  public static Rhythm usual() {
    return new Rhythm(Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(10));
  }

  /** The same with another pause; the long one stays twice as long. */
  public Rhythm withPause(Duration other) {
    return new Rhythm(other, other.multipliedBy(2), typing);
  }

  /** The same with a pause of so many seconds. */
  public Rhythm withPause(String seconds) {
    return withPause(Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000)));
  }

  /** Whether a text is a number of seconds that a pause may have. */
  public static boolean isPause(String seconds) {
    return seconds.matches("\\d{1,3}(?:\\.\\d{1,3})?");
  }

  /** The rhythm of a space, whose setting is ignored where it is no number of seconds. */
  Rhythm of(Map<String, String> settings) {
    String seconds = settings.getOrDefault(ANSWER_AFTER, "");
    return isPause(seconds) ? withPause(seconds) : this;
  }

  /**
   * When what was received is to be answered: wishes at once, words when they are complete.
   *
   * @param lastHeard when the last of it came, by our own clock
   * @param lastTyping the last sign of typing, if there ever was one
   */
  Instant due(List<Message.Received> pending, Instant lastHeard, Optional<Instant> lastTyping) {
    boolean isWish = pending.stream().anyMatch(each -> isWish(each.message().kind()));
    if (isWish) {
      return Instant.MIN;
    }
    if (lastTyping.isEmpty()) {
      return lastHeard.plus(longPause);
    }
    Instant silent = lastHeard.plus(pause);
    boolean typesOn = lastTyping.get().isAfter(lastHeard);
    Instant typed = lastTyping.get().plus(typing);
    return typesOn && typed.isAfter(silent) ? typed : silent;
  }

  private static boolean isWish(Kind kind) {
    return kind != Kind.Said;
  }

  /** Whether somebody is typing. */
  boolean isTyping(Optional<Instant> lastTyping, Instant now) {
    return lastTyping.filter(at -> now.isBefore(at.plus(typing))).isPresent();
  }
}
