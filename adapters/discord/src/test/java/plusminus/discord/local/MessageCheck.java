package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;

/** Holds a message's request body to Discord's rules. */
final class MessageCheck {
  private static final int MOST_CHARACTERS = 2_000;
  private static final int MOST_FILES = 10;
  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final int MOST_EMBEDS = 10;

  /** What a bot may set: suppress embeds, ephemeral, suppress notifications, components V2. */
  private static final int SETTABLE = 1 << 2 | Post.EPHEMERAL | 1 << 12 | Post.COMPONENTS_V2;

  private MessageCheck() {}

  static void check(JsonNode body, boolean v2, Collection<Upload> files) {
    Errors errors = new Errors();
    Pings.check(body.path("allowed_mentions"), errors);
    if (Json.has(body, "content")) {
      errors.length(body.get("content"), 0, MOST_CHARACTERS, "content");
    }
    errors.require(
        (body.path("flags").asInt() & ~SETTABLE) == 0,
        "flags",
        "MESSAGE_FLAGS_INVALID",
        "These flags cannot be set.");
    errors.require(
        body.path("embeds").size() <= MOST_EMBEDS,
        "embeds",
        "BASE_TYPE_MAX_LENGTH",
        "Must be " + MOST_EMBEDS + " or fewer in length.");
    if (v2) {
      for (String field : new String[] {"content", "embeds", "poll", "sticker_ids"}) {
        errors.require(
            !Json.has(body, field)
                || body.get(field).asText("").isEmpty() && body.get(field).isEmpty(),
            field,
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            "The '" + field + "' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
      }
    }
    errors.require(
        files.size() <= MOST_FILES,
        "attachments",
        "BASE_TYPE_MAX_LENGTH",
        "Must be " + MOST_FILES + " or fewer in length.");
    new ComponentCheck(errors, files.stream().map(Upload::name).toList())
        .message(body.path("components"), v2);
    errors.throwIfAny();
    if (files.stream().anyMatch(file -> file.bytes().length > MOST_BYTES)) {
      throw new Refused(413, 40005, "Request entity too large");
    }
  }

  /** Whether there is anything to see in a message. */
  static boolean empty(JsonNode message, Collection<Upload> files) {
    return message.path("content").asText("").isEmpty()
        && message.path("embeds").isEmpty()
        && message.path("components").isEmpty()
        && message.path("sticker_ids").isEmpty()
        && !Json.has(message, "poll")
        && files.isEmpty();
  }
}
