package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The guild as the gateway shows it to the bot. */
final class GuildJson {
  private GuildJson() {}

  /** What GUILD_CREATE carries. */
  static ObjectNode of(World world) {
    ObjectNode json =
        Json.of(
            "id",
            world.guild,
            "name",
            "Guild",
            "owner_id",
            "1",
            "unavailable",
            false,
            "large",
            false,
            "joined_at",
            "2024-01-01T00:00:00.000000+00:00",
            "member_count",
            world.accounts.values().stream().filter(user -> user.inGuild).count(),
            "afk_timeout",
            300,
            "afk_channel_id",
            null,
            "system_channel_id",
            null,
            "system_channel_flags",
            0,
            "rules_channel_id",
            null,
            "public_updates_channel_id",
            null,
            "icon",
            null,
            "splash",
            null,
            "description",
            null,
            "banner",
            null,
            "vanity_url_code",
            null,
            "verification_level",
            0,
            "default_message_notifications",
            0,
            "explicit_content_filter",
            0,
            "mfa_level",
            0,
            "nsfw_level",
            0,
            "premium_tier",
            0,
            "premium_subscription_count",
            0,
            "premium_progress_bar_enabled",
            false,
            "preferred_locale",
            "en-US");
    for (String empty :
        new String[] {
          "voice_states",
          "emojis",
          "stickers",
          "presences",
          "stage_instances",
          "features",
          "guild_scheduled_events",
          "soundboard_sounds"
        }) {
      json.putArray(empty);
    }
    json.set("roles", Json.list(everyone(world), botRole(world)));
    json.set("members", Json.list(world.memberWithUser(world.bot)));
    json.set("channels", channels(world, channel -> !channel.thread()));
    json.set("threads", channels(world, channel -> channel.thread() && !channel.archived));
    return json;
  }

  private static ObjectNode everyone(World world) {
    return world.role(world.guild, "@everyone", Permissions.EVERYONE);
  }

  private static ObjectNode botRole(World world) {
    return world.role(world.botRole, "plusminus", Permissions.BOT);
  }

  private static ArrayNode channels(World world, Predicate<Channel> which) {
    Stream<ObjectNode> channels =
        world.channels.values().stream()
            .filter(channel -> !channel.direct())
            .filter(which)
            .filter(channel -> !channel.thread() || world.botSees(channel))
            .map(channel -> channel.json(world));
    return Json.list(channels);
  }
}
