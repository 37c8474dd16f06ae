package plusminus.rubric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import plusminus.question.Coverage;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.question.Sign;
import plusminus.question.WrongClaim;
import plusminus.reading.Hit;
import plusminus.reading.Reading;
import plusminus.reading.Signal;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Evidence.Showing;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;
import plusminus.transcript.Turn;

/** Marks by rules: turns what a turn shows into evidence for criteria. Pure. */
public final class RuleMarker {

  /** Signals at most this many characters away belong to one passage. */
  private static final int PASSAGE = 40;

  /** Fewer words than this are a heading or a nod, whatever signals they carry. */
  private static final int SHORTEST = 6;

  private static final Set<Kind> NO_ANSWER =
      Set.of(
          Kind.Asks,
          Kind.Unfinished,
          Kind.Drawing,
          Kind.Leaves,
          Kind.WantsToStop,
          Kind.SteersMarks,
          Kind.OffTopic,
          Kind.AsksForHint,
          Kind.AsksForPlace,
          Kind.AsksForGrade,
          Kind.AlreadySaid);

  /** Where and when a turn was said, and what came before it. */
  public record Moment(Phase phase, Duration at, Function<String, Opportunity> opportunity) {}

  private RuleMarker() {}

  /** The evidence of one turn, in the order of the criteria. */
  public static List<Evidence> mark(
      Rubric rubric, Question question, Reading reading, Moment moment) {
    var evidence = new ArrayList<Evidence>();
    for (Coverage point : question.coverage()) {
      covers(point, reading, moment).ifPresent(evidence::add);
    }
    for (WrongClaim claim : question.wrongClaims()) {
      claims(claim, reading, moment).ifPresent(evidence::add);
    }
    for (WrongClaim claim : rubric.lexicon().wrongClaims()) {
      claims(claim, reading, moment).ifPresent(evidence::add);
    }
    for (Criterion criterion : rubric.common()) {
      evidence.addAll(signals(criterion, reading, moment));
    }
    return evidence;
  }

  private static Optional<Evidence> covers(Coverage point, Reading reading, Moment moment) {
    Opportunity opportunity = moment.opportunity().apply(point.id());
    Optional<Hit> shown = reading.best(point.id(), Hit.Verdict.Shows);
    if (shown.isPresent()) {
      return Optional.of(evidence(point.id(), Showing.Meets, shown.get(), reading, moment));
    }
    Optional<Hit> missed = reading.best(point.id(), Hit.Verdict.Misses);
    if (missed.isPresent()) {
      return Optional.of(evidence(point.id(), Showing.Misses, missed.get(), reading, moment));
    }
    boolean answers =
        opportunity.asked() && reading.kinds().stream().noneMatch(NO_ANSWER::contains);
    if (!answers) {
      return Optional.empty();
    }
    return reading
        .best(point.id(), Hit.Verdict.Names)
        .map(Hit::quote)
        .or(() -> nothingSaid(reading))
        .map(quote -> evidence(point.id(), Showing.Leaves, quote, reading, moment));
  }

  /** A stretch that shows that the answer holds nothing. */
  private static Optional<Quote> nothingSaid(Reading reading) {
    return reading.first(Kind.Stuck).map(Signal::quote);
  }

  private static Optional<Evidence> claims(WrongClaim claim, Reading reading, Moment moment) {
    int challenged = moment.opportunity().apply(claim.id()).challenged();
    Optional<Hit> made = reading.best(claim.id(), Hit.Verdict.Claims);
    if (made.isPresent()) {
      Showing showing = challenged > 0 ? Showing.Keeps : Showing.Claims;
      return Optional.of(evidence(claim.id(), showing, made.get().quote(), reading, moment));
    }
    if (challenged == 0 || !moment.opportunity().apply(claim.id()).asked()) {
      return Optional.empty();
    }
    Optional<Quote> taken =
        reading
            .best(claim.id(), Hit.Verdict.Denies)
            .map(Hit::quote)
            .or(() -> reading.first(Kind.Concedes).map(Signal::quote))
            .or(() -> reading.first(Kind.Corrects).map(Signal::quote));
    if (taken.isPresent()) {
      return taken.map(quote -> evidence(claim.id(), Showing.TakesBack, quote, reading, moment));
    }
    return reading
        .first(Kind.Holds)
        .map(signal -> evidence(claim.id(), Showing.Keeps, signal.quote(), reading, moment));
  }

