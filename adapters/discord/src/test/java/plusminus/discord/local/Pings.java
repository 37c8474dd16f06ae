package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom a message pings: what its text mentions and its allowed_mentions let through. Without
 * allowed_mentions everything pings.
 */
final class Pings {
  private static final Pattern MENTION = Pattern.compile("<@([!&]?)(\\d+)>|@(everyone|here)");

  private Pings() {}

  static Set<String> of(String text, JsonNode allowed, Optional<Account> replied, boolean mayAll) {
    Set<String> pinged = new LinkedHashSet<>();
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      if (mention.group(3) != null) {
        if (mayAll && allows(allowed, "everyone", "", "")) {
          pinged.add("@" + mention.group(3));
        }
      } else if (mention.group(1).equals("&")) {
        if (allows(allowed, "roles", "roles", mention.group(2))) {
          pinged.add("&" + mention.group(2));
        }
      } else if (allows(allowed, "users", "users", mention.group(2))) {
        pinged.add(mention.group(2));
      }
    }
    boolean pingsReplied = allowed.isNull() || allowed.path("replied_user").asBoolean();
    replied.filter(author -> pingsReplied).ifPresent(author -> pinged.add(author.id));
    return pinged;
  }

  private static boolean allows(JsonNode allowed, String kind, String list, String id) {
    return allowed.isNull()
        || !allowed.has("parse") && !allowed.has("users") && !allowed.has("roles")
        || Json.stream(allowed.path("parse")).anyMatch(parsed -> parsed.asText().equals(kind))
        || Json.stream(allowed.path(list)).anyMatch(listed -> listed.asText().equals(id));
  }

  static void check(JsonNode allowed, Errors errors) {
    Set<String> parse =
        Json.stream(allowed.path("parse")).map(JsonNode::asText).collect(Collectors.toSet());
    for (String kind : new String[] {"users", "roles"}) {
      errors.require(
          !parse.contains(kind) || allowed.path(kind).isEmpty(),
          "allowed_mentions",
          "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
          "parse:[\"" + kind + "\"] and " + kind + ": [ids...] are mutually exclusive.");
    }
  }
}
