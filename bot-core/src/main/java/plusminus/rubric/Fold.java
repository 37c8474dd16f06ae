package plusminus.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.question.Sign;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Criterion.Origin;
import plusminus.rubric.Evidence.Showing;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;

/** Folds the evidence for one criterion, in the order of turns, into its marks. Pure. */
public final class Fold {

  /** What lifts a plus to a double plus. */
  private static final Set<String> LIFTS =
      Set.of(
          Kind.Fails.name(),
          Kind.Downside.name(),
          Kind.Experience.name(),
          Kind.SwitchCondition.name(),
          Kind.RightNumber.name());

  /** What keeps a passage from earning a plus, whatever else it carries. */
  private static final Set<String> VOID = Set.of(Kind.SteersMarks.name(), Kind.Parrots.name());

  private static final int QUOTES = 2;
  private static final double CLEAR = 0.4;

  private Fold() {}

  /** The marks of one criterion at a level: at most one for and one against. */
  public static List<Mark> marks(
      Criterion criterion, List<Evidence> evidence, Rubric rubric, Level level) {
    Map<Sign, List<Evidence>> bySign = new EnumMap<>(Sign.class);
    for (Evidence each : evidence) {
      if (isContradicted(each, evidence)) {
        continue;
      }
      earned(criterion, each, level)
          .ifPresent(sign -> bySign.computeIfAbsent(sign, s -> new ArrayList<>()).add(each));
    }
    var marks = new ArrayList<Mark>();
    List<Evidence> pluses = bySign.getOrDefault(Sign.DoublePlus, List.of());
    List<Evidence> single = bySign.getOrDefault(Sign.Plus, List.of());
    if (!pluses.isEmpty()) {
      marks.add(
          mark(Sign.DoublePlus, criterion, pluses, single, sentence(criterion, Sign.DoublePlus)));
    } else if (!single.isEmpty()) {
      boolean back = single.stream().allMatch(each -> each.showing() == Showing.TakesBack);
      String sentence = back ? rubric.sentences().takesBack() : sentence(criterion, Sign.Plus);
      marks.add(mark(Sign.Plus, criterion, single, List.of(), sentence));
    }
    List<Evidence> minuses =
        standing(criterion, bySign.getOrDefault(Sign.Minus, List.of()), evidence);
    boolean led = level == Level.L4 && evidence.stream().anyMatch(each -> each.help() == Help.Told);
    if (!minuses.isEmpty() && !led) {
      boolean left = minuses.stream().allMatch(each -> each.showing() == Showing.Leaves);
      String sentence = left ? rubric.sentences().leaves() : sentence(criterion, Sign.Minus);
      marks.add(mark(Sign.Minus, criterion, minuses, List.of(), sentence));
    }
    return marks;
  }

  /** A right statement counts no more once a later turn says the opposite. */
  private static boolean isContradicted(Evidence meets, List<Evidence> all) {
    return meets.showing() == Showing.Meets
        && all.stream()
            .filter(each -> each.showing() == Showing.Misses)
            .anyMatch(each -> each.quote().turn() > meets.quote().turn());
  }

  /** What one piece of evidence earns at a level by itself. */
  static Optional<Sign> earned(Criterion criterion, Evidence evidence, Level level) {
    Optional<Sign> sign =
        switch (evidence.showing()) {
          case Meets, TakesBack -> Optional.of(lifted(criterion, evidence, level));
          case Misses, Claims, Keeps, Leaves ->
              criterion.from().compareTo(level) <= 0 ? Optional.of(Sign.Minus) : Optional.empty();
          case Signals -> byConditions(criterion, evidence, level);
        };
    return sign.flatMap(each -> capped(criterion, each, evidence));
  }

