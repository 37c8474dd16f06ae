package plusminus.interview;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plusminus.question.Coverage;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.reading.Hit;
import plusminus.reading.Reading;
import plusminus.reading.Signal;
import plusminus.reading.Signal.Kind;
import plusminus.reading.SpeechAct;
import plusminus.rubric.Evidence;
import plusminus.rubric.Evidence.Showing;
import plusminus.rubric.Rubric;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;
import plusminus.transcript.Turn;

/**
 * A moment of an interview as a policy sees it.
 *
 * @param before the interview before the event
 * @param interview the interview with the event taken in
 */
record Scene(Interview before, Interview interview, Event event, Question question, Rubric rubric) {

  private static final int BRIEF = 12;
  private static final int SHORTEST_CLAUSE = 3;
  private static final int SHORTEST_QUOTE = 2;

  Optional<Event.Spoke> spoke() {
    return event instanceof Event.Spoke spoke ? Optional.of(spoke) : Optional.empty();
  }

  Optional<Reading> reading() {
    return spoke().map(Event.Spoke::reading);
  }

  boolean shows(Kind kind) {
    return reading().filter(reading -> reading.shows(kind)).isPresent();
  }

  boolean showsAny(Kind... kinds) {
    return Arrays.stream(kinds).anyMatch(this::shows);
  }

  Optional<Signal> signal(Kind kind) {
    return reading().flatMap(reading -> reading.first(kind));
  }

  /** A short literal stretch of a signal's sentence. */
  Optional<String> quoted(Kind kind) {
    return signal(kind).flatMap(signal -> brief(signal.quote(), signal.subject()));
  }

  List<Evidence> evidence() {
    return spoke().map(Event.Spoke::evidence).orElse(List.of());
  }

  Optional<Evidence> evidence(String criterion, Showing... showings) {
    return evidence().stream()
        .filter(each -> each.criterion().equals(criterion))
        .filter(each -> Arrays.asList(showings).contains(each.showing()))
        .findFirst();
  }

  /** The points of the question that this turn has met. */
  List<Coverage> met() {
    return question.coverage().stream()
        .filter(point -> evidence(point.id(), Showing.Meets).isPresent())
        .toList();
  }

  Touch touch(String id) {
    return interview.touch(id);
  }

  Level level() {
    return interview.setting().level();
  }

  Phase phase() {
    return interview.phase();
  }

  SpeechAct asked() {
    return before.asked();
  }

  boolean wasDoubted() {
    return asked().kind() == SpeechAct.Kind.Doubted;
  }

  boolean isRecorded() {
    return interview.setting().recorded();
  }

  Duration clock() {
    return interview.clock();
  }

  String left() {
    return Long.toString(interview.plan().left(clock()));
  }

  boolean past(int percent) {
    return clock().compareTo(interview.plan().share(percent)) >= 0;
  }

  boolean hasSeen(Kind kind) {
    return interview.seen().contains(kind);
  }

  /** What the turn said that is worth taking up: evidence, then reasons, choices, anything. */
  Optional<String> worthQuoting() {
    Optional<String> shown =
        reading().stream()
            .flatMap(reading -> reading.hits().stream())
            .filter(hit -> hit.verdict() == Hit.Verdict.Shows)
            .sorted(Comparator.comparingDouble(Hit::strength).reversed())
            .flatMap(hit -> brief(hit.focus()).stream())
            .findFirst();
    return shown.or(() -> quoted(Kind.Reasons)).or(() -> quoted(Kind.Decides));
  }

  /** The clause of a quote in which a cue begins, where it can be told. */
  private static Optional<String> brief(Quote quote, String cue) {
    String first = cue.replace("*", "").split("[\\s,]+")[0].toLowerCase(Locale.ROOT);
    for (String clause : quote.text().split("[,;]\\s+|\\.\\s+")) {
      boolean holds = clause.toLowerCase(Locale.ROOT).contains(first);
      int at = quote.text().indexOf(clause);
      if (first.length() > 1 && holds && !clause.isBlank()) {
        return brief(new Quote(quote.turn(), quote.from() + at, clause));
      }
    }
    return brief(quote);
  }

  /** A stretch of at most twelve words of a quote, without marks that would read as noise. */
  static Optional<String> brief(Quote quote) {
    String text = quote.text().strip();
    if (text.matches("(?s).*(?:\\*\\*|[|`\\n{}]|://).*")) {
      return Optional.empty();
    }
    String whole = trimmed(text);
    int all = Turn.words(whole);
    if (all <= BRIEF) {
      return all < SHORTEST_QUOTE ? Optional.empty() : Optional.of(whole);
    }
    for (String clause : text.split("[,;]\\s+|\\s-\\s|\\.\\s+")) {
      int words = Turn.words(clause);
      if (words >= SHORTEST_CLAUSE && words <= BRIEF) {
        return Optional.of(trimmed(clause));
      }
    }
    return Optional.empty();
  }

  /** The same, where a single word is worth quoting because it is all that was said. */
  static Optional<String> name(Quote quote) {
    Optional<String> brief = brief(quote);
    boolean word = quote.text().matches("[\\w-]{2,30}");
    return brief.isEmpty() && word ? Optional.of(quote.text()) : brief;
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[\\s\"“”'(]+|[\\s.,;:!\"“”'()]+$", "");
  }
}
