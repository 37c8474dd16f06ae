package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People's slash commands, as far as the client offers them. */
final class Commanding {
  private static final int GUILD = 0;
  private static final int BOT_DM = 1;
  private static final int LAST_GROUP = 2;
  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int BOOLEAN = 5;
  private static final int NUMBER = 10;

  private final World world;
  private final Interactions interactions;
  private final Commands commands;

  Commanding(World world, Interactions interactions, Commands commands) {
    this.world = world;
    this.interactions = interactions;
    this.commands = commands;
  }

  Interaction slash(Person person, Channel channel, String command, Map<String, ?> values) {
    ObjectNode data = data(channel, command, values, Optional.empty());
    return interactions.open(Interaction.COMMAND, person, channel, data);
  }

  /** Typing into the one option of these values. */
  Interaction autocomplete(Person person, Channel channel, String command, Map<String, ?> typed) {
    ObjectNode data = data(channel, command, typed, typed.keySet().stream().findFirst());
    return interactions.open(Interaction.AUTOCOMPLETE, person, channel, data);
  }

  private ObjectNode data(
      Channel channel, String command, Map<String, ?> values, Optional<String> focused) {
    String[] words = command.split(" ");
    ObjectNode definition =
        commands
            .named(words[0])
            .orElseThrow(() -> new IllegalStateException("no command /" + words[0]));
    int context = channel.direct() ? BOT_DM : GUILD;
    boolean offered =
        Json.stream(definition.get("contexts")).anyMatch(known -> known.asInt() == context);
    if (!offered || !channel.direct() && !world.bot.inGuild) {
      throw new IllegalStateException("/" + command + " is not offered here");
    }
    ObjectNode data = Json.of("id", definition.get("id"), "name", words[0], "type", 1);
    if (!channel.direct()) {
      data.put("guild_id", world.guild);
    }
    ObjectNode at = data;
    JsonNode defined = definition;
    for (int i = 1; i < words.length; i++) {
      defined = subcommand(defined, words[i]);
      ObjectNode inner = Json.of("name", words[i], "type", defined.get("type"));
      at.putArray("options").add(inner);
      at = (ObjectNode) at.get("options").get(0);
    }
    at.set("options", options(defined, values, focused));
    return data;
  }

  private static JsonNode subcommand(JsonNode defined, String name) {
    return Json.stream(defined.path("options"))
        .filter(option -> option.get("type").asInt() <= LAST_GROUP)
        .filter(option -> option.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no subcommand " + name));
  }

  private static ArrayNode options(
      JsonNode defined, Map<String, ?> values, Optional<String> focused) {
    ArrayNode options = Json.list();
    for (JsonNode option : defined.path("options")) {
      String name = option.get("name").asText();
      if (option.get("type").asInt() <= LAST_GROUP) {
        throw new IllegalStateException("a subcommand is missing: " + name);
      }
      if (values.containsKey(name)) {
        options.add(option(option, values.get(name), focused.equals(Optional.of(name))));
      } else if (option.path("required").asBoolean() && focused.isEmpty()) {
        throw new IllegalStateException("a required option is missing: " + name);
      }
    }
    if (options.size() != values.size()) {
      throw new IllegalStateException("of " + values + " the command knows only " + options);
    }
    return options;
  }

  private static ObjectNode option(JsonNode defined, Object value, boolean focused) {
    ObjectNode option =
        Json.of("name", defined.get("name"), "type", defined.get("type"), "value", value);
    if (focused) {
      if (!defined.path("autocomplete").asBoolean()) {
        throw new IllegalStateException("no autocomplete for " + defined);
      }
      return option.put("focused", true);
    }
    requireFits(defined, option.get("value"));
    return option;
  }

  private static void requireFits(JsonNode defined, JsonNode value) {
    boolean fits =
        switch (defined.get("type").asInt()) {
          case STRING -> value.isTextual() && withinLength(defined, value.asText());
          case INTEGER -> value.isIntegralNumber() && withinRange(defined, value);
          case NUMBER -> value.isNumber() && withinRange(defined, value);
          case BOOLEAN -> value.isBoolean();
          default -> throw new IllegalStateException("not supported here: " + defined);
        };
    Set<JsonNode> choices =
        Json.stream(defined.path("choices"))
            .map(choice -> choice.get("value"))
            .collect(Collectors.toSet());
    boolean chosen =
        choices.isEmpty() || choices.stream().anyMatch(c -> c.asText().equals(value.asText()));
    if (!fits || !chosen) {
      throw new IllegalStateException(value + " does not fit " + defined);
    }
  }

  private static boolean withinLength(JsonNode defined, String text) {
    return text.length() >= defined.path("min_length").asInt(0)
        && text.length() <= defined.path("max_length").asInt(6_000);
  }

  private static boolean withinRange(JsonNode defined, JsonNode value) {
    return value.asDouble() >= defined.path("min_value").asDouble(Double.NEGATIVE_INFINITY)
        && value.asDouble() <= defined.path("max_value").asDouble(Double.POSITIVE_INFINITY);
  }
}
