package plusminus.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a platform delivers.
 *
 * @param conversation the thread, DM or terminal it belongs to
 * @param id the platform's id; a second message with the same id in a conversation is a copy
 * @param target the id of the message that is edited or deleted
 * @param at the platform's timestamp
 */
public record Message(
    String conversation,
    String id,
    Account sender,
    Kind kind,
    String text,
    Optional<String> target,
    Instant at) {

  /** What the sender wants with it. */
  public enum Kind {
    Said,
    Edited,
    Deleted,
    AskedForHint,
    AskedForTime,
    AskedForReason,
    Paused,
    Resumed,
    Stopped,
    WentQuiet;

    /** Whether it changes a message that was there before. */
    public boolean isCorrection() {
      return this == Edited || this == Deleted;
    }
  }

  /** A message that is about no other. */
  public Message(
      String conversation, String id, Account sender, Kind kind, String text, Instant at) {
    this(conversation, id, sender, kind, text, Optional.empty(), at);
  }

  /** The new text of a message. */
  public static Message edited(
      String conversation, String target, Account sender, String text, Instant at) {
    return new Message(
        conversation,
        target + "/edited/" + at.toEpochMilli(),
        sender,
        Kind.Edited,
        text,
        Optional.of(target),
        at);
  }

  /** The end of a message. */
  public static Message deleted(String conversation, String target, Account sender, Instant at) {
    return new Message(
        conversation, target + "/deleted", sender, Kind.Deleted, "", Optional.of(target), at);
  }

  /**
   * A message in the inbox.
   *
   * @param clock the interview's clock when it was received
   */
  public record Received(Message message, Duration clock) {}
}
