package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;

/** Everything that this Discord knows; its monitor guards all of it. */
final class World {
  final InstantSource clock;
  final Ids ids;
  final Account bot;
  final String guild;
  final String botRole;
  final String application;
  final String token;
  final Map<String, Account> accounts = new LinkedHashMap<>();
  final Map<String, Channel> channels = new LinkedHashMap<>();
  boolean mayReadContent = true;
  boolean tokenValid = true;

  World(InstantSource clock) {
    this.clock = clock;
    ids = new Ids(clock);
    application = ids.next();
    bot = new Account(application, "plusminus", true, true);
    accounts.put(bot.id, bot);
    guild = ids.next();
    botRole = ids.next();
    token = application + ".local." + UUID.randomUUID();
  }

  /** A time as Discord writes it: microseconds and an offset. */
  String time(Instant at) {
    return at.toString().replaceFirst("(\\.\\d{1,6})?\\d*Z$", "$1+00:00");
  }

  Account account(String id) {
    return Optional.ofNullable(accounts.get(id))
        .orElseThrow(() -> new Refused(404, 10013, "Unknown User"));
  }

  Channel channel(String id) {
    return Optional.ofNullable(channels.get(id)).orElseThrow(Refused::unknownChannel);
  }

  /** The channel, if the bot can see it. */
  Channel seenByBot(String id) {
    Channel channel = channel(id);
    if (!botSees(channel)) {
      throw Refused.missingAccess();
    }
    return channel;
  }

  boolean botSees(Channel channel) {
    if (channel.direct()) {
      return true;
    }
    if (!bot.inGuild || !botMay(channel, Permission.VIEW_CHANNEL)) {
      return false;
    }
    return channel.type != Channel.PRIVATE_THREAD
        || channel.members.contains(bot.id)
        || botMay(channel, Permission.MANAGE_THREADS);
  }

  boolean botMay(Channel channel, Permission permission) {
    return channel.direct() || (botPermissions(channel) & permission.getRawValue()) != 0;
  }

  void requireOfBot(Channel channel, Permission permission) {
    if (!botMay(channel, permission)) {
      throw Refused.missingPermissions();
    }
  }

  /** What the bot may do in a guild channel; a thread has its parent's permissions. */
  long botPermissions(Channel channel) {
    return channels.get(channel.parent).botPermissions.orElse(Permissions.BOT);
  }

  Post post(Channel channel, String id) {
    return Optional.ofNullable(channel.posts.get(id)).orElseThrow(Refused::unknownMessage);
  }

  /** The message with this id, wherever it is. */
  Post post(String id) {
    return channels.values().stream()
        .flatMap(channel -> Stream.ofNullable(channel.posts.get(id)))
        .findFirst()
        .orElseThrow(Refused::unknownMessage);
  }

  /** The DM between the bot and a user, opened where it is not yet. */
  Channel dm(Account user) {
    return channels.values().stream()
        .filter(channel -> channel.direct() && channel.owner.equals(user.id))
        .findFirst()
        .orElseGet(() -> openDm(user));
  }

  private Channel openDm(Account user) {
    String id = ids.next();
    return add(new Channel(id, Channel.DM, user.id, id, ""));
  }

  Channel add(Channel channel) {
    channels.put(channel.id, channel);
    return channel;
  }

  /** A guild member as it stands beside a message's author, without the user. */
  ObjectNode member(Account user) {
    ObjectNode json =
        Json.of(
            "avatar",
            null,
            "banner",
            null,
            "communication_disabled_until",
            null,
            "flags",
            0,
            "joined_at",
            "2024-01-01T00:00:00.000000+00:00",
            "nick",
            null,
            "pending",
            false,
            "premium_since",
            null,
            "mute",
            false,
            "deaf",
            false);
    return json.set("roles", user.bot ? Json.list(botRole) : Json.list());
  }

  ObjectNode memberWithUser(Account user) {
    return member(user).set("user", user.json());
  }

  ObjectNode role(String id, String name, long permissions) {
    return Json.of(
        "id",
        id,
        "name",
        name,
        "description",
        null,
        "permissions",
        Long.toString(permissions),
        "position",
        id.equals(guild) ? 0 : 1,
        "color",
        0,
        "colors",
        Json.of("primary_color", 0, "secondary_color", null, "tertiary_color", null),
        "hoist",
        false,
        "managed",
        false,
        "mentionable",
        false,
        "icon",
        null,
        "unicode_emoji",
        null,
        "flags",
        0);
  }
}
