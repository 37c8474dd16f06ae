package plusminus.service;

import java.util.List;
import java.util.Optional;

/** Keeps words until they are sent. */
public interface Outbox {

  /** What waits to be sent in a conversation, in order. */
  List<Outgoing> waiting(String conversation);

  /**
   * Adds words, and nothing where their id is known; in one transaction with the messages that they
   * deal with.
   */
  void put(Outgoing words, List<String> done);

  /**
   * Words are out.
   *
   * @param posted the platform's ids of them
   */
  void sent(String id, String posted);

  /** The platform's ids of words that are out. */
  Optional<String> posted(String id);

  /** The platform's ids of the last turn or notice that is out in a conversation. */
  Optional<String> lastPosted(String conversation);
}
