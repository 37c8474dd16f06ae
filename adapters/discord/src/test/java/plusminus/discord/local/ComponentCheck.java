package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Holds components of messages and modals to Discord's rules. */
final class ComponentCheck {
  private static final int MOST_COMPONENTS = 40;
  private static final int MOST_TEXT = 4_000;
  private static final int MOST_ROWS = 5;
  private static final String ATTACHMENT = "attachment://";
  private static final Set<Integer> LEGACY = Set.of(Kind.ROW);
  private static final Set<Integer> TOP =
      Set.of(
          Kind.ROW,
          Kind.SECTION,
          Kind.TEXT,
          Kind.GALLERY,
          Kind.FILE,
          Kind.SEPARATOR,
          Kind.CONTAINER);
  private static final Set<Integer> IN_CONTAINER =
      Set.of(Kind.ROW, Kind.SECTION, Kind.TEXT, Kind.GALLERY, Kind.FILE, Kind.SEPARATOR);

  private final Errors errors;
  private final Collection<String> files;
  private final Set<String> customIds = new HashSet<>();
  private final Set<Integer> ids = new HashSet<>();
  private int components;
  private int text;

  ComponentCheck(Errors errors, Collection<String> files) {
    this.errors = errors;
    this.files = files;
  }

  void message(JsonNode list, boolean v2) {
    errors.require(
        v2 || list.size() <= MOST_ROWS,
        "components",
        "BASE_TYPE_BAD_LENGTH",
        "Must be between 1 and " + MOST_ROWS + " in length.");
    all(list, "components", v2 ? TOP : LEGACY);
    errors.require(
        components <= MOST_COMPONENTS,
        "components",
        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
        "The maximum number of components is " + MOST_COMPONENTS + ".");
    errors.require(
        text <= MOST_TEXT,
        "components",
        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
        "The displayable text must be " + MOST_TEXT + " or fewer in length.");
  }

  private void all(JsonNode list, String path, Set<Integer> allowed) {
    int index = 0;
    for (JsonNode component : list) {
      one(component, path + "." + index++, allowed);
    }
  }

  private void one(JsonNode component, String path, Set<Integer> allowed) {
    int type = component.path("type").asInt();
    components++;
    if (!allowed.contains(type)) {
      errors.add(
          path + ".type",
          "UNION_TYPE_CHOICES",
          "Value of field \"type\" must be one of " + allowed + ".");
      return;
    }
    if (component.path("id").asInt() != 0) {
      errors.require(
          ids.add(component.get("id").asInt()),
          path + ".id",
          "COMPONENT_DUPLICATE_ID",
          "The id is used twice.");
    }
    JsonNode inner = component.path("components");
    switch (type) {
      case Kind.ROW -> row(inner, path);
      case Kind.BUTTON -> button(component, path);
      case Kind.SECTION -> section(component, path);
      case Kind.TEXT -> {
        errors.length(component.path("content"), 1, MOST_TEXT, path + ".content");
        text += component.path("content").asText().length();
      }
      case Kind.CONTAINER -> {
        size(inner, 1, MOST_COMPONENTS, path + ".components");
        all(inner, path + ".components", IN_CONTAINER);
      }
      case Kind.FILE -> media(component.path("file"), true, path + ".file.url");
      case Kind.THUMBNAIL -> media(component.path("media"), false, path + ".media.url");
      case Kind.GALLERY -> {
        size(component.path("items"), 1, 10, path + ".items");
        component
            .path("items")
            .forEach(item -> media(item.path("media"), false, path + ".items.media.url"));
      }
      case Kind.SEPARATOR -> {}
      default -> select(component, path);
    }
  }

  private void row(JsonNode inner, String path) {
    size(inner, 1, 5, path + ".components");
    boolean buttons = inner.path(0).path("type").asInt() == Kind.BUTTON;
    if (!buttons) {
      size(inner, 1, 1, path + ".components");
    }
    all(inner, path + ".components", buttons ? Set.of(Kind.BUTTON) : Kind.SELECTS);
  }

  private void section(JsonNode section, String path) {
    size(section.path("components"), 1, 3, path + ".components");
    all(section.path("components"), path + ".components", Set.of(Kind.TEXT));
    one(section.path("accessory"), path + ".accessory", Set.of(Kind.BUTTON, Kind.THUMBNAIL));
  }

  private void button(JsonNode button, String path) {
    int style = button.path("style").asInt();
    errors.require(
        style >= 1 && style <= 6, path + ".style", "BASE_TYPE_CHOICES", "Must be one of 1 to 6.");
    errors.require(
        Json.has(button, "label") || Json.has(button, "emoji") || style == Kind.PREMIUM,
        path,
        "BUTTON_COMPONENT_INVALID_EMOJI_OR_LABEL",
        "A label or emoji is required");
    if (Json.has(button, "label")) {
      errors.length(button.get("label"), 1, 80, path + ".label");
    }
    if (style == Kind.LINK) {
      errors.length(button.path("url"), 1, 512, path + ".url");
      errors.require(
          !Json.has(button, "custom_id"),
          path,
          "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
          "A custom id and url cannot both be specified");
    } else if (style != Kind.PREMIUM) {
      customId(button, path);
    }
  }

  void select(JsonNode select, String path) {
    customId(select, path);
    if (Json.has(select, "placeholder")) {
      errors.length(select.get("placeholder"), 0, 150, path + ".placeholder");
    }
    if (select.path("type").asInt() == Kind.STRING_SELECT) {
      options(select.path("options"), 1, 25, path);
      int most = select.path("max_values").asInt(1);
      errors.require(
          most >= select.path("min_values").asInt(1) && most <= select.path("options").size(),
          path + ".max_values",
          "SELECT_COMPONENT_MAX_VALUES",
          "Must be between min_values and the number of options.");
    }
  }

  void options(JsonNode options, int least, int most, String path) {
    size(options, least, most, path + ".options");
    Set<String> values = new HashSet<>();
    int index = 0;
    for (JsonNode option : options) {
      String at = path + ".options." + index++;
      errors.length(option.path("label"), 1, 100, at + ".label");
      errors.length(option.path("value"), 1, 100, at + ".value");
      if (Json.has(option, "description")) {
        errors.length(option.get("description"), 1, 100, at + ".description");
      }
      errors.require(
          values.add(option.path("value").asText()),
          at + ".value",
          "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
          "The specified option value is already used");
    }
  }

  void customId(JsonNode component, String path) {
    errors.length(component.path("custom_id"), 1, 100, path + ".custom_id");
    errors.require(
        customIds.add(component.path("custom_id").asText()),
        path + ".custom_id",
        "COMPONENT_CUSTOM_ID_DUPLICATED",
        "Component custom id cannot be duplicated");
  }

  void size(JsonNode list, int least, int most, String path) {
    errors.require(
        list.size() >= least && list.size() <= most,
        path,
        "BASE_TYPE_BAD_LENGTH",
        "Must be between " + least + " and " + most + " in length.");
  }

  private void media(JsonNode media, boolean mustBeAttached, String path) {
    String url = media.path("url").asText();
    boolean attached =
        url.startsWith(ATTACHMENT) && files.contains(url.substring(ATTACHMENT.length()));
    boolean linked = !mustBeAttached && url.startsWith("http");
    errors.require(
        attached || linked,
        path,
        "MEDIA_ITEM_ATTACHMENT_NOT_FOUND",
        "The referenced attachment was not found");
  }
}
