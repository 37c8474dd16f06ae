package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** A text channel, a thread or a DM, with its messages. */
final class Channel {
  static final int TEXT = 0;
  static final int DM = 1;
  static final int PUBLIC_THREAD = 11;
  static final int PRIVATE_THREAD = 12;

  final String id;
  final int type;

  /** The guild's id, or the recipient's in a DM. */
  final String owner;

  /** The channel that a thread belongs to; a channel that is no thread is its own. */
  final String parent;

  final SequencedMap<String, Post> posts = new LinkedHashMap<>();
  final Set<String> members = new LinkedHashSet<>();
  String name;
  String creator = "";
  String created = "";
  boolean archived;
  boolean locked;
  boolean invitable = true;
  int autoArchive = 1440;
  int typings;

  /** The only permissions that the bot has here, where they differ from its role's. */
  Optional<Long> botPermissions = Optional.empty();

  Channel(String id, int type, String owner, String parent, String name) {
    this.id = id;
    this.type = type;
    this.owner = owner;
    this.parent = parent;
    this.name = name;
  }

  boolean thread() {
    return type == PUBLIC_THREAD || type == PRIVATE_THREAD;
  }

  boolean direct() {
    return type == DM;
  }

  ObjectNode json(World world) {
    ObjectNode json = Json.of("id", id, "type", type, "flags", 0);
    json.put("last_message_id", posts.isEmpty() ? null : posts.lastEntry().getKey());
    if (direct()) {
      return json.set("recipients", Json.list(world.account(owner).json()));
    }
    json.put("guild_id", owner).put("name", name).put("rate_limit_per_user", 0);
    return thread() ? threadFields(json, world) : textFields(json, world);
  }

  private ObjectNode textFields(ObjectNode json, World world) {
    json.put("position", 0).putNull("parent_id").putNull("topic").put("nsfw", false);
    json.putArray("permission_overwrites");
    botPermissions.ifPresent(
        only ->
            json.withArrayProperty("permission_overwrites")
                .add(
                    Json.of(
                        "id",
                        world.bot.id,
                        "type",
                        1,
                        "allow",
                        Long.toString(only),
                        "deny",
                        Long.toString(Permissions.ALL & ~only))));
    return json;
  }

  private ObjectNode threadFields(ObjectNode json, World world) {
    ObjectNode metadata =
        Json.of(
            "archived", archived,
            "archive_timestamp", created,
            "auto_archive_duration", autoArchive,
            "locked", locked,
            "create_timestamp", created);
    if (type == PRIVATE_THREAD) {
      metadata.put("invitable", invitable);
    }
    json.put("parent_id", parent).put("owner_id", creator);
    json.put("message_count", posts.size()).put("total_message_sent", posts.size());
    json.put("member_count", members.size()).set("thread_metadata", metadata);
    if (members.contains(world.bot.id)) {
      json.set("member", member(world.bot.id));
    }
    return json;
  }

  ObjectNode member(String user) {
    return Json.of("id", id, "user_id", user, "join_timestamp", created, "flags", 1);
  }
}
