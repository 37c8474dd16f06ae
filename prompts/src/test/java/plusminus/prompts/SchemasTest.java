package plusminus.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.yaml.Bundle;
import plusminus.yaml.TextProblem;

/** The schemas by which editors complete the texts say what the readers take. */
class SchemasTest {

  private static final Path TEXTS = House.root().resolve("prompts/en");
  private static final YAMLMapper YAML = new YAMLMapper();

  static {
    // The validator logs through SLF4J, for which there is nothing here to log to.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  private static final String HEADER = "# yaml-language-server: $schema=";

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(TEXTS)) {
      return files
          .filter(each -> each.toString().endsWith(".yaml"))
          .filter(each -> !each.endsWith("skeleton.yaml"))
          .sorted()
          .toList();
    }
  }

  private static JsonSchema schema(Path file) throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(file));
  }

  private static JsonSchema questions() throws IOException {
    return schema(TEXTS.resolve(Prompts.SCHEMA));
  }

  private static Set<ValidationMessage> complaints(JsonSchema schema, String text)
      throws IOException {
    return schema.validate(YAML.readTree(text));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileNamesItsSchemaAndHoldsToIt(Path file) throws IOException {
    String text = Files.readString(file);
    String first = text.lines().findFirst().orElseThrow();
    assertThat(first).startsWith(HEADER);
    Path schema = file.resolveSibling(first.substring(HEADER.length())).normalize();
    assertThat(schema).isRegularFile();
    assertThat(complaints(schema(schema), text)).isEmpty();
  }

  @Test
  void theSkeletonHoldsToTheSchema() throws IOException {
    assertThat(complaints(questions(), Prompts.skeleton("lamps"))).isEmpty();
  }

  @Test
  void theSchemaKnowsWhatAWholeQuestionHas() throws IOException {
    assertThat(complaints(questions(), MalformedQuestionTest.WHOLE)).isEmpty();
    JsonNode whole = YAML.readTree(MalformedQuestionTest.WHOLE);
    JsonNode schema = YAML.readTree(Prompts.schema());
    Map<JsonNode, JsonNode> pairs =
        Map.of(
            whole,
            schema,
            whole.at("/coverage/1"),
            schema.at("/properties/coverage/items"),
            whole.at("/coverage/1/says"),
            schema.at("/properties/coverage/items/properties/says"),
            whole.at("/numbers/rate"),
            schema.at("/properties/numbers/additionalProperties"),
            whole.at("/wrong_claims/free"),
            schema.at("/properties/wrong_claims/additionalProperties"),
            whole.at("/twists/dark"),
            schema.at("/properties/twists/additionalProperties"),
            whole.at("/neighbours/0"),
            schema.at("/properties/neighbours/items"));
    pairs.forEach(
        (part, described) -> assertThat(names(described.get("properties"))).isEqualTo(names(part)));
  }

  private static Set<String> names(JsonNode node) {
    var names = new TreeSet<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minutes: 45",
        "  rate: {",
        "  - id: stock",
        "{\"++\": ",
        "  free: {",
        "  dark: {",
        "  - of: [lamp, bulb]"
      })
  void whatTheReaderDoesNotKnowTheSchemaDoesNotKnow(String place) throws IOException {
    String more =
        place.endsWith("{")
            ? place + "zzz: x, "
            : place.startsWith("{")
                ? "{zzz: x, " + place.substring(1)
                : place + "\n" + " ".repeat(place.startsWith("  - ") ? 4 : 0) + "zzz: x";
    String text = MalformedQuestionTest.WHOLE.replace(place, more);
    assertThat(text).contains("zzz");
    assertThat(complaints(questions(), text)).isNotEmpty();
    assertThat(read(text)).contains("zzz");
  }

  private static String read(String text) {
    try {
      Prompts.question(new Bundle(Map.of("lamps.yaml", text)));
      return "";
    } catch (TextProblem problem) {
      return problem.getMessage();
    }
  }
}
