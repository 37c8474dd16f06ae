package plusminus.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.question.Ledger;
import plusminus.question.Phase;
import plusminus.reading.Signal;
import plusminus.reading.SpeechAct;
import plusminus.transcript.Seat;
import plusminus.transcript.Turn;

/**
 * Where one interview stands. Bounded in size: what grows is in the appended rows.
 *
 * @param phaseSince the clock when the phase began
 * @param clock the served time at the last event
 * @param touches how far each point has come, by id
 * @param seen the kinds of signals that any turn has shown
 * @param asked what the interviewer said last
 * @param last the move that was made last, empty before the first
 * @param topic the point that is being talked about
 * @param recent the last turns, their texts cut to what a next move needs
 * @param wordings the keys of the wordings that were used
 * @param nextTurn the number that the next turn gets
 */
public record Interview(
    String id,
    Setting setting,
    List<Seat> seats,
    Phase phase,
    Duration phaseSince,
    Duration clock,
    boolean paused,
    Ledger ledger,
    Map<String, Touch> touches,
    Set<Signal.Kind> seen,
    SpeechAct asked,
    Optional<Option> last,
    Optional<String> topic,
    List<Turn> recent,
    Set<String> wordings,
    Course course,
    int nextTurn) {

  private static final int RECENT = 6;
  private static final int RECENT_LENGTH = 2_000;

  public Interview {
    seats = List.copyOf(seats);
    touches = Collections.unmodifiableMap(new LinkedHashMap<>(touches));
    seen = Collections.unmodifiableSet(new LinkedHashSet<>(seen));
    recent = List.copyOf(recent);
    wordings = Collections.unmodifiableSet(new LinkedHashSet<>(wordings));
  }

  public static Interview begin(String id, Setting setting, List<Seat> seats) {
    return new Interview(
        id,
        setting,
        seats,
        new Phase.Assumptions(),
        Duration.ZERO,
        Duration.ZERO,
        false,
        Ledger.empty(),
        Map.of(),
        Set.of(),
        SpeechAct.none(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Set.of(),
        Course.start(),
        1);
  }

  public Touch touch(String id) {
    return touches.getOrDefault(id, Touch.none());
  }

  public Plan plan() {
    return new Plan(setting.length());
  }

  public boolean isOpen() {
    return !(phase instanceof Phase.Closed);
  }

  public Interview withClock(Duration at) {
    Duration later = at.compareTo(clock) > 0 ? at : clock;
    return new Interview(
        id,
        setting,
        seats,
        phase,
        phaseSince,
        later,
        paused,
        ledger,
        touches,
        seen,
        asked,
        last,
        topic,
        recent,
        wordings,
        course,
        nextTurn);
  }

  public Interview withPaused(boolean now) {
    return new Interview(
        id,
        setting,
        seats,
        phase,
        phaseSince,
        clock,
        now,
        ledger,
        touches,
        seen,
        asked,
        last,
        topic,
        recent,
        wordings,
        course,
        nextTurn);
  }

  public Interview withPhase(Phase next) {
    Duration since = next.equals(phase) ? phaseSince : clock;
    return new Interview(
        id, setting, seats, next, since, clock, paused, ledger, touches, seen, asked, last, topic,
        recent, wordings, course, nextTurn);
  }

  public Interview withLedger(Ledger page) {
    return new Interview(
        id,
        setting,
        seats,
        phase,
        phaseSince,
        clock,
        paused,
        page,
        touches,
        seen,
        asked,
        last,
        topic,
        recent,
        wordings,
        course,
        nextTurn);
  }

  public Interview withTouch(String point, Touch touch) {
    var more = new LinkedHashMap<>(touches);
    more.put(point, touch);
    return new Interview(
        id,
        setting,
        seats,
        phase,
        phaseSince,
        clock,
        paused,
        ledger,
        more,
        seen,
        asked,
        last,
        topic,
        recent,
        wordings,
        course,
        nextTurn);
  }

  public Interview withSeen(Set<Signal.Kind> kinds) {
    var more = new LinkedHashSet<>(seen);
    more.addAll(kinds);
    return new Interview(
        id,
        setting,
        seats,
        phase,
        phaseSince,
        clock,
        paused,
        ledger,
        touches,
        more,
        asked,
        last,
        topic,
        recent,
        wordings,
        course,
        nextTurn);
  }

  public Interview withCourse(Course next) {
    return new Interview(
        id,
        setting,
        seats,
        phase,
        phaseSince,
        clock,
        paused,
        ledger,
        touches,
        seen,
        asked,
        last,
        topic,
        recent,
        wordings,
        next,
        nextTurn);
  }

  public Interview withTurn(Turn turn) {
    var turns = new ArrayList<>(recent);
    String text = turn.text();
    String kept = text.length() <= RECENT_LENGTH ? text : text.substring(0, RECENT_LENGTH);
    turns.add(new Turn(turn.number(), turn.speaker(), kept, turn.at()));
    if (turns.size() > RECENT) {
      turns.removeFirst();
    }
    return new Interview(
        id,
        setting,
        seats,
        phase,
        phaseSince,
        clock,
        paused,
        ledger,
        touches,
        seen,
        asked,
        last,
        topic,
        turns,
        wordings,
        course,
        turn.number() + 1);
  }

  public Interview withAsked(SpeechAct act) {
    return new Interview(
        id,
        setting,
        seats,
        phase,
        phaseSince,
        clock,
        paused,
        ledger,
        touches,
        seen,
        act,
        last,
        topic,
        recent,
        wordings,
        course,
        nextTurn);
  }

  /** The interview after the interviewer made a move in these words. */
  public Interview withMove(Option option, SpeechAct act, Optional<String> wording) {
    var used = new LinkedHashSet<>(wordings);
    wording.ifPresent(used::add);
    Optional<String> next = option.about().isPresent() ? option.about() : topic;
    return new Interview(
        id,
        setting,
        seats,
        phase,
        phaseSince,
        clock,
        paused,
        ledger,
        touches,
        seen,
        act,
        Optional.of(option),
        next,
        recent,
        used,
        course,
        nextTurn);
  }
}
