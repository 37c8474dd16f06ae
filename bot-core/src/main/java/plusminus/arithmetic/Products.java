package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.List;

/** Searches the products and quotients of quantities that have the unit of a claim. */
final class Products {

  private static final double FARTHEST = 2.4;
  private static final int MOST = 8;
  private static final int TRIES = 5_000;
  private static final int BACK = 3;
  private static final double LEAST_PIECES = .3;

  private final List<Operand> operands;
  private final List<List<Use>> ways;
  private final Target target;
  private final long shares;
  private final List<Derivation> found = new ArrayList<>();
  private final List<Operand> taken = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private int tries;

  private Products(List<Operand> operands, Target target) {
    this.operands = operands;
    this.target = target;
    this.shares =
        operands.stream()
            .filter(each -> each.isHere() && each.quantity().is(Unit.Form.Share))
            .count();
    this.ways =
        operands.stream().map(each -> each.uses(target.quantity(), target.words())).toList();
  }

  /** What the operands make, the nearest last; more than a few are not tried. */
  static List<Derivation> of(List<Operand> all, Target target) {
    List<Operand> operands =
        all.stream().filter(each -> !each.isWornOut() && each.distance() <= BACK).toList();
    List<Operand> near = operands.subList(Math.max(0, operands.size() - MOST), operands.size());
    var products = new Products(near, target);
    products.search(0, new Use(1, 1, Measure.PIECES, 0, 0));
    return products.found;
  }

  private void search(int at, Use product) {
    tries++;
    if (product.cost() > FARTHEST || tries > TRIES) {
      return;
    }
    if (at == operands.size()) {
      product(product);
      return;
    }
    for (Use use : ways.get(at)) {
      var next =
          new Use(
              product.low() * use.low(),
              product.high() * use.high(),
              product.measure().times(use.measure()),
              0,
              product.cost() + use.cost());
      if (use.power() == 0) {
        search(at + 1, shares > 1 ? ofSeveral(at, next) : next);
        continue;
      }
      taken.add(operands.get(at));
      uses.add(use);
      search(at + 1, next);
      taken.removeLast();
      uses.removeLast();
    }
  }

  /** Of several shares one is meant: "20 % of users make 80 % of the load". */
  private Use ofSeveral(int at, Use next) {
    boolean share = operands.get(at).quantity().is(Unit.Form.Share) && operands.get(at).isHere();
    return share
        ? new Use(
            next.low(),
            next.high(),
            next.measure(),
            0,
            next.cost() - operands.get(at).dropCost() + .3)
        : next;
  }

  private void product(Use product) {
    boolean sane = product.low() > 0 && Double.isFinite(product.high());
    if (taken.isEmpty() || !sane || new Nonsense(taken, uses, target).holds()) {
      return;
    }
    double odd = product.cost() + new Oddness(taken, uses, target).cost();
    for (Fits.Fit fit : Fits.of(product.measure(), taken, uses, target)) {
      if (isFraction(product.high() * fit.factor())) {
        continue;
      }
      boolean pause =
          taken.size() == 1
              && uses.getFirst().power() == -1
              && target.quantity().measure().isTime();
      boolean firm = !pause && taken.stream().anyMatch(Products::isGround);
      found.add(
          new Derivation(
              product.low() * fit.factor(),
              product.high() * fit.factor(),
              odd + fit.cost(),
              taken,
              firm));
    }
  }

  /** Things come in whole pieces. */
  private boolean isFraction(double value) {
    return target.isPieces() && !target.quantity().isRate() && value < LEAST_PIECES;
  }

  private static boolean isGround(Operand operand) {
    return operand.anchors()
        && !operand.quantity().is(Unit.Form.Share)
        && !operand.quantity().is(Unit.Form.Factor);
  }
}
