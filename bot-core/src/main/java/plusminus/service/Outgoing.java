package plusminus.service;

/**
 * Words that wait to be sent.
 *
 * @param id the interview and the number of the turn, so that a second sending can be recognised
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
}
