package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plusminus.rubric.Mark;
import plusminus.transcript.Level;

/** Plays whole interviews with scripted candidates and compares band, marks and moves. */
public final class Interviews {

  private static final Map<String, String> DIMENSIONS =
      Map.of(
          "correctness", "depth",
          "reasoning", "tradeoffs",
          "business", "different_angle",
          "drive", "communication",
          "openness", "communication",
          "hint_use", "communication",
          "bottleneck", "failure_ops");

  private final Player player;

  public Interviews(Player player) {
    this.player = player;
  }

  public void run(Path folder, Optional<Path> outFolder, PrintWriter out) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    int same = 0;
    int near = 0;
    int marksFound = 0;
    int marksExpected = 0;
    int must = 0;
    int mustAll = 0;
    for (Path file : files) {
      Player.Played played = player.play(Cases.JSON.readTree(file.toFile()));
      JsonNode expected = played.given().get("expected");
      String band = Names.of(played.card().band(), played.card().level());
      int steps = steps(expected.get("band").asText(), band);
      same += steps == 0 ? 1 : 0;
      near += steps <= 1 ? 1 : 0;
      int hits = 0;
      for (JsonNode mark : expected.get("marks")) {
        hits += played.card().marks().stream().anyMatch(each -> finds(played, mark, each)) ? 1 : 0;
      }
      marksFound += hits;
      marksExpected += expected.get("marks").size();
      int kept = 0;
      for (JsonNode rule : played.given().path("interviewer_must")) {
        kept += keeps(played, rule) ? 1 : 0;
      }
      must += kept;
      mustAll += played.given().path("interviewer_must").size();
      out.printf(
          "%-22s band %s (expected %s)  marks %d of %d  must %d of %d%n",
          played.given().get("id").asText(),
          band,
          expected.get("band").asText(),
          hits,
          expected.get("marks").size(),
          kept,
          played.given().path("interviewer_must").size());
      if (outFolder.isPresent()) {
        Files.createDirectories(outFolder.get());
        String id = played.given().get("id").asText();
        Cases.write(outFolder.get().resolve(id + ".json"), json(played, band));
        Files.writeString(outFolder.get().resolve(id + ".txt"), played.text());
      }
    }
    out.printf(
        "interviews %d  band same %d, within one step %d  marks found %d of %d  must %d of %d%n",
        files.size(), same, near, marksFound, marksExpected, must, mustAll);
  }

  /** Places between two bands at the same level; far apart where the level differs. */
  private static int steps(String expected, String actual) {
    List<String> order = List.of("strong_hire", "hire", "lean_hire", "lean_no_hire", "no_hire");
    int split = expected.lastIndexOf('_');
    int other = actual.lastIndexOf('_');
    boolean level = expected.substring(split).equals(actual.substring(other));
    int one = order.indexOf(expected.substring(0, split));
    int two = order.indexOf(actual.substring(0, other));
    return level && one >= 0 && two >= 0 ? Math.abs(one - two) : order.size();
  }

  private static boolean finds(Player.Played played, JsonNode expected, Mark mark) {
    boolean plus = expected.get("sign").asText().startsWith("+");
    if (plus != mark.sign().isPlus()) {
      return false;
    }
    boolean quote =
        mark.quotes().stream()
            .anyMatch(each -> overlaps(expected.get("quote").asText(), each.text()));
    String dimension = expected.get("dimension").asText();
    boolean sameDimension =
        DIMENSIONS.getOrDefault(dimension, dimension).equals(mark.dimension().id());
    boolean sameTurn =
        mark.quotes().stream()
            .anyMatch(
                each ->
                    played.scriptTurns().getOrDefault(each.turn(), 0)
                        == expected.get("turn").asInt());
    return quote || (sameTurn && sameDimension);
  }

  /** Half of the expected tokens are in the quote. */
  private static boolean overlaps(String expected, String actual) {
    Set<String> wanted = new HashSet<>(List.of(expected.toLowerCase(Locale.ROOT).split("\\W+")));
    Set<String> found = new HashSet<>(List.of(actual.toLowerCase(Locale.ROOT).split("\\W+")));
    long common = wanted.stream().filter(found::contains).count();
    return 2 * common >= wanted.size();
  }

  private static boolean keeps(Player.Played played, JsonNode rule) {
    int after = rule.get("after_turn").asInt();
    int within = rule.get("within").asInt();
    List<String> any = Cases.texts(rule.get("any_of"));
    return played.moves().stream()
        .anyMatch(
            made ->
                made.afterTurn() >= after
                    && made.afterTurn() < after + within
                    && any.contains(made.move()));
  }

  private static ObjectNode json(Player.Played played, String band) {
    ObjectNode row = Cases.JSON.createObjectNode();
    row.put("id", played.given().get("id").asText());
    row.put("band", band);
    row.put("level_read", played.card().levelRead().map(Level::name).orElse("below_L4"));
    ArrayNode marks = row.putArray("marks");
    for (Mark mark : played.card().marks()) {
      marks
          .addObject()
          .put("sign", mark.sign().symbol())
          .put("dimension", mark.dimension().id())
          .put("text", mark.sentence())
          .put("quote", mark.quote().text())
          .put("turn", played.scriptTurns().getOrDefault(mark.quote().turn(), 0));
    }
    ArrayNode moves = row.putArray("moves");
    for (Player.Made made : played.moves()) {
      moves
          .addObject()
          .put("after_turn", made.afterTurn())
          .put("move", made.move())
          .put("words", made.words());
    }
    return row;
  }
}
