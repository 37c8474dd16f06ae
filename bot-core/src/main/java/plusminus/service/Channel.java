package plusminus.service;

/** Says words in a conversation. */
public interface Channel {

  /**
   * Sends words; the same words may come again when it was not known whether they went out.
   *
   * @param isRepeat whether an earlier run of the program may have sent them
   */
  Delivery say(Outgoing words, boolean isRepeat);

  /** Shows that an answer is being thought of. */
  default void think(String conversation) {}
}
