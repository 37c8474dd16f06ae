package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads labelled cases and writes predictions. */
public final class Cases {

  static final ObjectMapper JSON = new ObjectMapper();

  private Cases() {}

  /** The cases of a file with one JSON object a line. */
  static List<JsonNode> lines(Path file) throws IOException {
    var cases = new ArrayList<JsonNode>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        cases.add(JSON.readTree(line));
      } catch (IOException e) {
        throw new IOException(file + ":" + number + ": expected a JSON object", e);
      }
    }
    return cases;
  }

  static void writeLines(Path file, List<? extends JsonNode> rows) throws IOException {
    var text = new StringBuilder();
    for (JsonNode row : rows) {
      text.append(JSON.writeValueAsString(row)).append('\n');
    }
    Files.writeString(file, text.toString());
  }

  static void write(Path file, JsonNode row) throws IOException {
    Files.writeString(
        file, JSON.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(row) + "\n");
  }

  static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
