package plusminus.discord.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Discord refuses in bodies that the real client would not even send. */
class LocalRulesTest {
  private static final LocalDiscord DISCORD = LocalDiscord.start();
  private static final Raw RAW = new Raw(DISCORD);
  private static final int V2 = 1 << 15;
  private static final int INVALID = 50035;

  @AfterAll
  static void close() {
    DISCORD.close();
  }

  private static String messages() {
    return "/channels/" + DISCORD.channelId() + "/messages";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void messagesAreHeldToTheRules(String what, ObjectNode body, int code) {
    DISCORD.rateLimitsOff();

    assertThat(RAW.post(messages(), body.toString())).as(what).isEqualTo(code);
  }

  static Stream<Arguments> messagesAreHeldToTheRules() {
    return Stream.of(
        message("2,000 characters", Json.of("content", "x".repeat(2_000)), 0),
        message("2,001 characters", Json.of("content", "x".repeat(2_001)), INVALID),
        message("nothing", Json.of("content", ""), 50006),
        message("ephemeral", Json.of("content", "x", "flags", 64), INVALID),
        message("content beside V2", v2(text("x")).put("content", "x"), INVALID),
        message("V2", v2(text("x")), 0),
        message("V2 without the flag", Json.of("components", Json.list(text("x"))), INVALID),
        message("40 components", v2(texts(40, "x")), 0),
        message("41 components", v2(texts(41, "x")), INVALID),
        message("4,000 characters of text", v2(texts(2, "x".repeat(2_000))), 0),
        message("4,001 characters of text", v2(text("x"), text("x".repeat(4_000))), INVALID),
        message("an unknown file", v2(file("attachment://none.md")), INVALID),
        message("5 buttons", rows(row(buttons(0, 5))), 0),
        message("6 buttons", rows(row(buttons(0, 6))), INVALID),
        message("5 rows", rows(IntStream.range(0, 5).mapToObj(i -> row(buttons(i, 1)))), 0),
        message("6 rows", rows(IntStream.range(0, 6).mapToObj(i -> row(buttons(i, 1)))), INVALID),
        message("the same id twice", rows(row(button("a", "A"), button("a", "B"))), INVALID),
        message("an id of 100", rows(row(button("x".repeat(100), "A"))), 0),
        message("an id of 101", rows(row(button("x".repeat(101), "A"))), INVALID),
        message("a label of 80", rows(row(button("a", "x".repeat(80)))), 0),
        message("a label of 81", rows(row(button("a", "x".repeat(81)))), INVALID),
        message("no label", rows(row(Json.of("type", 2, "style", 1, "custom_id", "a"))), INVALID),
        message("25 options", rows(row(menu(25))), 0),
        message("26 options", rows(row(menu(26))), INVALID),
        message("a menu beside a button", rows(row(menu(2), button("a", "A"))), INVALID),
        message(
            "users and parse",
            mentions(Json.of("parse", Json.list("users"), "users", Json.list("1"))),
            INVALID),
        message(
            "a reply to nothing",
            Json.of("content", "x", "message_reference", Json.of("message_id", "1")),
            INVALID),
        message("a nonce of 26", Json.of("content", "x", "nonce", "n".repeat(26)), INVALID));
  }

  private static Arguments message(String what, ObjectNode body, int code) {
    return Arguments.of(what, body, code);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void commandsAreHeldToTheRules(String what, ObjectNode command, int code) {
    String path = "/applications/" + DISCORD.applicationId() + "/commands";

    assertThat(RAW.put(path, Json.list(command).toString())).as(what).isEqualTo(code);
  }

  static Stream<Arguments> commandsAreHeldToTheRules() {
    ObjectNode option = Json.of("type", 3, "name", "topic", "description", "d");
    ObjectNode required = option.deepCopy().put("name", "level").put("required", true);
    return Stream.of(
        message("a command", Json.of("name", "start", "description", "d"), 0),
        message("an upper-case name", Json.of("name", "Start", "description", "d"), INVALID),
        message("a name of 33", Json.of("name", "x".repeat(33), "description", "d"), INVALID),
        message("no description", Json.of("name", "start"), INVALID),
        message(
            "a description of 101", Json.of("name", "s", "description", "d".repeat(101)), INVALID),
        message("an option twice", command(option, option), INVALID),
        message("required last", command(option, required), INVALID),
        message("required first", command(required, option), 0));
  }

  private static ObjectNode command(ObjectNode... options) {
    return Json.of("name", "start", "description", "d", "options", Json.list(Stream.of(options)));
  }

  @Test
  void theErrorsTreeTellsWhere() {
    DISCORD.rateLimitsOff();
    JsonNode error =
        Json.parse(
            RAW.send("POST", messages(), rows(row(button("a", "x".repeat(81)))).toString()).body());

    assertThat(error.at("/errors/components/0/components/0/label/_errors/0/code").asText())
        .isEqualTo("BASE_TYPE_BAD_LENGTH");
    assertThat(error.get("message").asText()).isEqualTo("Invalid Form Body");
  }

  @Test
  void strangersToTheApiAreTurnedAway() {
    assertThat(RAW.send("GET", "/nothing", "").statusCode()).isEqualTo(404);
    assertThat(RAW.get("/channels/1").get("code").asInt()).isEqualTo(10003);
    assertThat(RAW.get("/users/1").get("code").asInt()).isEqualTo(10013);
    assertThat(RAW.get("/gateway/bot").get("url").asText()).isEqualTo(DISCORD.gatewayUrl());
    assertThat(RAW.get("/applications/@me").get("id").asText()).isEqualTo(DISCORD.applicationId());
    assertThat(RAW.get("/oauth2/applications/@me").get("id").asText())
        .isEqualTo(DISCORD.applicationId());
  }

  private static ObjectNode v2(JsonNode... components) {
    return v2(Stream.of(components));
  }

  private static ObjectNode v2(Stream<JsonNode> components) {
    return Json.of("flags", V2, "components", Json.list(components));
  }

  private static ObjectNode rows(JsonNode... rows) {
    return rows(Stream.of(rows));
  }

  private static ObjectNode rows(Stream<? extends JsonNode> rows) {
    return Json.of("components", Json.list(rows));
  }

  private static ObjectNode row(JsonNode... inner) {
    return row(Stream.of(inner));
  }

  private static ObjectNode row(Stream<JsonNode> inner) {
    return Json.of("type", 1, "components", Json.list(inner));
  }

  private static Stream<JsonNode> buttons(int row, int many) {
    return IntStream.range(0, many).mapToObj(i -> button(row + "-" + i, "B"));
  }

  private static JsonNode button(String id, String label) {
    return Json.of("type", 2, "style", 1, "custom_id", id, "label", label);
  }

  private static JsonNode menu(int options) {
    Stream<ObjectNode> all =
        IntStream.range(0, options).mapToObj(i -> Json.of("label", "L", "value", "v" + i));
    return Json.of("type", 3, "custom_id", "menu", "options", Json.list(all));
  }

  private static JsonNode text(String content) {
    return Json.of("type", 10, "content", content);
  }

  private static Stream<JsonNode> texts(int many, String content) {
    return IntStream.range(0, many).mapToObj(i -> text(content));
  }

  private static JsonNode file(String url) {
    return Json.of("type", 13, "file", Json.of("url", url));
  }

  private static ObjectNode mentions(ObjectNode allowed) {
    return Json.of("content", "x", "allowed_mentions", allowed);
  }
}
