package plusminus.arithmetic;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the quantities of a product have to do with one another, so that it means something. */
final class Relation {

  private static final Pattern TIE =
      Pattern.compile(
          "(?is).*(?:[x×*·/÷]|\\b(?:have|need|do|does|did|for|get|see|expect|want|handle|handles|at)\\b|\\b(?:times|by|per|with|of|at|factor|over|across|among|batch|batches|batch"
              + " size)\\b)\\s*(?:about |~|the |an average of |on average |roughly )*");
  private static final Set<String> STEPS =
      Set.of(
          "call",
          "hop",
          "trip",
          "roundtrip",
          "query",
          "step",
          "stage",
          "retry",
          "attempt",
          "rtt",
          "lookup",
          "seek",
          "fsync",
          "service",
          "request");
  private static final double MANY = 1000;

  private Relation() {}

  static boolean holds(List<Operand> taken, List<Use> uses, Target target) {
    if (taken.size() == 1) {
      return true;
    }
    if (taken.stream().allMatch(each -> each.quantity().measure().isPieces())
        && isListed(taken, target)) {
      return false;
    }
    long measured = uses.stream().filter(use -> !use.measure().isPieces()).count();
    boolean changes =
        taken.stream()
            .anyMatch(
                each ->
                    each.quantity().is(Unit.Form.Factor)
                        || each.quantity().is(Unit.Form.Share)
                        || each.quantity().is(Unit.Form.Availability)
                        || each.quantity().is(Unit.Form.Power));
    if (measured >= 2 || changes || isForEach(taken, target) || isWritten(taken)) {
      return true;
    }
    boolean many =
        taken.stream()
            .anyMatch(
                each -> each.quantity().value() >= MANY && each.quantity().measure().isPieces());
    boolean steps = taken.stream().anyMatch(each -> isSteps(each.quantity()));
    boolean resources = taken.stream().anyMatch(each -> each.quantity().naming().countsResources());
    return measured == 1 && (many || resources || steps || sharesNoun(taken, target));
  }

  /** Whether some pieces only stand beside the others, or the claim counts something else. */
  private static boolean isListed(List<Operand> taken, Target target) {
    Naming claim = target.quantity().naming();
    boolean foreign =
        target.lead() != Lead.Direct
            && !claim.nouns().isEmpty()
            && !claim.countsResources()
            && taken.stream().noneMatch(each -> isOf(each.quantity(), claim));
    if (target.gap().contains("=")) {
      return false;
    }
    return foreign
        || taken.stream()
            .skip(1)
            .anyMatch(each -> !isTied(each) && !isRelated(each, taken, target));
  }

  private static boolean isOf(Quantity quantity, Naming claim) {
    return quantity.naming().nouns().isEmpty()
        || quantity.naming().sharesNoun(claim)
        || !quantity.is(Unit.Form.Plain);
  }

  private static boolean isRelated(Operand one, List<Operand> taken, Target target) {
    Quantity quantity = one.quantity();
    Naming claim = target.quantity().naming();
    boolean changes =
        !quantity.isPlain() || !quantity.naming().each().isEmpty() || quantity.isRate();
    boolean named =
        claim.isForEachOf(quantity.naming())
            || claim.sharesNoun(quantity.naming())
            || taken.stream()
                .anyMatch(
                    other ->
                        !other.equals(one)
                            && other.quantity().naming().isForEachOf(quantity.naming()));
    boolean eachBefore =
        taken.stream().anyMatch(other -> other.quantity().naming().each().contains(Naming.EACH));
    return changes || named || eachBefore;
  }

  private static boolean isForEach(List<Operand> taken, Target target) {
    for (Operand one : taken) {
      Naming naming = one.quantity().naming();
      boolean each =
          naming.each().contains(Naming.EACH)
              || naming.isForEachOf(target.quantity().naming())
              || taken.stream()
                  .anyMatch(
                      other -> !other.equals(one) && naming.isForEachOf(other.quantity().naming()));
      boolean people =
          naming.countsPeople() && taken.stream().anyMatch(other -> other.quantity().isRate());
      if (each || people) {
        return true;
      }
    }
    return false;
  }

  /** What takes its time one after the other. */
  private static boolean isSteps(Quantity quantity) {
    return quantity.measure().isPieces()
        && quantity.naming().nouns().stream().limit(2).anyMatch(STEPS::contains);
  }

  private static boolean sharesNoun(List<Operand> taken, Target target) {
    return taken.stream()
        .anyMatch(
            each ->
                each.quantity().measure().isPieces()
                    && each.quantity().naming().sharesNoun(target.quantity().naming()));
  }

  /** Whether a sign of multiplication or division stands between them. */
  private static boolean isWritten(List<Operand> taken) {
    return taken.getFirst().divides() || taken.stream().skip(1).anyMatch(Relation::isTied);
  }

  static boolean isTied(Operand operand) {
    return TIE.matcher(operand.before()).matches();
  }
}
