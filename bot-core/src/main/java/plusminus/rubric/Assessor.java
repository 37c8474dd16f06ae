package plusminus.rubric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.question.Dimension;
import plusminus.question.Ledger;
import plusminus.question.Question;
import plusminus.question.Sign;
import plusminus.rubric.Criterion.Origin;
import plusminus.rubric.Evidence.Showing;
import plusminus.rubric.Scorecard.NotAssessed;
import plusminus.rubric.Scorecard.Reason;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;
import plusminus.transcript.Transcript;

/** Makes a scorecard of all evidence for one seat. Pure. */
public final class Assessor {

  private static final int MOST_MARKS = 14;

  /** An over-reach held this often was held to the end. */
  private static final int HELD = 3;

  /**
   * What a scorecard is about, apart from the evidence.
   *
   * @param ledger what the candidate named, for sentences that take it up
   */
  public record Sitting(
      String title,
      Level level,
      Duration minutes,
      Duration clock,
      Set<String> probed,
      Ledger ledger,
      Scorecard.Conduct conduct) {}

  private Assessor() {}

  /** The scorecard of a seat; every quote is proven against the transcript. */
  public static Scorecard assess(
      Rubric rubric,
      Question question,
      List<Evidence> evidence,
      Transcript transcript,
      Sitting sitting) {
    List<Criterion> criteria = criteria(rubric, question, transcript);
    boolean isAbout = Aboutness.speaksOf(question, transcript);
    Map<Level, Band> bands = new EnumMap<>(Level.class);
    int held = held(evidence);
    for (Level level : Level.values()) {
      Tally tally = Tally.of(marks(rubric, criteria, evidence, transcript, level), held);
      Band band = rubric.bands().band(level, tally);
      // An answer to another question speaks for nobody here.
      bands.put(level, !isAbout && band.hires() ? Band.LeanNoHire : band);
    }
    List<Mark> marks = marks(rubric, criteria, evidence, transcript, sitting.level());
    List<Mark> shown = shortened(marks);
    return new Scorecard(
        sitting.title(),
        sitting.level(),
        sitting.minutes(),
        sitting.clock(),
        bands,
        levelRead(bands),
        shown,
        notAssessed(marks, question, sitting),
        Advisor.advice(
            new Advisor.Found(shown, criteria, evidence),
            sitting.level(),
            slots(question, sitting.ledger())),
        sitting.conduct());
  }

  /** All marks at a level, before a long card is shortened. */
  public static List<Mark> marks(
      Rubric rubric,
      Question question,
      List<Evidence> evidence,
      Transcript transcript,
      Level level) {
    return marks(rubric, criteria(rubric, question, transcript), evidence, transcript, level);
  }

  /** What a candidate can be marked for, who may have answered another question. */
  private static List<Criterion> criteria(Rubric rubric, Question question, Transcript transcript) {
    List<Criterion> criteria = rubric.criteria(question);
    return Aboutness.speaksOf(question, transcript)
        ? criteria
        : criteria.stream().filter(each -> each.origin() != Origin.Coverage).toList();
  }

  /** The marks at a level: pluses first, then minuses, each in the order of the clock. */
  static List<Mark> marks(
      Rubric rubric,
      List<Criterion> criteria,
      List<Evidence> evidence,
      Transcript transcript,
      Level level) {
    Map<String, List<Evidence>> byCriterion = new LinkedHashMap<>();
    for (Evidence each : Retraction.applied(evidence, transcript)) {
      if (transcript.holds(each.quote())) {
        byCriterion.computeIfAbsent(each.criterion(), id -> new ArrayList<>()).add(each);
      }
    }
    var marks = new ArrayList<Mark>();
    for (Criterion criterion : criteria) {
      List<Evidence> own = byCriterion.getOrDefault(criterion.id(), List.of());
      boolean specific = criterion.origin() == Origin.Coverage;
      List<Evidence> fresh =
          specific
              ? own
              : own.stream().filter(each -> isFresh(criterion, each, level, marks)).toList();
      marks.addAll(Fold.marks(criterion, fresh, rubric, level));
    }
    marks.sort(
        Comparator.comparing(Mark::sign)
            .thenComparing(Mark::at)
            .thenComparingInt(mark -> mark.quote().from()));
    return marks;
  }

