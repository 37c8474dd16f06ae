package plusminus.rubric;

import java.util.Map;
import java.util.Set;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Clause.Flaw;

/** Tells how far a clause does what a criterion demands of it. */
final class Demands {

  private static final Map<Demand, Set<Kind>> SIGNALS =
      Map.of(
          Demand.Reason, Set.of(Kind.Reasons, Kind.RightSizes),
          Demand.Downside, Set.of(Kind.Downside, Kind.WeakestPart),
          Demand.Alternative, Set.of(Kind.Alternative),
          Demand.Switch, Set.of(Kind.SwitchCondition),
          Demand.Limit, Set.of(Kind.Stuck),
          Demand.Decision, Set.of(Kind.Decides, Kind.RightSizes));
  private static final Set<Demand> PROOFS =
      Set.of(Demand.Number, Demand.Question, Demand.Limit, Demand.Certain);

  private final Map<Demand, Demand.Phrases> known;
  private final Phrases phrases;

  Demands(Map<Demand, Demand.Phrases> known, Phrases phrases) {
    this.known = known;
    this.phrases = phrases;
  }

  /** The least that a clause does of all that is demanded, from 0 to 1. */
  double least(Clause clause, Sought sought) {
    return sought.demands().stream()
        .mapToDouble(demand -> meets(clause, demand, sought))
        .min()
        .orElse(1);
  }

  /** Whether a clause has what no choice of words can replace: the number, question or limit. */
  boolean proves(Clause clause, Sought sought) {
    return PROOFS.stream()
        .filter(sought::wants)
        .allMatch(demand -> meets(clause, demand, sought) > 0);
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
    Demand.Phrases by = known.getOrDefault(demand, Demand.Phrases.NONE);
    if (phrases.places(clause.words(), by.shows(), true) > 0) {
      return 1;
    }
    boolean signal =
        SIGNALS.getOrDefault(demand, Set.of()).stream().anyMatch(clause.kinds()::contains);
    return signal ? 0.9 : phrases.places(clause.sentenceWords(), by.shows(), true) > 0 ? 0.8 : 0;
  }
}
