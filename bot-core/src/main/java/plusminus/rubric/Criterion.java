package plusminus.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Phase;
import plusminus.question.Sign;
import plusminus.question.WrongClaim;
import plusminus.reading.Signal;
import plusminus.transcript.Level;

/**
 * One thing that can be met: a row of the common rubric, a question's coverage point or a wrong
 * claim.
 *
 * @param from the level from which on it is expected
 * @param phase where it can be shown, anywhere where empty
 * @param earns for each level what earns which sign; empty for coverage points and wrong claims,
 *     whose evidence carries its verdict
 * @param caps the best sign that help leaves; absent where it leaves none
 * @param says the scorecard's sentence for each sign
 * @param next the sentence that would have earned the mark, and twins of it with fewer slots
 */
public record Criterion(
    String id,
    Dimension dimension,
    Origin origin,
    Level from,
    Optional<Phase> phase,
    Map<Level, Map<Sign, Condition>> earns,
    Map<Help, Sign> caps,
    Map<Sign, String> says,
    List<String> next) {

  /** Where a criterion is written down. */
  public enum Origin {
    Common,
    Coverage,
    WrongClaim
  }

  /** Hints leave a plus, the told answer leaves nothing. */
  public static final Map<Help, Sign> USUAL_CAPS =
      Map.of(
          Help.Unprompted, Sign.DoublePlus,
          Help.Probed, Sign.DoublePlus,
          Help.Hinted, Sign.Plus);

  public Criterion {
    earns = Map.copyOf(earns);
    caps = Map.copyOf(caps);
    says = Map.copyOf(says);
    next = List.copyOf(next);
  }

  /** Whether a signal counts against the candidate at some level. */
  public boolean countsAgainst(Signal.Kind kind) {
    return earns.values().stream()
        .flatMap(signs -> Optional.ofNullable(signs.get(Sign.Minus)).stream())
        .flatMap(condition -> condition.alternatives().stream())
        .anyMatch(alternative -> alternative.shown().contains(kind.name()));
  }

  public static Criterion of(Coverage point) {
    return new Criterion(
        point.id(),
        point.dimension(),
        Origin.Coverage,
        point.level(),
        Optional.of(point.phase()),
        Map.of(),
        USUAL_CAPS,
        point.says(),
        point.next());
  }

  public static Criterion of(WrongClaim claim) {
    return new Criterion(
        claim.id(),
        claim.dimension(),
        Origin.WrongClaim,
        Level.L4,
        Optional.empty(),
        Map.of(),
        USUAL_CAPS,
        Map.of(Sign.Minus, claim.truth()),
        List.of(claim.truth()));
  }
}
