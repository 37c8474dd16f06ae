package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calculation that is written out with signs: 200k * 20 / 86400. */
final class Calculation {

  private static final Pattern SIGN =
      Pattern.compile(
          "(?:(?:\\s+\\p{L}{3,}){1,2}(?=\\s*[*×/]\\s))?[\\s,)]*(?:(?<times>[*x×·]|times|multiplied"
              + " by)|(?<over>/|÷|divided by)|(?<plus>\\+|plus)|(?<minus>[-−–]|minus))[\\s(~≈]*");
  private static final int MOST = 6;

  private final List<Operand> parts;
  private final List<Character> signs;
  private final Target target;
  private final List<Derivation> found = new ArrayList<>();

  private Calculation(List<Operand> parts, List<Character> signs, Target target) {
    this.parts = parts;
    this.signs = signs;
    this.target = target;
  }

  /** The sign between two numbers, where there is nothing but a sign. */
  static Optional<Character> sign(String between) {
    Matcher sign = SIGN.matcher(between);
    if (!sign.matches()) {
      return Optional.empty();
    }
    if (sign.group("times") != null) {
      return Optional.of('*');
    }
    if (sign.group("over") != null) {
      return Optional.of('/');
    }
    return Optional.of(sign.group("plus") != null ? '+' : '-');
  }

  /**
   * What a written calculation makes, in each way its bare numbers can be meant.
   *
   * @param text holds the parts, with their brackets
   */
  static List<Derivation> of(List<Operand> parts, String text, Target target) {
    if (parts.size() < 2 || parts.size() > MOST) {
      return List.of();
    }
    var signs = new ArrayList<Character>();
    for (int i = 1; i < parts.size(); i++) {
      Quantity before = parts.get(i - 1).quantity();
      Optional<Character> sign = sign(text.substring(before.to(), parts.get(i).quantity().from()));
      if (sign.isEmpty()) {
        return List.of();
      }
      signs.add(sign.get());
    }
    var calculation = new Calculation(parts, signs, target);
    calculation.choose(new ArrayList<>());
    return calculation.found;
  }

  private void choose(List<Use> chosen) {
    if (chosen.size() == parts.size()) {
      Brackets.value(parts, chosen, signs).ifPresent(value -> add(value, chosen));
      return;
    }
    Quantity part = parts.get(chosen.size()).quantity();
    for (Use way : ways(part)) {
      chosen.add(way);
      choose(chosen);
      chosen.removeLast();
    }
  }

  private static List<Use> ways(Quantity part) {
    var ways = new ArrayList<Use>();
    ways.add(Use.multiplied(part.base(), part.highBase(), part.measure(), 0));
    if (part.isBare()) {
      for (double seconds : Constants.seconds(part.value())) {
        ways.add(Use.multiplied(seconds, seconds, Measure.SECONDS, .05));
      }
      if (Constants.converts(part.value())) {
        ways.add(Use.multiplied(1, 1, Measure.PIECES, .1));
      }
    }
    return ways;
  }

  private void add(Use value, List<Use> uses) {
    if (value.low() <= 0 || !Double.isFinite(value.high())) {
      return;
    }
    for (Fits.Fit fit : Fits.of(value.measure(), parts, uses, target)) {
      add(value, fit, true);
    }
    Quantity claim = target.quantity();
    if (!value.measure().equals(claim.measure())) {
      numbers(value, claim);
    }
  }

  /** The bare numbers, where the unit of one side was left out. */
  private void numbers(Use value, Quantity claim) {
    boolean timeless = value.measure().isPieces();
    if (timeless && !claim.isBare()) {
      double per = claim.toBase();
      add(value, new Fits.Fit(per, .6), false);
      add(value, new Fits.Fit(per * claim.unit().size(), .5), false);
      return;
    }
    if (claim.isBare()) {
      for (Operand part : parts) {
        double written = part.quantity().unit().size() * part.quantity().toBase();
        add(value, new Fits.Fit(1 / written, .5), true);
      }
    }
  }

  private void add(Use value, Fits.Fit fit, boolean firm) {
    double cost = value.cost() + fit.cost();
    found.add(
        new Derivation(value.low() * fit.factor(), value.high() * fit.factor(), cost, parts, firm));
  }
}
