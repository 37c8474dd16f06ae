package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is wrong with a request body, as the tree that Discord answers with code 50035. */
final class Errors {
  private final ObjectNode tree = Json.of();

  /** Notes an error at a path such as {@code components.0.label}. */
  void add(String path, String code, String message) {
    ObjectNode at = tree;
    for (String step : path.split("\\.")) {
      at = at.withObjectProperty(step);
    }
    at.withArrayProperty("_errors").add(Json.of("code", code, "message", message));
  }

  void require(boolean holds, String path, String code, String message) {
    if (!holds) {
      add(path, code, message);
    }
  }

  /** Notes an error if the text is not between these numbers of characters. */
  void length(JsonNode text, int least, int most, String path) {
    int length = text.asText("").codePointCount(0, text.asText("").length());
    require(
        text.isTextual() && length >= least && length <= most,
        path,
        "BASE_TYPE_BAD_LENGTH",
        "Must be between " + least + " and " + most + " in length.");
  }

  void throwIfAny() {
    if (!tree.isEmpty()) {
      throw new Refused(
          400, Json.of("message", "Invalid Form Body", "code", 50035, "errors", tree));
    }
  }
}
