package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message at one moment.
 *
 * @param json the message as Discord gives it on REST
 * @param files the attachments' bytes by file name
 * @param allowedMentions what the last request said about mentions, JSON null if nothing
 * @param pinged ids of everybody pinged by the message or an edit of it; {@code @everyone}, {@code
 *     @here} and {@code &ROLE} for the others
 */
public record Seen(
    JsonNode json, Map<String, byte[]> files, JsonNode allowedMentions, Set<String> pinged) {
  private static final int BUTTON = 2;
  private static final int TEXT_DISPLAY = 10;

  public String id() {
    return json.get("id").asText();
  }

  /** The author's id. */
  public String author() {
    return json.at("/author/id").asText();
  }

  public String content() {
    return json.get("content").asText();
  }

  /** The content and every text display, in order. */
  public String text() {
    Stream<String> displays =
        components().stream()
            .filter(component -> component.get("type").asInt() == TEXT_DISPLAY)
            .map(component -> component.get("content").asText());
    return Stream.concat(Stream.of(content()), displays)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  public int flags() {
    return json.get("flags").asInt();
  }

  public boolean ephemeral() {
    return (flags() & Post.EPHEMERAL) != 0;
  }

  public boolean componentsV2() {
    return (flags() & Post.COMPONENTS_V2) != 0;
  }

  /** Whether the answer is deferred and not there yet. */
  public boolean loading() {
    return (flags() & Post.LOADING) != 0;
  }

  /** Every component, nested ones too, outer before inner. */
  public List<JsonNode> components() {
    return flat(json.get("components"));
  }

  static List<JsonNode> flat(JsonNode components) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode component : components) {
      all.add(component);
      all.addAll(flat(component.path("components")));
      Stream.of("accessory", "component")
          .filter(component::has)
          .forEach(name -> all.addAll(flat(Json.list(component.get(name)))));
    }
    return all;
  }

  /** The labels of the buttons that can be clicked. */
  public List<String> buttons() {
    return components().stream()
        .filter(component -> component.get("type").asInt() == BUTTON)
        .filter(button -> !button.path("disabled").asBoolean())
        .map(button -> button.path("label").asText())
        .toList();
  }

  /** The custom id of the component with this label. */
  public String customId(String label) {
    return components().stream()
        .filter(component -> component.path("label").asText().equals(label))
        .map(component -> component.path("custom_id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no component " + label + " in " + json));
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
