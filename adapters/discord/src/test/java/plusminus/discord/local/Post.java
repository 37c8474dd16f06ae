package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A message as it is stored. */
final class Post {
  static final int EPHEMERAL = 1 << 6;
  static final int LOADING = 1 << 7;
  static final int COMPONENTS_V2 = 1 << 15;

  final Channel channel;
  final Account author;
  final Instant at;

  /** The message as Discord answers it on REST. */
  final ObjectNode json;

  /** The bytes of the attachments by attachment id. */
  final Map<String, Upload> files = new LinkedHashMap<>();

  /** Everybody whom this message ever pinged, also by edits. */
  final Set<String> pinged = new LinkedHashSet<>();

  /** Whom an ephemeral message is for. */
  Optional<String> onlyFor = Optional.empty();

  JsonNode allowedMentions = NullNode.instance;
  Optional<String> nonce = Optional.empty();

  Post(Channel channel, Account author, Instant at, ObjectNode json) {
    this.channel = channel;
    this.author = author;
    this.at = at;
    this.json = json;
  }

  String id() {
    return json.get("id").asText();
  }

  int flags() {
    return json.get("flags").asInt();
  }

  boolean ephemeral() {
    return onlyFor.isPresent();
  }

  boolean mentions(String user) {
    return Json.stream(json.get("mentions")).anyMatch(u -> u.get("id").asText().equals(user));
  }

  /** Whether a bot without the message content intent still gets to read this. */
  boolean readableWithoutIntentBy(String bot) {
    return channel.direct() || author.id.equals(bot) || mentions(bot);
  }

  /** The message without what the message content intent covers. */
  ObjectNode blank() {
    ObjectNode blank = json.deepCopy().put("content", "");
    blank.putArray("embeds");
    blank.putArray("attachments");
    blank.putArray("components");
    return blank;
  }

  Seen seen() {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.values().forEach(file -> bytes.put(file.name(), file.bytes()));
    return new Seen(json.deepCopy(), bytes, allowedMentions, Set.copyOf(pinged));
  }
}
