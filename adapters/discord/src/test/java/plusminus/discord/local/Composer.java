package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/** Makes messages of request bodies, and changes them. */
final class Composer {
  private static final int DEFAULT = 0;
  private static final int REPLY = 19;

  private final World world;
  private final Attachments attachments;

  Composer(World world) {
    this.world = world;
    attachments = new Attachments(world.ids);
  }

  /** A message of a checked body; nothing is stored yet. */
  Post create(Channel channel, Account author, JsonNode body, Map<Integer, Upload> files) {
    boolean v2 = (body.path("flags").asInt() & Post.COMPONENTS_V2) != 0;
    MessageCheck.check(body, v2, files.values());
    if (MessageCheck.empty(body, files.values())) {
      throw new Refused(400, 50006, "Cannot send an empty message");
    }
    return assemble(channel, author, body, files);
  }

  /** A message without a check of its body. */
  Post assemble(Channel channel, Account author, JsonNode body, Map<Integer, Upload> files) {
    Post post = new Post(channel, author, world.clock.instant(), blank(channel, author, DEFAULT));
    post.json.put("flags", body.path("flags").asInt());
    fill(post, body, files, reference(post, body.path("message_reference")));
    return post;
  }

  /** A message that Discord itself writes, such as that a thread began. */
  Post system(Channel channel, Account author, int type, String content) {
    Post post = new Post(channel, author, world.clock.instant(), blank(channel, author, type));
    post.json.put("content", content);
    return post;
  }

  /** Changes what the body names. */
  void revise(Post post, JsonNode body, Map<Integer, Upload> files) {
    int flags = post.flags() | body.path("flags").asInt() & Post.COMPONENTS_V2;
    boolean v2 = (flags & Post.COMPONENTS_V2) != 0;
    Collection<Upload> all = Attachments.after(post, body, files);
    MessageCheck.check(body, v2, all);
    ObjectNode after = post.json.deepCopy();
    after.setAll((ObjectNode) body.deepCopy());
    checkFlag(post, body, after, v2);
    if (MessageCheck.empty(after, all)) {
      throw new Refused(400, 50006, "Cannot send an empty message");
    }
    if ((flags & Post.LOADING) == 0) {
      post.json.put("edited_timestamp", world.time(world.clock.instant()));
    }
    post.json.put("flags", flags & ~Post.LOADING);
    fill(post, body, files, Optional.empty());
  }

  /** Components V2 stay, and a text has to go before they come. */
  private static void checkFlag(Post post, JsonNode body, JsonNode after, boolean v2) {
    Errors errors = new Errors();
    errors.require(
        (post.flags() & Post.COMPONENTS_V2) == 0
            || !Json.has(body, "flags")
            || (body.get("flags").asInt() & Post.COMPONENTS_V2) != 0,
        "flags",
        "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG",
        "The components V2 flag cannot be removed");
    errors.require(
        !v2 || after.path("content").asText("").isEmpty(),
        "content",
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
    errors.throwIfAny();
  }

  private ObjectNode blank(Channel channel, Account author, int type) {
    ObjectNode json =
        Json.of(
            "id",
            world.ids.next(),
            "channel_id",
            channel.id,
            "type",
            type,
            "author",
            author.json(),
            "content",
            "",
            "timestamp",
            world.time(world.clock.instant()),
            "edited_timestamp",
            null,
            "flags",
            0,
            "pinned",
            false,
            "tts",
            false,
            "mention_everyone",
            false);
    for (String list :
        new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
      json.putArray(list);
    }
    return json;
  }

  private Optional<Account> reference(Post post, JsonNode reference) {
    if (!reference.isObject()) {
      return Optional.empty();
    }
    String id = reference.path("message_id").asText();
    Optional<Post> original = Optional.ofNullable(post.channel.posts.get(id));
    if (original.isEmpty() && reference.path("fail_if_not_exists").asBoolean(true)) {
      Errors errors = new Errors();
      errors.add("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
      errors.throwIfAny();
    }
    if (original.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode stored = Json.of("type", 0, "message_id", id, "channel_id", post.channel.id);
    if (!post.channel.direct()) {
      stored.put("guild_id", world.guild);
    }
    ObjectNode basic = original.get().json.deepCopy();
    basic.remove("referenced_message");
    post.json.put("type", REPLY).set("message_reference", stored);
    post.json.set("referenced_message", basic);
    return original.map(found -> found.author);
  }

  private void fill(
      Post post, JsonNode body, Map<Integer, Upload> files, Optional<Account> replied) {
    if (body.has("content")) {
      post.json.put("content", body.get("content").asText(""));
    }
    if (body.has("embeds")) {
      post.json.set("embeds", Json.list(Json.stream(body.get("embeds"))));
    }
    attachments.attach(post, body.path("attachments"), files);
    if (body.has("components")) {
      ComponentJson components = new ComponentJson(url -> attachments.media(post, url));
      post.json.set("components", components.all(body.get("components")));
    }
    post.allowedMentions =
        body.has("allowed_mentions") ? body.get("allowed_mentions") : NullNode.instance;
    ping(post, replied);
  }

  private void ping(Post post, Optional<Account> replied) {
    boolean mayAll =
        !post.author.bot || world.botMay(post.channel, Permission.MESSAGE_MENTION_EVERYONE);
    Set<String> pinged =
        Pings.of(
            post.seen().text(), post.allowedMentions, replied, mayAll && !post.channel.direct());
    post.pinged.addAll(pinged);
    post.json.set(
        "mentions",
        Json.list(
            pinged.stream()
                .filter(world.accounts::containsKey)
                .map(id -> world.account(id).json())));
    post.json.set(
        "mention_roles",
        Json.list(pinged.stream().filter(id -> id.startsWith("&")).map(id -> id.substring(1))));
    post.json.put("mention_everyone", pinged.stream().anyMatch(id -> id.startsWith("@")));
  }
}
