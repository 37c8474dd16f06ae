package plusminus.interview;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import plusminus.question.Ledger;
import plusminus.question.Phase;
import plusminus.reading.Signal;
import plusminus.reading.SpeechAct;
import plusminus.transcript.Seat;
import plusminus.transcript.Turn;

/** Where one interview stands. Bounded in size: what grows is in the appended rows. */
public record Interview(
    String id,
    Setting setting,
    List<Seat> seats,
    Standing standing,
    Notes notes,
    Exchange exchange) {

  public Interview {
    seats = List.copyOf(seats);
  }

  public static Interview begin(String id, Setting setting, List<Seat> seats) {
    return new Interview(id, setting, seats, Standing.start(), Notes.empty(), Exchange.start());
  }

  public Phase phase() {
    return standing.phase();
  }

  public Duration clock() {
    return standing.clock();
  }

  public boolean paused() {
    return standing.paused();
  }

  public Ledger ledger() {
    return notes.ledger();
  }

  public Map<String, Touch> touches() {
    return notes.touches();
  }

  public Touch touch(String point) {
    return notes.touches().getOrDefault(point, Touch.none());
  }

  public Set<Signal.Kind> seen() {
    return notes.seen();
  }

  public Course course() {
    return notes.course();
  }

  public SpeechAct asked() {
    return exchange.asked();
  }

  public Optional<Option> last() {
    return exchange.last();
  }

  public Optional<String> topic() {
    return exchange.topic();
  }

  public List<Turn> recent() {
    return exchange.recent();
  }

  public Set<String> wordings() {
    return exchange.wordings();
  }

  public int nextTurn() {
    return exchange.nextTurn();
  }

  public Plan plan() {
    return new Plan(setting.length());
  }

  public boolean isOpen() {
    return !(phase() instanceof Phase.Closed);
  }

  public Interview withClock(Duration now) {
    return with(standing.at(now));
  }

  public Interview withPaused(boolean now) {
    return with(standing.paused(now));
  }

  public Interview withPhase(Phase next) {
    return with(standing.in(next));
  }

  Interview withVigil(Vigil next) {
    return with(standing.with(next));
  }

  public Interview withLedger(Ledger page) {
    return with(notes.with(page));
  }

  public Interview withTouch(String point, Touch touch) {
    return with(notes.with(point, touch));
  }

  public Interview withSeen(Set<Signal.Kind> kinds) {
    return with(notes.with(kinds));
  }

  public Interview withCourse(Course next) {
    return with(notes.with(next));
  }

  public Interview withTurn(Turn turn) {
    return with(exchange.with(turn));
  }

  /**
   * Without what was said in a stretch of a turn.
   *
   * @param turns what becomes of the turns that held it
   * @param words what becomes of words of ours that quote it
   */
  public Interview without(
      int turn, int from, int to, List<Turn> turns, UnaryOperator<String> words) {
    return with(notes.with(ledger().without(turn, from, to))).with(exchange.with(turns, words));
  }

  public Interview withAsked(SpeechAct act) {
    return with(exchange.with(act));
  }

  /** The interview after the interviewer made a move in these words. */
  public Interview withMove(Option option, SpeechAct act, Optional<String> wording) {
    return with(exchange.with(option, act, wording));
  }

  private Interview with(Standing next) {
    return new Interview(id, setting, seats, next, notes, exchange);
  }

  private Interview with(Notes next) {
    return new Interview(id, setting, seats, standing, next, exchange);
  }

  private Interview with(Exchange next) {
    return new Interview(id, setting, seats, standing, notes, next);
  }
}
