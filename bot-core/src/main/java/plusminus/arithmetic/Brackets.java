package plusminus.arithmetic;

import java.util.List;
import java.util.Optional;

/** Computes a row of numbers and signs with the usual precedence, and brackets. */
final class Brackets {

  private final List<Operand> parts;
  private final List<Use> values;
  private final List<Character> signs;
  private int at;
  private boolean broken;

  private Brackets(List<Operand> parts, List<Use> values, List<Character> signs) {
    this.parts = parts;
    this.values = values;
    this.signs = signs;
  }

  static Optional<Use> value(List<Operand> parts, List<Use> values, List<Character> signs) {
    var brackets = new Brackets(parts, values, signs);
    Use value = brackets.sum(0);
    return brackets.broken || brackets.at < parts.size() ? Optional.empty() : Optional.of(value);
  }

  /** How many brackets open right before a part. */
  private int opened(int part) {
    String before = parts.get(part).before();
    String near = before.substring(Math.max(0, before.length() - 6));
    return (int) near.chars().filter(sign -> sign == '(').count();
  }

  private int closed(int part) {
    if (part + 1 >= parts.size()) {
      return 0;
    }
    return (int) parts.get(part + 1).before().chars().filter(sign -> sign == ')').count();
  }

  private Use sum(int depth) {
    Use sum = product(depth);
    while (more() && isSum() && !ends(depth)) {
      char sign = signs.get(at - 1);
      Use next = product(depth);
      sum = added(sum, next, sign);
    }
    return sum;
  }

  private boolean more() {
    return at < parts.size() && !broken;
  }

  private boolean isSum() {
    return signs.get(at - 1) == '+' || signs.get(at - 1) == '-';
  }

  /** Whether the bracket that holds the last part was closed behind it. */
  private boolean ends(int depth) {
    return depth > 0 && closed(at - 1) > 0;
  }

  private Use product(int depth) {
    Use product = factor(depth);
    while (more() && !isSum() && !ends(depth)) {
      boolean over = signs.get(at - 1) == '/';
      Use next = factor(depth);
      product = over ? over(product, next) : times(product, next);
    }
    return product;
  }

  private Use factor(int depth) {
    boolean opens = at > 0 ? opened(at) > 0 : opened(0) > 0 && closesLater();
    if (opens && depth == 0) {
      return sum(1);
    }
    return values.get(at++);
  }

  private boolean closesLater() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (closed(i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static Use times(Use one, Use other) {
    return Use.multiplied(
        one.low() * other.low(),
        one.high() * other.high(),
        one.measure().times(other.measure()),
        one.cost() + other.cost());
  }

  private static Use over(Use one, Use other) {
    return Use.multiplied(
        one.low() / other.high(),
        one.high() / other.low(),
        one.measure().times(other.measure().inverse()),
        one.cost() + other.cost());
  }

  /** In a sum a number without a unit has the unit of the others. */
  private Use added(Use one, Use other, char sign) {
    boolean same = one.measure().equals(other.measure());
    boolean bare = one.measure().isPieces() || other.measure().isPieces();
    if (!same && !bare) {
      broken = true;
      return one;
    }
    Measure measure = one.measure().isPieces() ? other.measure() : one.measure();
    double unit = same ? 1 : unit(measure);
    double left = one.measure().equals(measure) ? 1 : unit;
    double right = other.measure().equals(measure) ? 1 : unit;
    double cost = one.cost() + other.cost();
    if (sign == '-') {
      return Use.multiplied(
          one.low() * left - other.high() * right,
          one.high() * left - other.low() * right,
          measure,
          cost);
    }
    return Use.multiplied(
        one.low() * left + other.low() * right,
        one.high() * left + other.high() * right,
        measure,
        cost);
  }

  private double unit(Measure measure) {
    return parts.stream()
        .map(Operand::quantity)
        .filter(each -> each.measure().equals(measure))
        .mapToDouble(each -> each.unit().size() * each.toBase())
        .findFirst()
        .orElse(1);
  }
}
