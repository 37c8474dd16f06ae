package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plusminus.app.Bank;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Interviewer;
import plusminus.interview.Option;
import plusminus.interview.Setting;
import plusminus.interview.Step;
import plusminus.prompts.Prompts;
import plusminus.reading.Reader;
import plusminus.rubric.Evidence;
import plusminus.rubric.Mark;
import plusminus.rubric.Scorecard;
import plusminus.service.Edition;
import plusminus.service.InterviewService;
import plusminus.transcript.Level;
import plusminus.transcript.Role;
import plusminus.transcript.Seat;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;
import plusminus.wording.Layout;
import plusminus.wording.ScorecardWriter;
import plusminus.wording.Wording;

/** Plays whole interviews with scripted candidates and compares band, marks and moves. */
public final class Interviews {

  private static final int FALLBACKS = 4;
  private static final Map<String, String> DIMENSIONS =
      Map.of(
          "correctness", "depth",
          "reasoning", "tradeoffs",
          "business", "different_angle",
          "drive", "communication",
          "openness", "communication",
          "hint_use", "communication",
          "bottleneck", "failure_ops");

  private final Bank bank;
  private final Reader.Maker readers;

  public Interviews(Bank bank, Reader.Maker readers) {
    this.bank = bank;
    this.readers = readers;
  }

  /** A move after the candidate's turn of that number, and what was said. */
  private record Made(int afterTurn, String move, String words) {}

  /** One interview, played. */
  private record Played(
      JsonNode given,
      Scorecard card,
      List<Made> moves,
      Map<Integer, Integer> scriptTurns,
      String text) {}

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
      Played played = play(Cases.JSON.readTree(file.toFile()));
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

  private Played play(JsonNode given) {
    String title = given.get("question").asText();
    String id = bank.named(title).map(question -> question.id()).orElse(Prompts.ANY);
    Edition edition = bank.edition(id, title);
    Reader reader = readers.reader(edition.rubric().lexicon());
    var stage = new Stage(edition, new Interviewer(edition.question(), edition.rubric(), reader));
    Level level = Level.valueOf(given.get("target_level").asText());
    var setting =
        new Setting(
            id,
            title,
            level,
            Duration.ofMinutes(given.get("duration_min").asLong()),
            new Setting.Pins("", "", ""),
            0,
            false);
    var seat = new Seat(1, "candidate", "candidate", Role.Candidate, level);
    stage.begin(Interview.begin(given.get("id").asText(), setting, List.of(seat)));
    Map<String, Integer> used = new HashMap<>();
    int fallbacks = 0;
    List<JsonNode> script = new ArrayList<>();
    given.get("turns").forEach(script::add);
    int next = 0;
    while (next < script.size() && stage.interview.isOpen()) {
      JsonNode turn = script.get(next);
      Duration now = Duration.ofMinutes(turn.get("minute").asLong());
      boolean fits = Cases.texts(turn.get("fits_moves")).contains(stage.lastMove());
      JsonNode replies = given.path("fallback_replies").path(stage.lastMove());
      int index = used.getOrDefault(stage.lastMove(), 0);
      if (!fits && next > 0 && index < replies.size() && fallbacks < FALLBACKS) {
        used.put(stage.lastMove(), index + 1);
        fallbacks++;
        stage.speak(replies.get(index).asText(), now, 0);
      } else {
        stage.speak(
            String.join("\n\n", Cases.texts(turn.get("messages"))), now, turn.get("n").asInt());
        next++;
      }
    }
    if (stage.interview.isOpen()) {
      stage.happen(new Event.Stopped(stage.interview.clock()), 0);
    }
    return stage.played(given);
  }

  /** The running interview with everything that was appended. */
  private static final class Stage {
    private final Edition edition;
    private final Interviewer interviewer;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Made> moves = new ArrayList<>();
    private final Map<Integer, Integer> scriptTurns = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Interview interview;

    Stage(Edition edition, Interviewer interviewer) {
      this.edition = edition;
      this.interviewer = interviewer;
      this.interview =
          Interview.begin(
              "",
              new Setting("", "", Level.L4, Duration.ZERO, new Setting.Pins("", "", ""), 0, false),
              List.of());
    }

    void begin(Interview started) {
      interview = started;
      happen(new Event.Began(Duration.ZERO), 0);
    }

    void speak(String words, Duration now, int scriptTurn) {
      Turn turn = new Turn(interview.nextTurn(), new Speaker.Seated(1), words, now);
      turns.add(turn);
      scriptTurns.put(turn.number(), scriptTurn);
      text.append(String.format("C %02d' %s%n", now.toMinutes(), words));
      Event.Spoke spoke = InterviewService.read(interviewer, interview, turn);
      evidence.addAll(spoke.evidence());
      happen(spoke, scriptTurn);
    }

    void happen(Event event, int scriptTurn) {
      Optional<Option> option = interviewer.consider(interview, event).first();
      if (option.isEmpty()) {
        interview = interviewer.take(interview, event).interview();
        return;
      }
      Interview heard = interviewer.take(interview, event).interview();
      Wording wording = edition.script().plain(option.get(), heard, edition.question());
      Step step =
          interviewer.take(
              interview, event, option.get(), wording.words(), Optional.of(wording.key()));
      interview = step.interview();
      step.reply().ifPresent(turns::add);
      moves.add(new Made(scriptTurn, Names.of(option.get().move()), wording.words()));
      text.append(String.format("I      [%s] %s%n", wording.key(), wording.words()));
    }

    String lastMove() {
      return moves.getLast().move();
    }

    Played played(JsonNode given) {
      Scorecard card =
          InterviewService.scorecard(interview, edition, new Transcript(turns), evidence);
      var writer = new ScorecardWriter(edition.card(), edition.rubric(), edition.question());
      text.append('\n').append(writer.write(card, new Layout.Plain()));
      return new Played(given, card, moves, scriptTurns, text.toString());
    }
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

  private static boolean finds(Played played, JsonNode expected, Mark mark) {
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

  private static boolean keeps(Played played, JsonNode rule) {
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

  private static ObjectNode json(Played played, String band) {
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
    for (Made made : played.moves()) {
      moves
          .addObject()
          .put("after_turn", made.afterTurn())
          .put("move", made.move())
          .put("words", made.words());
    }
    return row;
  }
}
