package plusminus.service;

/**
 * Words that wait to be sent.
 *
 * @param id the interview and the number of the turn, so that a second sending can be recognised
 */
public record Outgoing(String id, String conversation, int sequence, Kind kind, String text) {

  /** What the words are. */
  public enum Kind {
    Turn,
    Scorecard
  }
}
