package plusminus.arithmetic;

import java.util.List;

/** How unlikely it is that a product was meant, beyond the uses of its parts. */
final class Oddness {

  private final List<Operand> taken;
  private final List<Use> uses;
  private final Target target;

  Oddness(List<Operand> taken, List<Use> uses, Target target) {
    this.taken = taken;
    this.uses = uses;
    this.target = target;
  }

  double cost() {
    double odd = 0;
    boolean related = Relation.holds(taken, uses, target);
    odd += related ? 0 : 1.5;
    boolean alone = Nonsense.changing(taken).size() == 1 && !isConversion();
    Operand first = taken.getFirst();
    if (alone
        && first.isForEach()
        && target.quantity().naming().each().isEmpty()
        && uses.getFirst().power() == 1) {
      odd += .4;
    }
    if (alone && taken.size() == 1 && !target.isNamedAlike(first.quantity())) {
      odd += first.quantity().naming().countsPeople() ? 1.3 : .8;
    }
    if (target.isPieces() && target.quantity().naming().countsResources()) {
      odd += dividesByCapacity() ? 0 : .4;
    }
    boolean derived = taken.size() > 1 && taken.stream().allMatch(each -> isUsed(each));
    odd += derived ? .6 : 0;
    odd += isQuotientOfAlike() && taken.stream().noneMatch(this::isCapacity) ? .8 : 0;
    boolean times = taken.stream().anyMatch(each -> each.quantity().measure().isTime());
    odd += isQuotientOfAlike() && times ? 1.5 : 0;
    odd += taken.stream().filter(Oddness::isLoose).count() * .8;
    return odd;
  }

  /** The same data in bits and in bytes. */
  private boolean isConversion() {
    Quantity first = taken.getFirst().quantity();
    return taken.size() == 1
        && first.measure().equals(target.quantity().measure())
        && first.unit().bits() != target.quantity().unit().bits();
  }

  private static boolean isUsed(Operand operand) {
    return operand.standing() == Operand.Standing.Spent
        || operand.standing() == Operand.Standing.Last;
  }

  private boolean isQuotientOfAlike() {
    return target.isPieces()
        && uses.stream()
            .anyMatch(
                use ->
                    use.power() == -1
                        && !use.measure().isPieces()
                        && count(use.measure().inverse()) > 0);
  }

  /** What one box, shard or worker can take. */
  private boolean isCapacity(Operand operand) {
    Naming naming = operand.quantity().naming();
    return !naming.each().isEmpty()
        || naming.sharesNoun(target.quantity().naming())
        || naming.countsResources()
        || operand.divides();
  }

  /** A bare number that no sign, and no word of multiplying, ties to the others. */
  private static boolean isLoose(Operand operand) {
    Quantity quantity = operand.quantity();
    return quantity.isBare()
        && operand.isHere()
        && quantity.naming().each().isEmpty()
        && !Relation.isTied(operand);
  }

  private boolean dividesByCapacity() {
    for (int i = 0; i < taken.size(); i++) {
      boolean each = taken.get(i).quantity().naming().isForEachOf(target.quantity().naming());
      boolean pair = !uses.get(i).measure().isPieces();
      if (pair || (each && uses.get(i).power() == -1)) {
        return true;
      }
    }
    return false;
  }

  private long count(Measure measure) {
    return uses.stream().filter(use -> use.measure().equals(measure)).count();
  }
}
