package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The application commands that are registered. */
final class Commands {
  private final World world;
  private final List<ObjectNode> registered = new ArrayList<>();
  private int uploads;

  Commands(World world) {
    this.world = world;
  }

  int uploads() {
    return uploads;
  }

  ArrayNode json() {
    return Json.list(registered.stream());
  }

  Answer list(Call call) {
    requireOwn(call);
    return Answer.ok(json());
  }

  /** Replaces all; a command that stays keeps its id. */
  Answer replace(Call call) {
    requireOwn(call);
    CommandCheck.all(call.body());
    List<ObjectNode> now = Json.stream(call.body()).map(this::stored).toList();
    registered.clear();
    registered.addAll(now);
    uploads++;
    return Answer.ok(json());
  }

  Answer create(Call call) {
    requireOwn(call);
    CommandCheck.one(call.body());
    ObjectNode command = stored(call.body());
    boolean known = registered.removeIf(same(command));
    registered.add(command);
    return known ? Answer.ok(command) : Answer.created(command);
  }

  Answer get(Call call) {
    return Answer.ok(byId(call));
  }

  Answer change(Call call) {
    ObjectNode command = byId(call);
    ObjectNode changed = command.deepCopy();
    changed.setAll((ObjectNode) call.body().deepCopy());
    CommandCheck.one(changed);
    ObjectNode stored = stored(changed);
    registered.set(registered.indexOf(command), stored);
    return Answer.ok(stored);
  }

  Answer delete(Call call) {
    registered.remove(byId(call));
    return Answer.NO_CONTENT;
  }

  Optional<ObjectNode> named(String name) {
    return registered.stream()
        .filter(command -> command.get("name").asText().equals(name))
        .filter(command -> command.get("type").asInt() == 1)
        .findFirst();
  }

  private ObjectNode byId(Call call) {
    requireOwn(call);
    return registered.stream()
        .filter(command -> command.get("id").asText().equals(call.at("command")))
        .findFirst()
        .orElseThrow(() -> new Refused(404, 10063, "Unknown application command"));
  }

  private void requireOwn(Call call) {
    if (!call.at("application").equals(world.application)) {
      throw new Refused(404, 10002, "Unknown Application");
    }
  }

  private ObjectNode stored(JsonNode request) {
    ObjectNode command = withoutNulls(request.deepCopy());
    Optional<ObjectNode> before = registered.stream().filter(same(request)).findFirst();
    command.put("id", before.map(old -> old.get("id").asText()).orElseGet(world.ids::next));
    command.put("application_id", world.application).put("version", world.ids.next());
    command.put("type", request.path("type").asInt(1));
    command.put("description", request.path("description").asText(""));
    JsonNode permissions = request.path("default_member_permissions");
    command.put(
        "default_member_permissions",
        permissions.isNull() || permissions.isMissingNode() ? null : permissions.asText());
    numbers(command, "contexts", Json.list(0, 1, 2));
    numbers(command, "integration_types", Json.list(0));
    if (!command.has("nsfw")) {
      command.put("nsfw", false);
    }
    return command;
  }

  /** JDA sends these numbers as strings; Discord takes them and answers numbers. */
  private static void numbers(ObjectNode command, String field, ArrayNode otherwise) {
    JsonNode given = command.path(field);
    command.set(
        field, given.isArray() ? Json.list(Json.stream(given).map(JsonNode::asInt)) : otherwise);
  }

  private static ObjectNode withoutNulls(ObjectNode object) {
    object.properties().removeIf(field -> field.getValue().isNull());
    object.path("options").forEach(option -> withoutNulls((ObjectNode) option));
    return object;
  }

  private static Predicate<ObjectNode> same(JsonNode command) {
    return other ->
        other.get("name").equals(command.get("name"))
            && other.get("type").asInt() == command.path("type").asInt(1);
  }
}
