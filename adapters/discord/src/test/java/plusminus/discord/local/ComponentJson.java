package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns requested components into those that Discord answers: with ids, defaults and resolved
 * files.
 */
final class ComponentJson {
  private final Function<String, ObjectNode> resolve;
  private final Set<Integer> used = new HashSet<>();
  private int last;

  /** With a way to turn a media URL into what Discord answers for it. */
  ComponentJson(Function<String, ObjectNode> resolve) {
    this.resolve = resolve;
  }

  ArrayNode all(JsonNode requested) {
    Seen.flat(requested).forEach(component -> used.add(component.path("id").asInt()));
    return list(requested);
  }

  private ArrayNode list(JsonNode requested) {
    return Json.list(Json.stream(requested).map(this::one));
  }

  private ObjectNode one(JsonNode requested) {
    ObjectNode component = requested.deepCopy();
    component.properties().removeIf(field -> field.getValue().isNull());
    if (component.path("id").asInt() == 0) {
      component.put("id", nextId());
    }
    if (component.has("components")) {
      component.set("components", list(component.get("components")));
    }
    if (component.has("component")) {
      component.set("component", one(component.get("component")));
    }
    if (component.has("accessory")) {
      component.set("accessory", one(component.get("accessory")));
    }
    defaults(component);
    return component;
  }

  private void defaults(ObjectNode component) {
    int type = component.get("type").asInt();
    if (Kind.SELECTS.contains(type)) {
      orElse(component, "min_values", 1);
      orElse(component, "max_values", 1);
    }
    switch (type) {
      case Kind.CONTAINER -> {
        orElse(component, "accent_color", null);
        orElse(component, "spoiler", false);
      }
      case Kind.SEPARATOR -> {
        orElse(component, "spacing", 1);
        orElse(component, "divider", true);
      }
      case Kind.FILE -> file(component);
      case Kind.THUMBNAIL -> media(component);
      case Kind.GALLERY -> component.get("items").forEach(item -> media((ObjectNode) item));
      default -> {}
    }
  }

  private void file(ObjectNode component) {
    ObjectNode file = resolve.apply(component.at("/file/url").asText());
    component.set("name", file.remove("filename"));
    component.set("size", file.remove("size"));
    component.set("file", file);
    orElse(component, "spoiler", false);
  }

  private void media(ObjectNode holder) {
    ObjectNode media = resolve.apply(holder.at("/media/url").asText());
    media.remove("filename");
    media.remove("size");
    holder.set("media", media);
    orElse(holder, "description", null);
    orElse(holder, "spoiler", false);
  }

  private static void orElse(ObjectNode object, String field, @Nullable Object value) {
    if (!object.has(field)) {
      object.setAll(Json.of(field, value));
    }
  }

  private int nextId() {
    do {
      last++;
    } while (used.contains(last));
    return last;
  }
}
