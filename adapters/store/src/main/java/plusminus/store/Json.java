package plusminus.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import plusminus.interview.Interview;
import plusminus.interview.Vigil;

/**
 * Core's records as JSON and back again, equal and in the same order. The member {@code v} is the
 * version of the shape; a change of a stored record raises {@link #VERSION} and has {@link
 * #upgraded} bring older texts along. Until then a member that is unknown or missing is refused:
 * what is read is written back, and a silent default would be for good.
 */
final class Json {

  static final int VERSION = 2;

  private static final String V = "v";
  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  static String write(Object record) {
    ObjectNode root = MAPPER.createObjectNode().put(V, VERSION);
    root.setAll(MAPPER.<ObjectNode>valueToTree(record));
    return root.toString();
  }

  /**
   * @param place what the message says where the text cannot be read
   */
  static <T> T read(Class<T> type, String json, String place) {
    try {
      ObjectNode root = MAPPER.readValue(json, ObjectNode.class);
      if (root.path(V).asInt() > VERSION) {
        throw StoreProblem.newer(place);
      }
      return MAPPER.treeToValue(upgraded(type, root), type);
    } catch (JsonProcessingException failure) {
      throw new StoreProblem(
          place
              + " holds a "
              + type.getSimpleName()
              + " that this Plusminus cannot read: use the version that wrote it, or name another"
              + " file.",
          failure);
    }
  }

  /** A flat object of texts. */
  static Map<String, String> texts(String json, String place) {
    Map<String, String> texts = new TreeMap<>();
    read(ObjectNode.class, json, place)
        .properties()
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }

  /** Version 2 knows how long a candidate has been silent. */
  private static ObjectNode upgraded(Class<?> type, ObjectNode root) {
    int version = root.path(V).asInt();
    root.remove(V);
    if (version < 2
        && type == Interview.class
        && root.get("standing") instanceof ObjectNode standing) {
      standing
          .putObject("vigil")
          .put("heard", standing.path("clock").asText())
          .put("patience", Vigil.THOUGHT.toString())
          .put("nudged", false)
          .put("warned", false);
    }
    return root;
  }

  private static ObjectMapper mapper() {
    return JsonMapper.builder(factory())
        .annotationIntrospector(new SealedCases())
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
        .visibility(PropertyAccessor.GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  /** These are our own texts: a limit on a name or a string would only be met after writing it. */
  private static JsonFactory factory() {
    var limits =
        StreamReadConstraints.builder()
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(limits)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }
}
