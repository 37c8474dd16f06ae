package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.app.Bank;
import plusminus.interview.Interview;
import plusminus.interview.Interviewer;
import plusminus.interview.Setting;
import plusminus.reading.Reader;
import plusminus.rubric.Scorecard;
import plusminus.service.Edition;
import plusminus.transcript.Level;
import plusminus.transcript.Role;
import plusminus.transcript.Seat;

/** Plays scripted candidates on a simulated clock. */
public final class Player {

  private static final Duration OPENING = Duration.ofMinutes(45);
  private static final Duration BETWEEN = Duration.ofSeconds(20);

  private final Bank bank;
  private final Reader.Maker readers;

  public Player(Bank bank, Reader.Maker readers) {
    this.bank = bank;
    this.readers = readers;
  }

  /**
   * A move after the candidate's turn of that number, and what was said.
   *
   * @param wording the key of its words; empty where nothing was said
   */
  public record Made(int afterTurn, String move, String wording, String words) {}

  /**
   * One interview, played.
   *
   * @param scriptTurns the script's number of each turn of the candidate; 0 for a fallback reply
   * @param text the whole interview and its scorecard, to read
   */
  public record Played(
      JsonNode given,
      Scorecard card,
      List<Made> moves,
      Map<Integer, Integer> scriptTurns,
      String text) {
    public Played {
      moves = List.copyOf(moves);
      scriptTurns = Map.copyOf(scriptTurns);
    }
  }

  /** Plays a script at its own level. */
  public Played play(JsonNode given) {
    return play(given, Level.valueOf(given.get("target_level").asText()));
  }

  /** Plays a script at a level. */
  public Played play(JsonNode given, Level level) {
    Stage stage =
        begin(
            given.get("id").asText(),
            given.get("question").asText(),
            level,
            Duration.ofMinutes(given.get("duration_min").asLong()));
    var replies = new Replies(given.path("fallback_replies"));
    List<JsonNode> script = new ArrayList<>();
    given.get("turns").forEach(script::add);
    int next = 0;
    while (next < script.size() && stage.isOpen()) {
      JsonNode turn = script.get(next);
      Duration now = Duration.ofMinutes(turn.get("minute").asLong());
      boolean fits = next == 0 || Cases.texts(turn.get("fits_moves")).contains(stage.lastMove());
      Optional<String> reply = fits ? Optional.empty() : replies.to(stage.lastMove());
      if (reply.isPresent()) {
        stage.speak(reply.get(), now, 0);
        continue;
      }
      List<String> messages = Cases.texts(turn.get("messages"));
      if (messages.isEmpty()) {
        stage.quiet(now);
      } else {
        stage.speak(String.join("\n\n", messages), now, turn.get("n").asInt());
      }
      next++;
    }
    stage.stop();
    return stage.played(given);
  }

  /** The id of the question that a title means. */
  String id(String title) {
    return bank.entry(title).id();
  }

  /** What each line is answered by when an interview is opened with them, one after the other. */
  List<Made> open(String title, List<String> lines) {
    Stage stage = begin("opening", title, Level.L5, OPENING);
    var answers = new ArrayList<Made>();
    for (int i = 0; i < lines.size(); i++) {
      answers.add(stage.speak(lines.get(i), BETWEEN.multipliedBy(i + 1L), i + 1));
    }
    return answers;
  }

  private Stage begin(String name, String title, Level level, Duration length) {
    String id = id(title);
    Edition edition = bank.edition(id, title);
    Reader reader = readers.reader(edition.rubric().lexicon());
    var setting = new Setting(id, title, level, length, new Setting.Pins("", "", ""), 0, false);
    var seat = new Seat(1, "candidate", "candidate", Role.Candidate, level);
    return new Stage(
        edition,
        new Interviewer(edition.question(), edition.rubric(), reader),
        Interview.begin(name, setting, List.of(seat)));
  }

  /** Short replies for moves that the next line of the script does not fit. */
  private static final class Replies {

    private static final int MOST = 4;

    private final JsonNode lines;
    private final Map<String, Integer> used = new HashMap<>();
    private int given;

    Replies(JsonNode lines) {
      this.lines = lines;
    }

    Optional<String> to(String move) {
      int index = used.getOrDefault(move, 0);
      if (given == MOST || index >= lines.path(move).size()) {
        return Optional.empty();
      }
      given++;
      used.put(move, index + 1);
      return Optional.of(lines.path(move).get(index).asText());
    }
  }
}
