package plusminus.service;

import java.util.List;

/** Keeps what was received until it is dealt with. */
public interface Inbox {

  /** Stores a message; false where its id is known in the conversation. */
  boolean put(Message.Received message);

  /** What a conversation has not dealt with, the oldest first. */
  List<Message.Received> pending(String conversation);

  /** Sets messages aside that nothing can be done with. */
  void dismiss(String conversation, List<String> messages);

  /** The messages that were said in a conversation and not deleted, with their texts. */
  List<Message> said(String conversation);
}
