package plusminus.rubric;

import java.time.Duration;
import java.util.Comparator;
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
import plusminus.transcript.Quote;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/**
 * Judges a criterion that is given only as a sentence: what it is about and what it demands is read
 * from its words, then each clause of the answer is measured against both, and fitted weights
 * decide.
 */
public final class FreeTextMarker {

  private static final double MET = 0.55;
  private static final double MAYBE = 0.45;

  /** What was decided. */
  public enum Outcome {
    Met,
    NotMet,
    NotAssessed
  }

  /**
   * A judgement of one criterion.
   *
   * @param evidence the clause that comes closest to it
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

  private record Scored(Clause clause, Map<Trait, Double> traits, double score) {}

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
    this.clauses = new Clauses(linguist);
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

  private Verdict judge(Sought sought, List<Clause> read) {
    return read.stream()
        .map(clause -> scored(clause, traits.of(clause, sought)))
        .max(Comparator.comparingDouble(Scored::score))
        .map(this::verdict)
        .orElseGet(() -> verdict(Outcome.NotMet, Optional.empty(), Ground.NothingSaid, 0));
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

  private Scored scored(Clause clause, Map<Trait, Double> values) {
    return new Scored(clause, values, yardstick.weights().probability(values));
  }

  private Verdict verdict(Scored best) {
    Optional<Quote> quote = Optional.of(best.clause().quote());
    if (best.score() >= MET) {
      return verdict(Outcome.Met, quote, Ground.Said, best.score());
    }
    if (best.score() >= MAYBE) {
      return verdict(Outcome.NotAssessed, quote, Ground.Borderline, best.score());
    }
    return verdict(Outcome.NotMet, quote, ground(best), best.score());
  }

  private Verdict verdict(
      Outcome outcome, Optional<Quote> quote, Ground ground, double probability) {
    String said = quote.map(Quote::text).orElse("—");
    String reason = yardstick.grounds().getOrDefault(ground, "").replace("{quote}", said);
    return new Verdict(outcome, quote, ground, reason, probability);
  }

  private static Ground ground(Scored best) {
    Flaw flaw = best.clause().flaw();
    if (flaw != Flaw.None) {
      return Ground.valueOf(flaw.name());
    }
    boolean unmet = best.traits().getOrDefault(Trait.Unmet, 0.0) > 0.5;
    return unmet ? Ground.DemandUnmet : Ground.NothingSaid;
  }
}