  private static Optional<Sign> byConditions(Criterion criterion, Evidence evidence, Level level) {
    Map<Sign, Condition> earns = criterion.earns().getOrDefault(level, Map.of());
    boolean isVoid = evidence.names().stream().anyMatch(VOID::contains);
    for (Sign sign : List.of(Sign.DoublePlus, Sign.Plus, Sign.Minus)) {
      Condition condition = earns.get(sign);
      if (condition != null && !(isVoid && sign.isPlus()) && condition.holds(evidence.names())) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  /**
   * A double plus needs a sentence for it in the texts, a reason, and what lifts it: two of when it
   * fails, what it costs, a number, lived experience and what would change it; or one of them where
   * it came unasked although this level need not raise it.
   */
  private static Sign lifted(Criterion criterion, Evidence evidence, Level level) {
    boolean possible = criterion.says().containsKey(Sign.DoublePlus);
    boolean ahead = evidence.help() == Help.Unprompted && criterion.from().compareTo(level) > 0;
    long lifts = evidence.names().stream().filter(LIFTS::contains).count();
    boolean reasoned = evidence.names().contains(Kind.Reasons.name());
    boolean lifted = reasoned && (lifts >= 2 || (ahead && lifts >= 1));
    return possible && lifted && evidence.strength() >= CLEAR ? Sign.DoublePlus : Sign.Plus;
  }

  private static Optional<Sign> capped(Criterion criterion, Sign sign, Evidence evidence) {
    if (!sign.isPlus()) {
      return Optional.of(sign);
    }
    Sign cap = criterion.caps().get(evidence.help());
    if (cap == null) {
      return Optional.empty();
    }
    boolean overReach = evidence.showing() == Showing.TakesBack;
    return Optional.of(overReach || cap == Sign.Plus ? Sign.Plus : sign);
  }

  /** What stays against a candidate once a later turn has put it right. */
  private static List<Evidence> standing(
      Criterion criterion, List<Evidence> minuses, List<Evidence> all) {
    boolean met =
        all.stream()
            .anyMatch(each -> each.showing() == Showing.Meets && !isContradicted(each, all));
    if (criterion.origin() == Origin.Coverage && met) {
      return List.of();
    }
    return minuses.stream().filter(minus -> !isPutRight(minus, all)).toList();
  }

  /** A slip in a number goes once a later turn computes it right. */
  private static boolean isPutRight(Evidence minus, List<Evidence> all) {
    return minus.names().contains(Kind.WrongNumber.name())
        && all.stream()
            .filter(each -> each.quote().turn() > minus.quote().turn())
            .anyMatch(
                each ->
                    each.names().contains(Kind.Corrects.name())
                        || each.names().contains(Kind.RightNumber.name()));
  }

  private static Mark mark(
      Sign sign,
      Criterion criterion,
      List<Evidence> deciding,
      List<Evidence> further,
      String sentence) {
    Evidence first = deciding.getFirst();
    Comparator<Evidence> strongest = Comparator.comparingDouble(Evidence::strength).reversed();
    List<List<Evidence>> groups =
        List.of(
            deciding.stream().sorted(strongest).toList(),
            further.stream().sorted(strongest).toList());
    int most = criterion.origin() == Origin.Coverage ? QUOTES : 1;
    var quotes = new ArrayList<Quote>();
    for (List<Evidence> group : groups) {
      for (Evidence each : group) {
        boolean fresh = quotes.stream().noneMatch(quote -> quote.overlaps(each.quote()));
        if (fresh && quotes.size() < most) {
          quotes.add(each.quote());
        }
      }
    }
    return new Mark(
        sign,
        criterion.id(),
        criterion.dimension(),
        criterion.origin(),
        sentence,
        quotes,
        first.at(),
        first.help(),
        first.challenged(),
        Marker.Rules);
  }

  private static String sentence(Criterion criterion, Sign sign) {
    String own = criterion.says().get(sign);
    if (own != null) {
      return own;
    }
    Sign other = sign == Sign.DoublePlus ? Sign.Plus : Sign.DoublePlus;
    return sign.isPlus() ? criterion.says().getOrDefault(other, "") : "";
  }
}
