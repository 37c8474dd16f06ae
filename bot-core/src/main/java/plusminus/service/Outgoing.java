package plusminus.service;

/**
 * Words that wait to be sent.
 *
 * @param id the interview and what of it this is, so that a second sending can be recognised
 * @param text what is said; the id of the interview for a scorecard
 */
public record Outgoing(String id, String conversation, int sequence, Kind kind, String text) {

  /** What the words are. */
  public enum Kind {
    Turn,
    /** A sentence about the conversation, which is no turn of the interview. */
    Notice,
    Scorecard,
    /** A scorecard that takes the place of one that was sent. */
    Revision
  }

  /** The id of an interview's turn. */
  public static String turn(String interview, int number) {
    return interview + "/" + number;
  }

  /** The id of an interview's scorecard. */
  public static String scorecard(String interview) {
    return interview + "/scorecard";
  }

  /** A sentence that is said once under its name. */
  public static Outgoing notice(Kept kept, String name, String words) {
    return new Outgoing(
        kept.interview().id() + "/notice/" + name,
        kept.conversation(),
        kept.interview().nextTurn(),
        Kind.Notice,
        words);
  }

  /** The interview that they belong to. */
  public String interview() {
    return id.substring(0, id.indexOf('/'));
  }
}
