package plusminus.service;

import java.time.Duration;
import java.time.Instant;

/**
 * What a platform delivers.
 *
 * @param conversation the thread, DM or terminal it belongs to
 * @param id the platform's id; a second message with the same id in a conversation is a copy
 * @param at the platform's timestamp
 */
public record Message(
    String conversation, String id, Account sender, Kind kind, String text, Instant at) {

  /** What the sender wants with it. */
  public enum Kind {
    Said,
    AskedForHint,
    AskedForTime,
    WentQuiet,
    Paused,
    Resumed,
    Stopped
  }

  /**
   * A message in the inbox.
   *
   * @param clock the interview's clock when it was received
   */
  public record Received(Message message, Duration clock) {}
}
