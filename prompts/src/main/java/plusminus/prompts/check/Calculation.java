package plusminus.prompts.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calculation as a person writes it, computed again: steps joined by semicolons, each with its
 * result behind an equals sign; a step that begins with an operator goes on from the one before.
 * Words are passed over. Sizes are in bytes, times in seconds.
 */
public final class Calculation {

  /**
   * A result that is written and what its parts make.
   *
   * @param grain half of the last digit that is written
   */
  public record Step(String text, double stated, double computed, double grain) {
    public boolean isRight() {
      return Math.abs(stated - computed) <= Math.max(grain * 1.0001, 0.015 * Math.abs(computed));
    }
  }

  private static final Map<String, Double> UNITS =
      Map.ofEntries(
          Map.entry("B", 1.0),
          Map.entry("KB", 1e3),
          Map.entry("MB", 1e6),
          Map.entry("GB", 1e9),
          Map.entry("TB", 1e12),
          Map.entry("ms", 1e-3),
          Map.entry("s", 1.0),
          Map.entry("min", 60.0),
          Map.entry("hours", 3600.0),
          Map.entry("million", 1e6),
          Map.entry("%", 0.01));

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
              + "(?:\\s*(?<unit>KB|MB|GB|TB|B|ms|s|min|hours|million|%)(?!\\w))?"
              + "|(?<sign>[+^()]|(?<=^|\\s)[-/x](?=\\s))");

  private Calculation() {}

  /** The factor of a unit to bytes, seconds or pieces. */
  public static double unit(String name) {
    return UNITS.getOrDefault(name, 1.0);
  }

  /** The results that a text states; empty where it has not the form of a calculation. */
  public static List<Step> steps(String work) {
    var steps = new ArrayList<Step>();
    Optional<Double> before = Optional.empty();
    for (String part : work.split(";")) {
      String[] sides = part.split(" = ");
      Optional<Double> value = new Expression(sides[0], before).value();
      for (int i = 1; i < sides.length && value.isPresent(); i++) {
        Matcher result = TOKEN.matcher(sides[i]);
        if (result.find() && result.group("number") != null) {
          steps.add(new Step(part.strip(), number(result), value.get(), grain(result)));
        }
      }
      before = value.or(() -> Optional.empty());
    }
    return steps;
  }

  private static double number(Matcher token) {
    double value = Double.parseDouble(token.group("number").replace(",", ""));
    return token.group("unit") == null ? value : value * unit(token.group("unit"));
  }

  private static double grain(Matcher token) {
    String digits = token.group("number");
    int point = digits.indexOf('.');
    double last = point < 0 ? 1 : Math.pow(10, point + 1.0 - digits.length());
    return last / 2 * (token.group("unit") == null ? 1 : unit(token.group("unit")));
  }

  /** Numbers and signs of one side, read with the usual precedence. */
  private static final class Expression {
    private final Deque<String> signs = new ArrayDeque<>();
    private final Deque<Double> values = new ArrayDeque<>();
    private boolean broken;

    Expression(String side, Optional<Double> before) {
      String text = side.contains(":") ? side.substring(side.lastIndexOf(':') + 1) : side;
      boolean wantsNumber = true;
      Matcher token = TOKEN.matcher(text);
      while (token.find() && !broken) {
        String sign = token.group("sign");
        if (sign == null) {
          broken = !wantsNumber;
          values.push(number(token));
          wantsNumber = false;
        } else if (sign.equals("(")) {
          signs.push(sign);
        } else {
          if (wantsNumber && values.isEmpty() && before.isPresent()) {
            values.push(before.get());
          }
          wantsNumber = take(sign);
        }
      }
      while (!signs.isEmpty() && !broken) {
        apply();
      }
    }

    /** Answers whether a number must follow. */
    private boolean take(String sign) {
      if (sign.equals(")")) {
        while (!broken && !"(".equals(signs.peek())) {
          apply();
        }
        signs.poll();
        return false;
      }
      while (!broken && !signs.isEmpty() && rank(signs.peek()) >= rank(sign)) {
        apply();
      }
      signs.push(sign);
      return true;
    }

    private static int rank(String sign) {
      return switch (sign) {
        case "(" -> 0;
        case "+", "-" -> 1;
        case "x", "/" -> 2;
        default -> 3;
      };
    }

    private void apply() {
      if (signs.isEmpty() || values.size() < 2) {
        broken = true;
        return;
      }
      double right = values.pop();
      double left = values.pop();
      values.push(
          switch (signs.pop()) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "x" -> left * right;
            case "/" -> left / right;
            default -> Math.pow(left, right);
          });
    }

    Optional<Double> value() {
      return broken || values.size() != 1 ? Optional.empty() : Optional.of(values.peek());
    }
  }
}
