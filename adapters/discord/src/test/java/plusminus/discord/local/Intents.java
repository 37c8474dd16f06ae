package plusminus.discord.local;

/** Gateway intents, as bits of IDENTIFY. */
final class Intents {
  static final int GUILDS = 1;
  static final int GUILD_MESSAGES = 1 << 9;
  static final int GUILD_MESSAGE_TYPING = 1 << 11;
  static final int DIRECT_MESSAGES = 1 << 12;
  static final int DIRECT_MESSAGE_TYPING = 1 << 14;
  static final int MESSAGE_CONTENT = 1 << 15;

  /** Members and presences, which this app was never granted. */
  static final int NEVER = 1 << 1 | 1 << 8;

  /** What interactions need: nothing. */
  static final int NONE = 0;

  private Intents() {}

  static boolean cover(int intents, int needed) {
    return (intents & needed) == needed;
  }
}
