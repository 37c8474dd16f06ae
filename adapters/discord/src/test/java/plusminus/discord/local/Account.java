package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A user, human or bot. */
final class Account {
  final String id;
  final String name;
  final boolean bot;
  boolean inGuild;
  boolean dmsOpen = true;

  Account(String id, String name, boolean bot, boolean inGuild) {
    this.id = id;
    this.name = name;
    this.bot = bot;
    this.inGuild = inGuild;
  }

  ObjectNode json() {
    ObjectNode json =
        Json.of(
            "id",
            id,
            "username",
            name,
            "avatar",
            null,
            "discriminator",
            bot ? "0001" : "0",
            "public_flags",
            0,
            "flags",
            0,
            "global_name",
            null,
            "primary_guild",
            null);
    if (bot) {
      json.put("bot", true);
    }
    return json;
  }
}
