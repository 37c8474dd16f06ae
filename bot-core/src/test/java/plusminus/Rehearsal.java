package plusminus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Interviewer;
import plusminus.interview.Move;
import plusminus.interview.Option;
import plusminus.interview.Options;
import plusminus.interview.Step;
import plusminus.question.Phase;
import plusminus.reading.SpeechAct;
import plusminus.rubric.Evidence;
import plusminus.rubric.Rubric;
import plusminus.service.InterviewService;
import plusminus.transcript.Level;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/**
 * An interview about {@link Practices#credits()} that a test plays by hand: it says what the
 * candidate says and looks at what the interviewer does. The first ranked move is always made.
 */
public final class Rehearsal {

  private final Interviewer interviewer = Practices.interviewer();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private Interview interview;
  private Duration clock = Duration.ZERO;
  private Options options = new Options(List.of());
  private Function<Option, String> words =
      option -> option.move() + " " + option.situation() + ": what then?";

  private Rehearsal(Interview interview) {
    this.interview = interview;
  }

  /** An interview that has begun. */
  public static Rehearsal at(Level level) {
    return new Rehearsal(Practices.interview(level)).happens(new Event.Began(Duration.ZERO));
  }

  /** An interview with a candidate who is played from a file. */
  public static Rehearsal recorded(Level level) {
    Interview live = Practices.interview(level);
    return new Rehearsal(Interview.begin(live.id(), Practices.recorded(level), live.seats()))
        .happens(new Event.Began(Duration.ZERO));
  }

  /** The clock from now on; each turn takes ten seconds more. */
  public Rehearsal minute(int minute) {
    clock = Duration.ofMinutes(minute);
    return this;
  }

  /** An interview that has come as far as a phase. */
  public Rehearsal in(Phase phase) {
    interview = interview.withPhase(phase);
    return this;
  }

  /** The interviewer has just asked for a point. */
  public Rehearsal askedFor(String point) {
    interview =
        interview
            .withTouch(point, interview.touch(point).askedOnce())
            .withAsked(new SpeechAct(SpeechAct.Kind.Asked, Optional.of(point), "What about that?"));
    return this;
  }

  /** A point has been shown before. */
  public Rehearsal met(String... points) {
    for (String point : points) {
      interview = interview.withTouch(point, interview.touch(point).shown());
    }
    return this;
  }

  /** A subject has been asked for before. */
  public Rehearsal done(String... subjects) {
    for (String subject : subjects) {
      interview = interview.withTouch(subject, interview.touch(subject).askedOnce());
    }
    return this;
  }

  /** The interviewer says these words from now on. */
  public Rehearsal saying(Function<Option, String> wording) {
    words = wording;
    return this;
  }

  public Rehearsal says(String text) {
    var turn = new Turn(interview.nextTurn(), new Speaker.Seated(1), text, clock);
    Event.Spoke spoke = InterviewService.read(interviewer, interview, turn);
    turns.add(turn);
    evidence.addAll(spoke.evidence());
    return happens(spoke);
  }

  public Rehearsal asksForHint() {
    return happens(new Event.AskedForHint(clock));
  }

  public Rehearsal happens(Event event) {
    options = interviewer.consider(interview, event);
    Step step =
        options
            .first()
            .map(
                option ->
                    interviewer.take(
                        interview, event, option, words.apply(option), Optional.of("key")))
            .orElseGet(() -> interviewer.take(interview, event));
    step.reply().ifPresent(turns::add);
    interview = step.interview();
    clock = clock.plusSeconds(10);
    return this;
  }

  /** The interviewer answered with this move in this situation. */
  public Rehearsal hears(Move move, String situation) {
    assertThat(heard()).isEqualTo(move + "." + situation);
    return this;
  }

  /** The interviewer answered with this move about this subject. */
  public Rehearsal hearsAbout(Move move, String subject) {
    assertThat(heard() + " about " + option().about().orElse("nothing"))
        .startsWith(move + ".")
        .endsWith(" about " + subject);
    return this;
  }

  public Rehearsal hearsNothing() {
    assertThat(options.ranked()).isEmpty();
    return this;
  }

  public String heard() {
    return options
        .first()
        .map(option -> option.move() + "." + option.situation())
        .orElse("nothing");
  }

  public Option option() {
    return options.first().orElseThrow();
  }

  public Options options() {
    return options;
  }

  /** What fills a slot of the move that was made. */
  public String slot(String name) {
    List<String> alternatives = option().slots().getOrDefault(name, List.of());
    return alternatives.isEmpty() ? "" : alternatives.getFirst();
  }

  public Interview interview() {
    return interview;
  }

  public Phase phase() {
    return interview.phase();
  }

  public Transcript transcript() {
    return new Transcript(turns);
  }

  public List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  public Rubric rubric() {
    return interviewer.rubric();
  }
}
