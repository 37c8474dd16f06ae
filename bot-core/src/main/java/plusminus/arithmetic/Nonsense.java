package plusminus.arithmetic;

import java.util.List;

/** Which products compute nothing: the claim itself, a square, a source taken twice. */
final class Nonsense {

  private static final double HOUR = 3600;

  private final List<Operand> taken;
  private final List<Use> uses;
  private final Target target;

  Nonsense(List<Operand> taken, List<Use> uses, Target target) {
    this.taken = taken;
    this.uses = uses;
    this.target = target;
  }

  boolean holds() {
    return isNothingButTheClaim() || isSilly() || isTakenTwice();
  }

  /** One quantity said again in the same unit is no computation. */
  private boolean isNothingButTheClaim() {
    List<Operand> changing = changing(taken);
    if (changing.isEmpty()) {
      return true;
    }
    if (changing.size() > 1 || taken.size() > 1) {
      return false;
    }
    Quantity only = changing.getFirst().quantity();
    Quantity claim = target.quantity();
    Use use = uses.getFirst();
    boolean plain = use.power() == 1 && only.isPlain() && use.measure().equals(claim.measure());
    boolean sameTime = only.per() == claim.per() && only.unit().bits() == claim.unit().bits();
    boolean sameUnit =
        sameTime
            && (!target.followsAtOnce()
                || !changing.getFirst().isHere()
                || claim.unit().measure().isPieces()
                || only.unit().size() == claim.unit().size());
    boolean pieces =
        use.power() == -1
            && (only.measure().isPieces() || (only.measure().isTime() && only.base() >= HOUR));
    return pieces || (plain && sameUnit) || (!only.isPlain() && !only.is(Unit.Form.Power));
  }

  /** The same kind of thing three times, or a quotient of two of what is asked for. */
  private boolean isSilly() {
    for (int i = 0; i < taken.size(); i++) {
      Measure measure = uses.get(i).measure();
      if (measure.isPieces()) {
        continue;
      }
      long up = count(measure);
      long down = count(measure.inverse());
      boolean squared = up > 1 || down > 1;
      boolean scaled = up + down > 1 && measure.equals(target.quantity().measure());
      if (squared || scaled) {
        return true;
      }
    }
    return false;
  }

  /** A result and what it was made of, both multiplied. */
  private boolean isTakenTwice() {
    for (int i = 0; i < taken.size(); i++) {
      for (int j = 0; j < taken.size(); j++) {
        boolean source = taken.get(i).sources().contains(taken.get(j).quantity());
        if (source && uses.get(i).power() == uses.get(j).power()) {
          return true;
        }
      }
    }
    return false;
  }

  private long count(Measure measure) {
    return uses.stream().filter(use -> use.measure().equals(measure)).count();
  }

  /** Without the bare numbers that only change a unit. */
  static List<Operand> changing(List<Operand> taken) {
    return taken.stream()
        .filter(each -> !each.quantity().isBare() || !Constants.converts(each.quantity().value()))
        .toList();
  }
}