  /** At most one passage for and one against. */
  private static List<Evidence> signals(Criterion criterion, Reading reading, Moment moment) {
    if (criterion.phase().isPresent() && !criterion.phase().get().equals(moment.phase())) {
      return List.of();
    }
    Optional<Evidence> best = Optional.empty();
    int bestRank = Integer.MAX_VALUE;
    Optional<Evidence> against = Optional.empty();
    var seen = new LinkedHashSet<Quote>();
    for (Signal signal : reading.signals()) {
      boolean list = reading.kindsAt(signal.quote()).contains(Kind.Enumerates);
      if (!seen.add(signal.quote())) {
        continue;
      }
      Evidence here = evidence(criterion.id(), Showing.Signals, signal.quote(), reading, moment);
      int rank = rank(criterion, here);
      Optional<Kind> lead = lead(criterion, here, true);
      boolean empty = list && !reading.shows(Kind.CutsScope);
      boolean says = !empty && Turn.words(signal.quote().text()) >= SHORTEST;
      if (rank < bestRank && lead.isPresent() && says) {
        bestRank = rank;
        best = Optional.of(at(here, lead.get(), reading));
      }
      Optional<Kind> fault = lead(criterion, here, false);
      if (against.isEmpty() && fault.isPresent()) {
        against = Optional.of(at(here, fault.get(), reading));
      }
    }
    var found = new ArrayList<Evidence>();
    best.ifPresent(found::add);
    Optional<Evidence> answer = afterADoubt(criterion, against.isPresent(), reading, moment);
    answer.ifPresent(found::add);
    if (answer.isEmpty()) {
      against.filter(fault -> !found.contains(fault)).ifPresent(found::add);
    }
    return found;
  }

  /** What a candidate does with a fault of this row that was doubted just now. */
  private static Optional<Evidence> afterADoubt(
      Criterion criterion, boolean again, Reading reading, Moment moment) {
    Opportunity opportunity = moment.opportunity().apply(criterion.id());
    if (opportunity.challenged() == 0 || !opportunity.asked()) {
      return Optional.empty();
    }
    Optional<Signal> holds = reading.first(Kind.Holds);
    Optional<Signal> concedes = reading.first(Kind.Concedes).or(() -> reading.first(Kind.Corrects));
    if (concedes.isPresent() && holds.isEmpty() && !again) {
      Quote quote = concedes.get().quote();
      return Optional.of(evidence(criterion.id(), Showing.TakesBack, quote, reading, moment));
    }
    Optional<Quote> kept =
        holds.map(Signal::quote).or(() -> again ? faultIn(criterion, reading) : Optional.empty());
    return kept.map(quote -> evidence(criterion.id(), Showing.Keeps, quote, reading, moment));
  }

  private static Optional<Quote> faultIn(Criterion criterion, Reading reading) {
    return reading.signals().stream()
        .filter(signal -> criterion.countsAgainst(signal.kind()))
        .map(Signal::quote)
        .findFirst();
  }

  /** The better a passage is at any level, the lower its rank. */
  private static int rank(Criterion criterion, Evidence evidence) {
    int rank = 0;
    for (Level level : Level.values()) {
      Optional<Sign> sign = Fold.earned(criterion, evidence, level);
      rank += sign.filter(Sign::isPlus).map(Enum::ordinal).orElse(3);
    }
    return rank;
  }

  private static Optional<Kind> lead(Criterion criterion, Evidence evidence, boolean plus) {
    for (Level level : Level.values()) {
      Map<Sign, Condition> earns = criterion.earns().getOrDefault(level, Map.of());
      for (Sign sign : Sign.values()) {
        Condition condition = earns.get(sign);
        if (condition == null || sign.isPlus() != plus) {
          continue;
        }
        Optional<Kind> kind = condition.lead(evidence.names()).flatMap(RuleMarker::kind);
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> kind(String name) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** The same evidence, quoting the sentence that carries the leading signal. */
  private static Evidence at(Evidence evidence, Kind lead, Reading reading) {
    Quote quote =
        reading.all(lead).stream()
            .map(Signal::quote)
            .filter(candidate -> near(candidate, evidence.quote()))
            .findFirst()
            .orElse(evidence.quote());
    return new Evidence(
        evidence.criterion(),
        evidence.showing(),
        quote,
        evidence.names(),
        evidence.strength(),
        evidence.help(),
        evidence.challenged(),
        evidence.seat(),
        evidence.at());
  }

  private static Evidence evidence(
      String criterion, Showing showing, Hit hit, Reading reading, Moment moment) {
    return evidence(criterion, showing, hit.quote(), hit.strength(), reading, moment);
  }

  private static Evidence evidence(
      String criterion, Showing showing, Quote quote, Reading reading, Moment moment) {
    return evidence(criterion, showing, quote, 0, reading, moment);
  }

  private static Evidence evidence(
      String criterion,
      Showing showing,
      Quote quote,
      double strength,
      Reading reading,
      Moment moment) {
    Opportunity opportunity = moment.opportunity().apply(criterion);
    var names = new LinkedHashSet<String>();
    for (Signal signal : reading.signals()) {
      if (near(signal.quote(), quote) && !isInAnOrder(signal, reading)) {
        names.add(signal.kind().name());
      }
    }
    names.add(opportunity.help().name());
    return new Evidence(
        criterion,
        showing,
        quote,
        names,
        strength,
        opportunity.help(),
        opportunity.challenged() > 0,
        reading.seat(),
        moment.at());
  }

  /** What stands in a sentence about the marks themselves lends nothing to an answer. */
  private static boolean isInAnOrder(Signal signal, Reading reading) {
    return signal.kind() != Kind.SteersMarks
        && reading.all(Kind.SteersMarks).stream()
            .anyMatch(order -> order.quote().overlaps(signal.quote()));
  }

  private static boolean near(Quote one, Quote other) {
    return one.turn() == other.turn()
        && one.from() <= other.to() + PASSAGE
        && other.from() <= one.to() + PASSAGE;
  }
}
