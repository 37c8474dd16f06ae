package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People's clicks, choices and filled-in forms. */
final class Clicking {
  private final World world;
  private final Interactions interactions;

  Clicking(World world, Interactions interactions) {
    this.world = world;
    this.interactions = interactions;
  }

  Interaction click(Person person, Post post, String customIdOrLabel) {
    JsonNode button = component(post, customIdOrLabel);
    if (button.get("type").asInt() != Kind.BUTTON || !button.has("custom_id")) {
      throw new IllegalStateException("nothing to click: " + button);
    }
    return open(person, post, data(button));
  }

  Interaction select(Person person, Post post, String customId, List<String> values) {
    JsonNode select = component(post, customId);
    requireOffered(select, values);
    ObjectNode data = data(select);
    data.set("values", Json.list(values.stream()));
    return open(person, post, data);
  }

  private Interaction open(Person person, Post post, ObjectNode data) {
    return interactions.open(Interaction.COMPONENT, person, post.channel, data, Optional.of(post));
  }

  private static ObjectNode data(JsonNode component) {
    return Json.of(
        "id", component.get("id"),
        "custom_id", component.get("custom_id"),
        "component_type", component.get("type"));
  }

  private JsonNode component(Post post, String customIdOrLabel) {
    if (post.author != world.bot) {
      throw new IllegalStateException("not the bot's: " + post.json);
    }
    JsonNode component =
        Seen.flat(post.json.get("components")).stream()
            .filter(candidate -> named(candidate, customIdOrLabel))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("no " + customIdOrLabel + " in " + post.json));
    if (component.path("disabled").asBoolean()) {
      throw new IllegalStateException("disabled: " + component);
    }
    return component;
  }

  private static boolean named(JsonNode component, String name) {
    return component.path("custom_id").asText().equals(name)
        || component.path("label").asText().equals(name);
  }

  Interaction submit(Person person, Interaction opened, Map<String, ?> values) {
    JsonNode form =
        opened.modal().orElseThrow(() -> new IllegalStateException("no form: " + opened));
    if (!opened.user.id.equals(person.id())) {
      throw new IllegalStateException("The form opened for " + opened.user.name);
    }
    Set<String> left = new HashSet<>(values.keySet());
    ArrayNode components =
        Json.list(
            Json.stream(form.get("components")).map(component -> filled(component, values, left)));
    if (!left.isEmpty()) {
      throw new IllegalStateException("The form does not ask for " + left);
    }
    ObjectNode data = Json.of("custom_id", form.get("custom_id"), "components", components);
    Interaction submitted =
        interactions.open(Interaction.MODAL, person, opened.channel, data, opened.source);
    ObjectNode triggering = opened.metadata.deepCopy();
    opened.source.ifPresent(source -> triggering.put("interacted_message_id", source.id()));
    submitted.metadata.set("triggering_interaction_metadata", triggering);
    return submitted;
  }

  private static ObjectNode filled(JsonNode component, Map<String, ?> values, Set<String> left) {
    ObjectNode answer = Json.of("type", component.get("type"), "id", component.get("id"));
    if (component.has("component")) {
      answer.set("component", filled(component.get("component"), values, left));
    }
    if (component.has("components")) {
      answer.set(
          "components",
          Json.list(
              Json.stream(component.get("components")).map(inner -> filled(inner, values, left))));
    }
    if (component.has("custom_id")) {
      String id = component.get("custom_id").asText();
      left.remove(id);
      answer.put("custom_id", id);
      fill(answer, component, values.get(id));
    }
    return answer;
  }

  private static void fill(ObjectNode answer, JsonNode input, @Nullable Object value) {
    List<?> several =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    switch (input.get("type").asInt()) {
      case Kind.TEXT_INPUT -> answer.put("value", text(input, value));
      case Kind.RADIO_GROUP -> {
        requireOffered(input, several);
        answer.putNull("value");
        several.forEach(one -> answer.put("value", one.toString()));
      }
      case Kind.CHECKBOX -> answer.put("value", Boolean.TRUE.equals(value));
      default -> {
        requireOffered(input, several);
        answer.set("values", Json.list(several.stream()));
      }
    }
  }

  private static String text(JsonNode input, @Nullable Object value) {
    String text = value == null ? input.path("value").asText("") : value.toString();
    boolean required = input.path("required").asBoolean(true);
    int least = Math.max(input.path("min_length").asInt(0), required ? 1 : 0);
    boolean left = text.isEmpty() && !required;
    if (!left && text.length() < least || text.length() > input.path("max_length").asInt(4_000)) {
      throw new IllegalStateException("The client refuses \"" + text + "\" for " + input);
    }
    return text;
  }

  private static void requireOffered(JsonNode input, List<?> values) {
    Set<String> offered =
        Json.stream(input.path("options"))
            .map(option -> option.get("value").asText())
            .collect(Collectors.toSet());
    boolean group = !Kind.SELECTS.contains(input.get("type").asInt());
    boolean required = input.path("required").asBoolean(true);
    int least = required ? input.path("min_values").asInt(1) : 0;
    int most = input.path("max_values").asInt(group ? Math.max(1, offered.size()) : 1);
    boolean fits = offered.isEmpty() || offered.containsAll(values);
    if (!fits || values.size() < least || values.size() > most) {
      throw new IllegalStateException("The client refuses " + values + " for " + input);
    }
  }
}
