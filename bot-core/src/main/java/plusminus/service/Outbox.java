package plusminus.service;

import java.util.List;

/** Keeps words until they are sent. */
public interface Outbox {

  /** What waits to be sent in a conversation, in order. */
  List<Outgoing> waiting(String conversation);

  void sent(String id);
}
