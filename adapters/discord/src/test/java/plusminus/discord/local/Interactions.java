package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Opens interactions and finds them again by id or token. */
final class Interactions {
  private final World world;
  private final Events events;
  private final Waiting waiting;
  private final Map<String, Interaction> byToken = new LinkedHashMap<>();

  Interactions(World world, Events events, Waiting waiting) {
    this.world = world;
    this.events = events;
    this.waiting = waiting;
  }

  Interaction open(int type, Person person, Channel channel, ObjectNode data) {
    return open(type, person, channel, data, Optional.empty());
  }

  Interaction open(
      int type, Person person, Channel channel, ObjectNode data, Optional<Post> source) {
    Interaction opened = new Interaction(world, waiting, type, person, channel, source);
    byToken.put(opened.token(), opened);
    events.interaction(payload(opened, data));
    return opened;
  }

  private ObjectNode payload(Interaction interaction, ObjectNode data) {
    Channel channel = interaction.channel;
    ObjectNode shown = channel.json(world);
    shown.put("permissions", Long.toString(Permissions.EVERYONE));
    ObjectNode json =
        Json.of(
            "id",
            interaction.id(),
            "application_id",
            world.application,
            "type",
            interaction.type,
            "token",
            interaction.token(),
            "version",
            1,
            "channel_id",
            channel.id,
            "channel",
            shown,
            "data",
            data,
            "locale",
            "en-US",
            "entitlements",
            Json.list(),
            "context",
            channel.direct() ? 1 : 0,
            "attachment_size_limit",
            10 * 1024 * 1024,
            "authorizing_integration_owners",
            interaction.metadata.get("authorizing_integration_owners"));
    interaction.source.ifPresent(source -> json.set("message", source.json.deepCopy()));
    if (channel.direct()) {
      json.put("app_permissions", Long.toString(Permissions.EVERYONE));
      return json.set("user", interaction.user.json());
    }
    ObjectNode member = world.memberWithUser(interaction.user);
    member.put("permissions", Long.toString(Permissions.EVERYONE));
    json.put("guild_id", world.guild).put("guild_locale", "en-US");
    json.put("app_permissions", Long.toString(world.botPermissions(channel)));
    json.set("guild", Json.of("id", world.guild, "locale", "en-US", "features", Json.list()));
    return json.set("member", member);
  }

  /** The interaction that a callback names. */
  Interaction forCallback(String id, String token) {
    return Optional.ofNullable(byToken.get(token))
        .filter(known -> known.id().equals(id))
        .filter(known -> !known.tooLate() || known.acknowledged.isPresent())
        .orElseThrow(() -> new Refused(404, 10062, "Unknown interaction"));
  }

  /** The interaction whose webhook token this is, while it lives. */
  Interaction forWebhook(String application, String token) {
    Interaction known = byToken.get(token);
    if (known == null || !application.equals(world.application) || known.acknowledged.isEmpty()) {
      throw new Refused(404, 10015, "Unknown Webhook");
    }
    if (known.expired()) {
      throw new Refused(401, 50027, "Invalid Webhook Token");
    }
    return known;
  }
}
