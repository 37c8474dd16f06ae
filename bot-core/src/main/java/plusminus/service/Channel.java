package plusminus.service;

/** Says words in a conversation. */
@FunctionalInterface
public interface Channel {
  void say(Outgoing words);
}
