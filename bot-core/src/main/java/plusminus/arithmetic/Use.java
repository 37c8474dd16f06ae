package plusminus.arithmetic;

/**
 * One way in which an operand may enter a product, and how natural that is: 0 for what a reader
 * would take first, more for what is farther.
 *
 * @param power 1 multiplied, -1 divided by, 0 left out
 */
record Use(double low, double high, Measure measure, int power, double cost) {

  static Use leftOut(double cost) {
    return new Use(1, 1, Measure.PIECES, 0, cost);
  }

  static Use multiplied(double low, double high, Measure measure, double cost) {
    return new Use(low, high, measure, 1, cost);
  }

  static Use dividedBy(double low, double high, Measure measure, double cost) {
    return new Use(1 / high, 1 / low, measure.inverse(), -1, cost);
  }
}
