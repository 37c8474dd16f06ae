package plusminus.arithmetic;

import java.util.List;

/**
 * A way to compute a claim from quantities before it.
 *
 * @param low the least it makes, in base units
 * @param high the most it makes
 * @param cost how far from what a reader would take first
 * @param from what it uses
 * @param firm whether a claim that differs may be called wrong for it
 */
record Derivation(double low, double high, double cost, List<Operand> from, boolean firm) {

  private static final double LEAST = .75;
  private static final double MOST = 1.34;

  Derivation {
    from = List.copyOf(from);
  }

  boolean makes(Quantity claim) {
    return claim.highBase() >= low * LEAST && claim.base() <= high * MOST;
  }

  boolean uses(Unit.Form form) {
    return from.stream().anyMatch(operand -> operand.quantity().is(form));
  }

  double middle() {
    return Math.sqrt(low) * Math.sqrt(high);
  }

  Derivation farther(double more) {
    return new Derivation(low, high, cost + more, from, firm);
  }

  Derivation soft() {
    return new Derivation(low, high, cost, from, false);
  }
}
