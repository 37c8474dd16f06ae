package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plusminus.app.Bank;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Interviewer;
import plusminus.interview.Option;
import plusminus.interview.Setting;
import plusminus.interview.Touch;
import plusminus.question.Phase;
import plusminus.reading.Reader;
import plusminus.service.Edition;
import plusminus.service.InterviewService;
import plusminus.transcript.Level;
import plusminus.transcript.Role;
import plusminus.transcript.Seat;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;
import plusminus.wording.Wording;

/** Which move the interviewer makes at the end of a short transcript. */
public final class Moves {

  private final Bank bank;
  private final Reader.Maker readers;

  public Moves(Bank bank, Reader.Maker readers) {
    this.bank = bank;
    this.readers = readers;
  }

  /** What was done in one case. */
  private record Done(JsonNode given, String move, String reply, String why) {
    boolean acceptable() {
      return Cases.texts(given.get("acceptable_moves")).contains(move);
    }

    boolean violates() {
      String lower = reply.toLowerCase(Locale.ROOT);
      boolean must = Cases.texts(given.path("reply_must_any")).stream().anyMatch(lower::contains);
      boolean mustAny = given.path("reply_must_any").isEmpty();
      boolean never = Cases.texts(given.path("reply_must_none")).stream().anyMatch(lower::contains);
      return Cases.texts(given.get("unacceptable_moves")).contains(move)
          || never
          || !(must || mustAny);
    }
  }

  public void run(Path file, Optional<Path> predictions, PrintWriter out) throws IOException {
    var done = new ArrayList<Done>();
    for (JsonNode given : Cases.lines(file)) {
      done.add(decide(given));
    }
    for (Done each : done) {
      String verdict = each.violates() ? "violation" : each.acceptable() ? "acceptable" : "neutral";
      out.printf(
          "%-8s %-10s %-10s %s%n",
          each.given().get("id").asText(), verdict, each.move(), each.reply());
    }
    long acceptable = done.stream().filter(Done::acceptable).count();
    long violations = done.stream().filter(Done::violates).count();
    out.printf(
        Locale.ROOT,
        "cases %d  acceptable %.1f %%  violation %.1f %%%n",
        done.size(),
        100.0 * acceptable / Math.max(1, done.size()),
        100.0 * violations / Math.max(1, done.size()));
    if (predictions.isPresent()) {
      Cases.writeLines(predictions.get(), done.stream().map(Moves::row).toList());
    }
  }

  private static ObjectNode row(Done done) {
    return Cases.JSON
        .createObjectNode()
        .put("id", done.given().get("id").asText())
        .put("move", done.move())
        .put("reply", done.reply())
        .put("why", done.why());
  }

  private Done decide(JsonNode given) {
    String title = given.get("question").asText();
    String id = bank.entry(title).id();
    Edition edition = bank.edition(id, title);
    Reader reader = readers.reader(edition.rubric().lexicon());
    var interviewer = new Interviewer(edition.question(), edition.rubric(), reader);
    Interview interview = opened(given, id, title);
    Duration now = Duration.ofMinutes(given.get("minutes_elapsed").asLong());
    List<JsonNode> said = new ArrayList<>();
    given.get("transcript").forEach(said::add);
    int last = lastRun(said);
    for (int i = 0; i < last; ) {
      int end = sameSpeaker(said, i);
      interview = overhear(interviewer, interview, said.subList(i, end), now);
      i = end;
    }
    Event event = event(interviewer, interview, said.subList(last, said.size()), now);
    Optional<Option> option = interviewer.consider(interview, event).first();
    if (option.isEmpty()) {
      return new Done(given, "NONE", "", "");
    }
    Interview heard = interviewer.take(interview, event).interview();
    Wording wording = edition.script().plain(option.get(), heard, edition.question());
    String why = edition.script().why(option.get(), heard, edition.question());
    return new Done(given, Names.of(option.get().move()), wording.words(), why);
  }

  /** An interview that has come as far as the case says. */
  private static Interview opened(JsonNode given, String id, String title) {
    Level level = Level.valueOf(given.get("level").asText());
    Duration length = Duration.ofMinutes(given.get("duration_min").asLong());
    var pins = new Setting.Pins("", "", "");
    var setting = new Setting(id, title, level, length, pins, 0, false);
    var seat = new Seat(1, "candidate", "candidate", Role.Candidate, level);
    Interview interview = Interview.begin(given.get("id").asText(), setting, List.of(seat));
    Phase phase = Names.phase(given.get("phase").asText());
    Touch asked = Touch.none().askedOnce();
    if (new Phase.Assumptions().isBefore(phase)) {
      interview =
          interview.withTouch("scope-cut", asked).withTouch("load", asked).withTouch("draw", asked);
    }
    if (new Phase.HighLevelDesign().isBefore(phase)) {
      interview = interview.withTouch("contract", asked);
    }
    return interview.withPhase(phase);
  }

  /** Where the last run of one speaker begins; a platform's line belongs to the candidate. */
  private static int lastRun(List<JsonNode> said) {
    int start = said.size() - 1;
    while (start > 0 && who(said, start - 1).equals(who(said, said.size() - 1))) {
      start--;
    }
    return start;
  }

  private static int sameSpeaker(List<JsonNode> said, int from) {
    int end = from + 1;
    while (end < said.size() && who(said, end).equals(who(said, from))) {
      end++;
    }
    return end;
  }

  private static String who(List<JsonNode> said, int index) {
    return said.get(index).get("who").asText();
  }

  private static String text(List<JsonNode> run) {
    return String.join("\n\n", run.stream().map(each -> each.get("text").asText()).toList());
  }

  private static Interview overhear(
      Interviewer interviewer, Interview interview, List<JsonNode> run, Duration now) {
    if (run.getFirst().get("who").asText().equals("interviewer")) {
      return interviewer.overhear(interview, text(run));
    }
    return interviewer.take(interview, event(interviewer, interview, run, now)).interview();
  }

  private static Event event(
      Interviewer interviewer, Interview interview, List<JsonNode> run, Duration now) {
    return switch (run.getFirst().get("who").asText()) {
      case "spectator" -> new Event.Heckled("Spectator", now);
      case "system" -> new Event.WentQuiet(now);
      default -> {
        Turn turn = new Turn(interview.nextTurn(), new Speaker.Seated(1), text(run), now);
        yield InterviewService.read(interviewer, interview, turn);
      }
    };
  }
}
