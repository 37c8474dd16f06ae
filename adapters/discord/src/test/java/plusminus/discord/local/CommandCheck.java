package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds command definitions to Discord's rules. */
final class CommandCheck {
  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,32}");
  private static final int SUBCOMMAND = 1;
  private static final int GROUP = 2;
  private static final int LAST_TYPE = 11;
  private static final int MOST_COMMANDS = 100;
  private static final int MOST_OPTIONS = 25;
  private static final int MOST_TEXT = 8_000;

  private final Errors errors = new Errors();
  private int text;

  private CommandCheck() {}

  static void all(JsonNode commands) {
    CommandCheck check = new CommandCheck();
    check.errors.require(
        commands.isArray() && commands.size() <= MOST_COMMANDS,
        "_",
        "APPLICATION_COMMANDS_TOO_MANY",
        "At most " + MOST_COMMANDS + " commands.");
    Set<String> names = new HashSet<>();
    int index = 0;
    for (JsonNode command : commands) {
      String path = Integer.toString(index++);
      check.command(command, path);
      check.errors.require(
          names.add(command.path("type").asInt(1) + command.path("name").asText()),
          path,
          "APPLICATION_COMMANDS_DUPLICATE_NAME",
          "Application command names must be unique");
    }
    check.errors.throwIfAny();
  }

  static void one(JsonNode command) {
    CommandCheck check = new CommandCheck();
    check.command(command, "_");
    check.errors.throwIfAny();
  }

  private void command(JsonNode command, String path) {
    if (command.path("type").asInt(1) != 1) {
      errors.length(command.path("name"), 1, 32, path + ".name");
      return;
    }
    text = 0;
    named(command, path);
    options(command.path("options"), path);
    errors.require(
        text <= MOST_TEXT,
        path,
        "APPLICATION_COMMAND_TOO_LARGE",
        "Command exceeds maximum size (" + MOST_TEXT + ")");
  }

  private void named(JsonNode named, String path) {
    String name = named.path("name").asText();
    errors.require(
        NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT)),
        path + ".name",
        "APPLICATION_COMMAND_INVALID_NAME",
        "Command name is invalid");
    errors.length(named.path("description"), 1, 100, path + ".description");
    text += name.length() + named.path("description").asText().length();
  }

  private void options(JsonNode options, String path) {
    errors.require(
        options.size() <= MOST_OPTIONS,
        path + ".options",
        "BASE_TYPE_MAX_LENGTH",
        "Must be " + MOST_OPTIONS + " or fewer in length.");
    Set<String> names = new HashSet<>();
    boolean optionalSeen = false;
    int index = 0;
    for (JsonNode option : options) {
      String at = path + ".options." + index++;
      option(option, at);
      errors.require(
          names.add(option.path("name").asText()),
          at + ".name",
          "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
          "Option name already exists");
      boolean required = option.path("required").asBoolean();
      errors.require(
          !required || !optionalSeen,
          at,
          "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
          "Required options must be placed before non-required options");
      optionalSeen |= !required && option.path("type").asInt() > GROUP;
    }
  }

  private void option(JsonNode option, String path) {
    int type = option.path("type").asInt();
    errors.require(
        type >= SUBCOMMAND && type <= LAST_TYPE,
        path + ".type",
        "BASE_TYPE_CHOICES",
        "Value must be one of 1 to 11.");
    named(option, path);
    if (type <= GROUP) {
      options(option.path("options"), path);
      return;
    }
    errors.require(
        option.path("choices").isEmpty() || !option.path("autocomplete").asBoolean(),
        path,
        "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
        "Choices and autocomplete exclude each other");
    errors.require(
        option.path("choices").size() <= MOST_OPTIONS,
        path + ".choices",
        "BASE_TYPE_MAX_LENGTH",
        "Must be " + MOST_OPTIONS + " or fewer in length.");
    option
        .path("choices")
        .forEach(
            choice -> {
              errors.length(choice.path("name"), 1, 100, path + ".choices.name");
              text += choice.path("name").asText().length();
            });
  }
}
