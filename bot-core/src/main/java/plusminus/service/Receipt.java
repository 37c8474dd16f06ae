package plusminus.service;

/** What became of a message that was delivered. */
public enum Receipt {
  /** It is in the inbox. */
  Taken,
  /** It was in the inbox before. */
  Copy,
  /** No interview is open where it was said, or it changes a message that nobody took. */
  NoInterview,
  /** Whoever said it has no seat; the words are not kept. */
  NoSeat
}
