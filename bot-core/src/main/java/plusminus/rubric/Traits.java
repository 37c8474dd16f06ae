package plusminus.rubric;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.reading.Cue;
import plusminus.reading.Linguist;
import plusminus.reading.SentenceVector;

/** Measures a clause against what a criterion seeks. */
final class Traits {

  private static final int LONG = 12;
  private static final int SHORT = 9;
  private static final Set<String> JOINTS =
      Set.of(
          "because",
          "becaus",
          "sinc",
          "so",
          "if",
          "when",
          "until",
          "after",
          "befor",
          "each",
          "then",
          "which",
          "instead",
          "otherwis",
          "without",
          "only",
          "by",
          "from",
          "into",
          "onc",
          "per",
          "than",
          "but",
          "where",
          "wher",
          "whoever",
          "whatever",
          "never",
          "nobody",
          "not");
  private static final Set<Demand> ARGUMENTS =
      Set.of(
          Demand.Reason,
          Demand.Downside,
          Demand.Alternative,
          Demand.Switch,
          Demand.Question,
          Demand.Limit);
  private static final double GATE = 0.4;
  private static final double SURE = 0.85;

  /** How much alike two texts are taken to be where no encoder is at hand. */
  private static final double NEUTRAL = 0.3;

  private final Phrases phrases;
  private final Demands demands;
  private final Linguist linguist;

  Traits(Yardstick yardstick, Cue.Compiler cues, Linguist linguist) {
    this.phrases = new Phrases(cues, linguist);
    this.demands = new Demands(yardstick.demands(), phrases);
    this.linguist = linguist;
  }

  /** The values of a clause. */
  Map<Trait, Double> of(Clause clause, Sought sought) {
    boolean refused =
        sought.wants(Demand.Claim) && Phrases.denies(clause.words(), sought.subject());
    double weight =
        refused ? 0 : weight(clause, sought) * (demands.proves(clause, sought) ? 1 : GATE);
    Map<Trait, Double> values = new EnumMap<>(Trait.class);
    concepts(clause, sought, weight, values);
    words(clause, sought, weight, values);
    demands(clause, sought, weight, values);
    aspects(clause, sought, values);
    values.put(Trait.Weight, weight);
    values.put(Trait.Long, (double) Math.min(LONG, clause.words().size()) / LONG);
    values.put(Trait.NoConcept, sought.about().isEmpty() ? 1.0 : 0.0);
    values.put(Trait.General, sought.isGeneral() ? 1.0 : 0.0);
    return values;
  }

  /** What a flawed clause still counts. */
  private static double weight(Clause clause, Sought sought) {
    boolean namesEnough = sought.isMetByNames();
    boolean held = sought.wants(Demand.Decision) || sought.wants(Demand.Claim);
    return switch (clause.flaw()) {
      case None -> 1;
      case Lists -> namesEnough ? 1 : 0.3;
      case Praises -> namesEnough ? 1 : 0.5;
      case Hedges -> sought.wants(Demand.Limit) ? 1 : held ? 0.4 : 0.6;
      case Asks -> sought.wants(Demand.Question) ? 1 : 0.4;
      case Parrots -> namesEnough && !held ? 1 : 0;
      case TakenBack, SteersMarks -> 0;
    };
  }

  private void concepts(Clause clause, Sought sought, double weight, Map<Trait, Double> values) {
    boolean nameEnough = sought.isMetByNames();
    boolean mayDeny = Phrases.mayDeny(sought);
    double best = isItself(clause, sought) ? SURE : 0;
    double sum = best;
    double most = 0;
    for (Concept concept : sought.about()) {
      boolean onlyNames = sought.wants(Demand.Claim) && !concept.names().isEmpty();
      List<String> says = onlyNames ? concept.names() : concept.says();
      double inClause = phrases.places(clause.words(), says, mayDeny);
      double inSentence = phrases.places(clause.sentenceWords(), says, mayDeny);
      double named = nameEnough ? 2 * phrases.places(clause.words(), concept.names(), mayDeny) : 0;
      double said = Math.max(inClause, named);
      boolean signal = concept.signals().stream().anyMatch(clause.kinds()::contains);
      double found =
          said >= 1.5
              ? SURE
              : said >= 1 ? 0.65 : said > 0 || signal ? 0.5 : inSentence > 0 ? 0.4 : 0;
      best = Math.max(best, found);
      sum += found;
      most = Math.max(most, inClause + 0.5 * inSentence);
    }
    values.put(Trait.Best, best * weight);
    values.put(Trait.Mean, weight * Math.min(best, sum / Math.max(1, sought.about().size())));
    values.put(Trait.Phrases, weight * Math.min(3, most) / 3);
  }

