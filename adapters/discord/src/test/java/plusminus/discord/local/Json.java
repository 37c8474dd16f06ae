package plusminus.discord.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Short ways to write and read JSON trees. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** An object of names and values in turn. */
  static ObjectNode of(@Nullable Object... namesAndValues) {
    ObjectNode object = MAPPER.createObjectNode();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.set(String.valueOf(namesAndValues[i]), MAPPER.valueToTree(namesAndValues[i + 1]));
    }
    return object;
  }

  static ArrayNode list(Object... values) {
    return list(Arrays.stream(values));
  }

  static ArrayNode list(Stream<?> values) {
    ArrayNode array = MAPPER.createArrayNode();
    values.forEach(value -> array.add(MAPPER.<JsonNode>valueToTree(value)));
    return array;
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Refused(400, 50109, "The request body contains invalid JSON.");
    }
  }

  /** Whether a field is there and not null. */
  static boolean has(JsonNode object, String field) {
    return object.hasNonNull(field);
  }
}
