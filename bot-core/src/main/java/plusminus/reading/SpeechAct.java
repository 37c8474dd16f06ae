package plusminus.reading;

import java.util.Optional;

/**
 * What an interviewer did by saying something, whoever the interviewer was.
 *
 * @param about the id of the criterion, claim, twist or fact it was about, where that is known
 * @param words what was said
 */
public record SpeechAct(Kind kind, Optional<String> about, String words) {

  /** What saying something can do. */
  public enum Kind {
    Opened,
    Asked,
    Doubted,
    Informed,
    Hinted,
    Told,
    Acknowledged,
    Closed
  }

  /** Whether it waits for an answer. */
  public boolean isOpen() {
    return words.contains("?")
        && (kind == Kind.Asked || kind == Kind.Doubted || kind == Kind.Hinted);
  }

  /** Nothing has been said yet. */
  public static SpeechAct none() {
    return new SpeechAct(Kind.Opened, Optional.empty(), "");
  }
}