  /** Whether the demand alone, or the very word that is claimed, is what is sought. */
  private boolean isItself(Clause clause, Sought sought) {
    if (sought.wants(Demand.Question) || sought.wants(Demand.Limit)) {
      return demands.proves(clause, sought);
    }
    return sought.wants(Demand.Claim)
        && sought.about().isEmpty()
        && !sought.subject().isEmpty()
        && clause.words().containsAll(sought.subject())
        && !Phrases.denies(clause.words(), sought.subject());
  }

  private void words(Clause clause, Sought sought, double weight, Map<Trait, Double> values) {
    Set<String> common = new HashSet<>(sought.subject());
    common.retainAll(clause.sentenceWords());
    boolean mayDeny = Phrases.mayDeny(sought);
    if (!mayDeny && Phrases.denies(clause.words(), common)) {
      common.clear();
    }
    values.put(Trait.SharedTwice, common.size() >= 2 ? weight : 0.0);
    values.put(Trait.Alike, weight * alike(clause.sentence().text(), sought.text()));
    values.put(Trait.Words, share(sought.content(), clause.words()));
    values.put(Trait.SentenceWords, share(sought.content(), clause.sentenceWords()));
  }

  private static double share(Set<String> some, List<String> words) {
    return (double) some.stream().filter(words::contains).count() / Math.max(1, some.size());
  }

  private static void aspects(Clause clause, Sought sought, Map<Trait, Double> values) {
    double asked = Math.max(1, sought.aspects().size());
    long shown = sought.aspects().stream().filter(clause.shown()::contains).count();
    long around = sought.aspects().stream().filter(clause.shownAround()::contains).count();
    values.put(Trait.Aspects, shown / asked);
    values.put(Trait.SentenceAspects, around / asked);
  }

  private void demands(Clause clause, Sought sought, double weight, Map<Trait, Double> values) {
    double least = demands.least(clause, sought);
    values.put(Trait.Bare, isBare(clause) ? 1.0 : 0.0);
    boolean argues = sought.demands().stream().anyMatch(ARGUMENTS::contains);
    boolean counts = sought.wants(Demand.Number);
    values.put(Trait.Argues, argues ? 1.0 : 0.0);
    values.put(Trait.ArguesAsAsked, argues ? least * weight : 0.0);
    values.put(Trait.Counts, counts ? 1.0 : 0.0);
    values.put(Trait.CountsAsAsked, counts ? least * weight : 0.0);
    values.put(Trait.Unmet, 1 - least);
    values.put(Trait.NameEnough, sought.wants(Demand.Name) ? 1.0 : 0.0);
    boolean misfits =
        Arrays.stream(QuestionWord.values())
            .anyMatch(
                word -> word.isIn(sought.text()) && !word.isAnsweredBy(clause.sentence().text()));
    values.put(Trait.Misfits, misfits ? 1.0 : 0.0);
  }

  private static boolean isBare(Clause clause) {
    return clause.sentenceWords().size() < SHORT
        && clause.sentenceWords().stream().noneMatch(JOINTS::contains)
        && !Measure.Any.isIn(clause.sentence().text());
  }

  private double alike(String one, String other) {
    Optional<SentenceVector> left = linguist.vector(one);
    Optional<SentenceVector> right = linguist.vector(other);
    return left.isPresent() && right.isPresent()
        ? left.get().cosine(right.get())
        : Math.max(NEUTRAL, linguist.likeness(one, other));
  }
}