  /**
   * Whether no mark of the same sign quotes the same words, nor, for a row of the common rubric,
   * the same turn for the same dimension.
   */
  private static boolean isFresh(
      Criterion criterion, Evidence evidence, Level level, List<Mark> marks) {
    boolean plus = Fold.earned(criterion, evidence, level).filter(Sign::isPlus).isPresent();
    return marks.stream()
        .filter(mark -> mark.sign().isPlus() == plus)
        .noneMatch(mark -> counts(mark, criterion, evidence.quote()));
  }

  private static boolean counts(Mark mark, Criterion criterion, Quote quote) {
    boolean sameTurn =
        criterion.origin() == Origin.Common
            && mark.dimension() == criterion.dimension()
            && mark.quotes().stream().anyMatch(each -> each.turn() == quote.turn());
    return sameTurn || mark.quotes().stream().anyMatch(quote::overlaps);
  }

  /** Pluses of the most crowded dimension give way, those of the common rubric first. */
  private static List<Mark> shortened(List<Mark> marks) {
    var kept = new ArrayList<>(marks);
    Comparator<Mark> crowd =
        Comparator.comparingLong(
            mark -> kept.stream().filter(other -> other.dimension() == mark.dimension()).count());
    Comparator<Mark> dispensable =
        crowd.thenComparing(mark -> mark.origin() == Origin.Common).thenComparing(Mark::at);
    while (kept.size() > MOST_MARKS) {
      Optional<Mark> last = kept.stream().filter(mark -> mark.sign() == Sign.Plus).max(dispensable);
      if (last.isEmpty()) {
        return kept;
      }
      kept.remove(last.get());
    }
    return kept;
  }

  private static int held(List<Evidence> evidence) {
    Map<String, Integer> kept = new LinkedHashMap<>();
    for (Evidence each : evidence) {
      if (each.showing() == Showing.Keeps) {
        kept.merge(each.criterion(), 1, Integer::sum);
      } else if (each.showing() == Showing.TakesBack) {
        kept.remove(each.criterion());
      }
    }
    return (int) kept.values().stream().filter(times -> times >= HELD).count();
  }

  private static Optional<Level> levelRead(Map<Level, Band> bands) {
    return bands.entrySet().stream()
        .filter(entry -> entry.getValue().hires())
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }

  private static List<NotAssessed> notAssessed(
      List<Mark> marks, Question question, Sitting sitting) {
    var missing = new ArrayList<NotAssessed>();
    for (Dimension dimension : Dimension.values()) {
      if (marks.stream().anyMatch(mark -> mark.dimension() == dimension)) {
        continue;
      }
      boolean asked =
          question.coverage().stream()
              .anyMatch(
                  point -> point.dimension() == dimension && sitting.probed().contains(point.id()));
      Reason silent = sitting.conduct().recorded() ? Reason.NothingSaid : Reason.NeverAsked;
      missing.add(new NotAssessed(dimension, asked ? Reason.CouldNotTell : silent));
    }
    return missing;
  }

  private static Map<String, List<String>> slots(Question question, Ledger ledger) {
    Map<String, List<String>> slots = question.said();
    ledger.names().forEach((slot, name) -> slots.put(slot, List.of(name)));
    return slots;
  }

  /** Whether every quote of a scorecard stands in the transcript, word for word. */
  public static boolean proves(Scorecard card, Transcript transcript) {
    return card.marks().stream()
        .map(Mark::quotes)
        .flatMap(List::stream)
        .allMatch((Quote quote) -> transcript.holds(quote));
  }
}
