package plusminus.rubric;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.question.Ledger;
import plusminus.question.Question;
import plusminus.reading.Context;
import plusminus.reading.Cue;
import plusminus.reading.Linguist;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.reading.SpeechAct;
import plusminus.rubric.Clause.Flaw;
import plusminus.rubric.Whole.Found;
import plusminus.transcript.Quote;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/**
 * Judges a criterion that is given only as a sentence: what it is about and what it demands is read
 * from its words, then each clause of the answer is measured against both; one fitted model finds
 * the clause that comes closest to a proof, another decides by that clause and the whole answer.
 */
public final class FreeTextMarker {

  private static final double MET = 0.5;
  private static final double MAYBE = 0.47;
  private static final double NOTHING = 0.1;
  private static final int SHORT = 20;

  /** What was decided. */
  public enum Outcome {
    Met,
    NotMet,
    NotAssessed
  }

  /**
   * A judgement of one criterion.
   *
   * @param evidence the clause that comes closest to it, or its sentence
   * @param reason the ground as a sentence
   * @param probability that it is met, from 0 to 1
   */
  public record Verdict(
      Outcome outcome, Optional<Quote> evidence, Ground ground, String reason, double probability) {
    public boolean met() {
      return outcome == Outcome.Met;
    }

    /** The probability of what was decided. */
    public double confidence() {
      return Math.max(probability, 1 - probability);
    }
  }

  /** What was measured of one clause. */
  public record Measured(Quote quote, Map<String, Double> traits) {
    public Measured {
      traits = Map.copyOf(traits);
    }
  }

  /**
   * What was measured for one criterion.
   *
   * @param whole of the answer; empty where it has no clause
   */
  public record Measures(List<Measured> clauses, Map<String, Double> whole) {
    public Measures {
      clauses = List.copyOf(clauses);
      whole = Map.copyOf(whole);
    }
  }

  private final Reader reader;
  private final Yardstick yardstick;
  private final Linguist linguist;
  private final Sought.Maker maker;
  private final Clauses clauses;
  private final Traits traits;

  public FreeTextMarker(Reader reader, Yardstick yardstick) {
    this.reader = reader;
    this.yardstick = yardstick;
    this.linguist = new Thesaurus(reader.linguist(), yardstick.synonyms());
    var cues = new Cue.Compiler(linguist);
    this.maker = new Sought.Maker(yardstick, cues, linguist);
    this.clauses = new Clauses(linguist, yardstick.aspects());
    this.traits = new Traits(yardstick, cues, linguist);
  }

  public Verdict judge(Question question, String criterion, String answer) {
    return judge(question, List.of(criterion), answer).getFirst();
  }

  /** One verdict a criterion; the answer is read once for all of them. */
  public List<Verdict> judge(Question question, List<String> criteria, String answer) {
    List<Clause> read = clauses(question, answer);
    return criteria.stream().map(criterion -> judge(maker.sought(criterion), read)).toList();
  }

  /** Whether what is measured of an answer under a name can only speak for a yes. */
  public static boolean speaksFor(String name) {
    return Whole.speaksFor(name);
  }

  /** What the verdicts are drawn from, for those who fit the weights. */
  public List<Measures> measure(Question question, List<String> criteria, String answer) {
    List<Clause> read = clauses(question, answer);
    return criteria.stream().map(criterion -> measures(maker.sought(criterion), read)).toList();
  }

  private Measures measures(Sought sought, List<Clause> read) {
    List<Found> found = found(sought, read);
    List<Measured> measured =
        found.stream()
            .map(each -> new Measured(each.clause().quote(), named(each.traits())))
            .toList();
    Map<String, Double> whole =
        best(found).map(best -> Whole.of(found, best, sought)).orElse(Map.of());
    return new Measures(measured, whole);
  }

  private Verdict judge(Sought sought, List<Clause> read) {
    List<Found> found = found(sought, read);
    return best(found)
        .map(best -> verdict(best, quote(found, best), probability(found, best, sought)))
        .orElseGet(() -> verdict(Outcome.NotMet, Optional.empty(), Ground.NothingSaid, 0));
  }

  /** A clause that counts nothing proves nothing, whatever stands around it. */
  private double probability(List<Found> found, Found best, Sought sought) {
    double score = yardstick.weights().deciding().score(Whole.of(found, best, sought));
    return best.counts()
        ? Weights.probability(score)
        : Math.min(NOTHING, Weights.probability(score));
  }

  private List<Found> found(Sought sought, List<Clause> read) {
    Weights finding = yardstick.weights().finding();
    return read.stream()
        .map(
            clause -> {
              Map<Trait, Double> measured = traits.of(clause, sought);
              return new Found(clause, measured, finding.score(named(measured)));
            })
        .toList();
  }

  private static Optional<Found> best(List<Found> found) {
    return found.stream().max(Comparator.comparingDouble(Found::score));
  }

  private static Map<String, Double> named(Map<Trait, Double> traits) {
    Map<String, Double> named = new LinkedHashMap<>();
    traits.forEach((trait, value) -> named.put(trait.name(), value));
    return named;
  }

  private List<Clause> clauses(Question question, String answer) {
    Turn turn = new Turn(1, new Speaker.Seated(1), answer, Duration.ZERO);
    Context context = new Context(bare(question), Ledger.empty(), SpeechAct.none());
    Reading reading = reader.read(context, turn);
    return clauses.of(turn, reading, question.title());
  }

  /** Its points and claims are not what the criteria are about. */
  private static Question bare(Question question) {
    return new Question(
        question.id(),
        question.title(),
        List.of(),
        question.statement(),
        question.duration(),
        question.rightSize(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The whole sentence where it is short and nothing in it is taken back, else the clause. */
  private static Quote quote(List<Found> found, Found best) {
    Quote sentence = best.clause().sentence();
    boolean whole =
        Turn.words(sentence.text()) <= SHORT
            && found.stream()
                .map(Found::clause)
                .noneMatch(
                    each -> each.flaw() == Flaw.TakenBack && each.sentence().equals(sentence));
    return whole ? sentence : best.clause().quote();
  }

  private Verdict verdict(Found best, Quote nearest, double probability) {
    Optional<Quote> quote = Optional.of(nearest);
    if (probability >= MET) {
      return verdict(Outcome.Met, quote, Ground.Said, probability);
    }
    if (probability >= MAYBE) {
      return verdict(Outcome.NotAssessed, quote, Ground.Borderline, probability);
    }
    return verdict(Outcome.NotMet, quote, ground(best), probability);
  }

  private Verdict verdict(
      Outcome outcome, Optional<Quote> quote, Ground ground, double probability) {
    String said = quote.map(Quote::text).orElse("—");
    String reason = yardstick.grounds().getOrDefault(ground, "").replace("{quote}", said);
    return new Verdict(outcome, quote, ground, reason, probability);
  }

  private static Ground ground(Found best) {
    Flaw flaw = best.clause().flaw();
    if (flaw != Flaw.None) {
      return Ground.valueOf(flaw.name());
    }
    boolean unmet = best.traits().getOrDefault(Trait.Unmet, 0.0) > 0.5;
    return unmet ? Ground.DemandUnmet : Ground.NothingSaid;
  }
}
