package plusminus.rubric;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plusminus.reading.Cue;
import plusminus.reading.Linguist;
import plusminus.reading.SentenceVector;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Clause.Flaw;

/** Measures a clause against what a criterion seeks. */
final class Traits {

  private static final int BEFORE = 3;
  private static final int LONG = 12;
  private static final int SHORT = 9;
  private static final Map<Demand, Set<Kind>> SIGNALS =
      Map.of(
          Demand.Reason, Set.of(Kind.Reasons, Kind.RightSizes),
          Demand.Downside, Set.of(Kind.Downside, Kind.WeakestPart),
          Demand.Alternative, Set.of(Kind.Alternative),
          Demand.Switch, Set.of(Kind.SwitchCondition),
          Demand.Limit, Set.of(Kind.Stuck),
          Demand.Decision, Set.of(Kind.Decides, Kind.RightSizes));
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
  private static final Set<Demand> PROOFS =
      Set.of(Demand.Number, Demand.Question, Demand.Limit, Demand.Certain);
  private static final double GATE = 0.4;
  private static final double SURE = 0.85;
  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "dont", "doesnt", "wont", "without", "never", "isnt", "wouldnt", "nor",
          "neither", "cannot", "cant", "arent", "instead", "skip", "avoid", "didnt");
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?i)\\b(?:avoids?|without|no|not|rejects?|accepts?|prevents?|leaves?|rules)\\b");

  private final Yardstick yardstick;
  private final Cue.Compiler cues;
  private final Linguist linguist;

  Traits(Yardstick yardstick, Cue.Compiler cues, Linguist linguist) {
    this.yardstick = yardstick;
    this.cues = cues;
    this.linguist = linguist;
  }

  /** The values of a clause. */
  Map<Trait, Double> of(Clause clause, Sought sought) {
    double weight = weight(clause, sought) * (proves(clause, sought) ? 1 : GATE);
    Map<Trait, Double> values = new EnumMap<>(Trait.class);
    concepts(clause, sought, weight, values);
    words(clause, sought, weight, values);
    demands(clause, sought, weight, values);
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

  /** Whether a clause has what no choice of words can replace: the number, question or limit. */
  private boolean proves(Clause clause, Sought sought) {
    return PROOFS.stream()
        .filter(sought::wants)
        .allMatch(demand -> meets(clause, demand, sought) > 0);
  }

  private void concepts(Clause clause, Sought sought, double weight, Map<Trait, Double> values) {
    boolean nameEnough = sought.isMetByNames();
    boolean mayDeny = NEGATIVE.matcher(sought.text()).find();
    double best = isItself(clause, sought) ? SURE : 0;
    double sum = best;
    double phrases = 0;
    for (Concept concept : sought.about()) {
      boolean onlyNames = sought.wants(Demand.Claim) && !concept.names().isEmpty();
      List<String> says = onlyNames ? concept.names() : concept.says();
      double inClause = places(clause.words(), says, mayDeny);
      double inSentence = places(clause.sentenceWords(), says, mayDeny);
      double named = nameEnough ? 2 * places(clause.words(), concept.names(), mayDeny) : 0;
      double said = Math.max(inClause, named);
      boolean signal = concept.signals().stream().anyMatch(clause.kinds()::contains);
      double found =
          said >= 1.5
              ? SURE
              : said >= 1 ? 0.65 : said > 0 || signal ? 0.5 : inSentence > 0 ? 0.4 : 0;
      best = Math.max(best, found);
      sum += found;
      phrases = Math.max(phrases, inClause + 0.5 * inSentence);
    }
    values.put(Trait.Best, best * weight);
    values.put(Trait.Mean, weight * Math.min(best, sum / Math.max(1, sought.about().size())));
    values.put(Trait.Phrases, weight * Math.min(3, phrases) / 3);
  }

  /** Whether the demand alone, or the very word that is claimed, is what is sought. */
  private boolean isItself(Clause clause, Sought sought) {
    if (sought.wants(Demand.Question) || sought.wants(Demand.Limit)) {
      return proves(clause, sought);
    }
    return sought.wants(Demand.Claim)
        && sought.about().isEmpty()
        && !sought.subject().isEmpty()
        && clause.words().containsAll(sought.subject())
        && !denies(clause.words(), sought.subject());
  }

  private void words(Clause clause, Sought sought, double weight, Map<Trait, Double> values) {
    Set<String> common = new HashSet<>(sought.subject());
    common.retainAll(clause.sentenceWords());
    boolean mayDeny = NEGATIVE.matcher(sought.text()).find();
    if (!mayDeny && denies(clause.words(), common)) {
      common.clear();
    }
    values.put(Trait.SharedTwice, common.size() >= 2 ? weight : 0.0);
    values.put(Trait.Alike, weight * alike(clause.sentence().text(), sought.text()));
  }

  private void demands(Clause clause, Sought sought, double weight, Map<Trait, Double> values) {
    double least = 1;
    for (Demand demand : sought.demands()) {
      least = Math.min(least, meets(clause, demand, sought));
    }
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

  /** Whether each of some words that occurs stands behind a negation. */
  private static boolean denies(List<String> words, Set<String> some) {
    boolean denied = false;
    for (int i = 0; i < words.size(); i++) {
      if (some.contains(words.get(i))) {
        List<String> before = words.subList(Math.max(0, i - BEFORE), i);
        if (before.stream().noneMatch(NEGATIONS::contains)) {
          return false;
        }
        denied = true;
      }
    }
    return denied;
  }

  /** At how many places phrases stand that are not denied; one word counts less. */
  private double places(List<String> words, List<String> phrases, boolean mayDeny) {
    Map<Integer, Double> strengths = new HashMap<>();
    for (String phrase : phrases) {
      cues.cue(phrase)
          .find(words)
          .filter(span -> mayDeny || !denied(span, words, phrase))
          .ifPresent(span -> strengths.merge(span.last(), strength(span), Math::max));
    }
    return strengths.values().stream().mapToDouble(each -> each).sum();
  }

  /** A word alone points less surely than a phrase. */
  private static double strength(Cue.Span span) {
    return span.first() == span.last() ? 0.6 : 1;
  }

  private boolean denied(Cue.Span span, List<String> words, String phrase) {
    return span.around(words, BEFORE).stream().anyMatch(NEGATIONS::contains)
        && linguist.words(phrase).stream().noneMatch(NEGATIONS::contains);
  }

  private double meets(Clause clause, Demand demand, Sought sought) {
    String text = clause.quote().text();
    return switch (demand) {
      case Number ->
          Measure.askedBy(sought.text()).stream().anyMatch(each -> each.isIn(text)) ? 1 : 0;
      case Question -> clause.flaw() == Flaw.Asks || clause.kinds().contains(Kind.Asks) ? 1 : 0;
      case Certain -> clause.flaw() == Flaw.None && !clause.nearHedge() ? 0.7 : 0;
      case Name, Mention, Claim -> 1;
      case Reason, Downside, Alternative, Switch, Limit, Decision -> shows(clause, demand);
    };
  }

  private double shows(Clause clause, Demand demand) {
    Demand.Phrases known = yardstick.demands().getOrDefault(demand, Demand.Phrases.NONE);
    if (places(clause.words(), known.shows(), true) > 0) {
      return 1;
    }
    boolean signal =
        SIGNALS.getOrDefault(demand, Set.of()).stream().anyMatch(clause.kinds()::contains);
    return signal ? 0.9 : places(clause.sentenceWords(), known.shows(), true) > 0 ? 0.8 : 0;
  }

  private double alike(String one, String other) {
    Optional<SentenceVector> left = linguist.vector(one);
    Optional<SentenceVector> right = linguist.vector(other);
    return left.isPresent() && right.isPresent()
        ? left.get().cosine(right.get())
        : linguist.likeness(one, other);
  }
}
