package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Interviewer;
import plusminus.interview.Option;
import plusminus.interview.Step;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;
import plusminus.service.Edition;
import plusminus.service.InterviewService;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;
import plusminus.wording.Layout;
import plusminus.wording.ScorecardWriter;
import plusminus.wording.Wording;

/** A running interview in memory with everything that was appended. */
final class Stage {
  private final Edition edition;
  private final Interviewer interviewer;
  private final List<Turn> turns = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Player.Made> moves = new ArrayList<>();
  private final Map<Integer, Integer> scriptTurns = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Interview interview;

  /** Begins with the interviewer's first words. */
  Stage(Edition edition, Interviewer interviewer, Interview begun) {
    this.edition = edition;
    this.interviewer = interviewer;
    this.interview = begun;
    happen(new Event.Began(Duration.ZERO), 0);
  }

  boolean isOpen() {
    return interview.isOpen();
  }

  String lastMove() {
    return moves.getLast().move();
  }

  /** What it was answered by; where nothing was said, a move without words. */
  Player.Made speak(String words, Duration now, int scriptTurn) {
    Turn turn = new Turn(interview.nextTurn(), new Speaker.Seated(1), words, now);
    turns.add(turn);
    scriptTurns.put(turn.number(), scriptTurn);
    text.append(String.format("C %02d' %s%n", now.toMinutes(), words));
    Event.Spoke spoke = InterviewService.read(interviewer, interview, turn);
    evidence.addAll(spoke.evidence());
    int before = moves.size();
    happen(spoke, scriptTurn);
    return moves.size() > before
        ? moves.getLast()
        : new Player.Made(scriptTurn, lastMove(), "", "");
  }

  void quiet(Duration now) {
    text.append(String.format("C %02d' (silence)%n", now.toMinutes()));
    happen(new Event.WentQuiet(now), 0);
  }

  private void happen(Event event, int scriptTurn) {
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
    moves.add(
        new Player.Made(scriptTurn, Names.of(option.get().move()), wording.key(), wording.words()));
    text.append(String.format("I      [%s] %s%n", wording.key(), wording.words()));
  }

  /** The candidate ends it, where it is still open. */
  void stop() {
    if (interview.isOpen()) {
      happen(new Event.Stopped(interview.clock()), 0);
    }
  }

  Player.Played played(JsonNode given) {
    Scorecard card =
        InterviewService.scorecard(interview, edition, new Transcript(turns), evidence);
    var writer = new ScorecardWriter(edition.card(), edition.rubric(), edition.question());
    text.append('\n').append(writer.write(card, new Layout.Plain()));
    return new Player.Played(given, card, moves, scriptTurns, text.toString());
  }
}
