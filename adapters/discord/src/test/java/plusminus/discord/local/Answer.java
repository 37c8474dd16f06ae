package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What a route answers; a missing body is sent as an empty one. */
record Answer(int status, JsonNode body) {
  static final Answer NO_CONTENT = new Answer(204, MissingNode.getInstance());

  static Answer ok(JsonNode body) {
    return new Answer(200, body.deepCopy());
  }

  static Answer created(JsonNode body) {
    return new Answer(201, body.deepCopy());
  }
}
