package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Holds modals and autocomplete choices to Discord's rules. */
final class FormCheck {
  private static final Set<Integer> INPUTS =
      Set.of(
          Kind.TEXT_INPUT,
          Kind.STRING_SELECT,
          5,
          6,
          7,
          8,
          Kind.FILE_UPLOAD,
          Kind.RADIO_GROUP,
          Kind.CHECKBOX_GROUP,
          Kind.CHECKBOX);

  private final Errors errors = new Errors();
  private final ComponentCheck components = new ComponentCheck(errors, List.of());

  private FormCheck() {}

  static void modal(JsonNode modal) {
    new FormCheck().checkModal(modal);
  }

  static void choices(JsonNode data) {
    new FormCheck().checkChoices(data.path("choices"));
  }

  private void checkModal(JsonNode modal) {
    errors.length(modal.path("custom_id"), 1, 100, "data.custom_id");
    errors.length(modal.path("title"), 1, 45, "data.title");
    components.size(modal.path("components"), 1, 5, "data.components");
    int index = 0;
    for (JsonNode component : modal.path("components")) {
      topLevel(component, "data.components." + index++);
    }
    errors.throwIfAny();
  }

  private void topLevel(JsonNode component, String path) {
    switch (component.path("type").asInt()) {
      case Kind.TEXT -> errors.length(component.path("content"), 1, 4_000, path + ".content");
      case Kind.ROW -> {
        components.size(component.path("components"), 1, 1, path + ".components");
        component
            .path("components")
            .forEach(
                input -> {
                  errors.length(input.path("label"), 1, 45, path + ".components.0.label");
                  input(input, path + ".components.0");
                });
      }
      case Kind.LABEL -> {
        errors.length(component.path("label"), 1, 45, path + ".label");
        if (Json.has(component, "description")) {
          errors.length(component.get("description"), 1, 100, path + ".description");
        }
        input(component.path("component"), path + ".component");
      }
      default -> errors.add(path + ".type", "UNION_TYPE_CHOICES", "Must be one of 1, 10, 18.");
    }
  }

  private void input(JsonNode input, String path) {
    int type = input.path("type").asInt();
    errors.require(
        INPUTS.contains(type), path + ".type", "UNION_TYPE_CHOICES", "Must be one of " + INPUTS);
    if (Kind.SELECTS.contains(type)) {
      components.select(input, path);
      return;
    }
    components.customId(input, path);
    switch (type) {
      case Kind.TEXT_INPUT -> textInput(input, path);
      case Kind.RADIO_GROUP -> components.options(input.path("options"), 2, 10, path);
      case Kind.CHECKBOX_GROUP -> components.options(input.path("options"), 1, 10, path);
      default -> {}
    }
  }

  private void textInput(JsonNode input, String path) {
    int style = input.path("style").asInt();
    errors.require(
        style == 1 || style == 2, path + ".style", "BASE_TYPE_CHOICES", "Must be one of 1, 2.");
    if (Json.has(input, "placeholder")) {
      errors.length(input.get("placeholder"), 0, 100, path + ".placeholder");
    }
    if (Json.has(input, "value")) {
      errors.length(input.get("value"), 0, 4_000, path + ".value");
    }
    int most = input.path("max_length").asInt(4_000);
    errors.require(
        most >= 1 && most <= 4_000 && input.path("min_length").asInt(0) <= most,
        path + ".max_length",
        "NUMBER_TYPE_MAX",
        "int value should be between 1 and 4000.");
  }

  private void checkChoices(JsonNode choices) {
    errors.require(
        choices.isArray() && choices.size() <= 25,
        "data.choices",
        "BASE_TYPE_MAX_LENGTH",
        "Must be 25 or fewer in length.");
    int index = 0;
    for (JsonNode choice : choices) {
      String path = "data.choices." + index++;
      errors.length(choice.path("name"), 1, 100, path + ".name");
      if (choice.path("value").isTextual()) {
        errors.length(choice.get("value"), 1, 100, path + ".value");
      }
      errors.require(Json.has(choice, "value"), path + ".value", "BASE_TYPE_REQUIRED", "Required");
    }
    errors.throwIfAny();
  }
}
