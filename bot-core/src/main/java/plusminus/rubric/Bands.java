package plusminus.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.question.Dimension;
import plusminus.transcript.Level;

/**
 * For each level the ordered rows of conditions on dimensions; the first that matches is the band.
 */
public record Bands(Map<Level, List<Row>> rows) {

  /** A band and what must all hold for it. */
  public record Row(Band band, List<Bound> when) {
    public Row {
      when = List.copyOf(when);
    }
  }

  /** A condition on a tally. */
  public sealed interface Bound {

    /** A count such as {@code assessed < 4}. */
    record Count(String name, String operator, int value) implements Bound {}

    /** A dimension that must be in a state or a better one. */
    record AtLeast(Dimension dimension, Tally.State state) implements Bound {}
  }

  /** The counts that a row may use. */
  public static final List<String> COUNTS =
      List.of("assessed", "strong", "good", "mixed", "weak", "pluses", "minuses", "held");

  private static final Pattern COUNT = Pattern.compile("(<=|>=|<|>|=)\\s*(\\d+)");

  public Bands {
    rows = Map.copyOf(rows);
  }

  /** Reads one condition; empty where it is not understood. */
  public static Optional<Bound> bound(String name, String value) {
    if (COUNTS.contains(name)) {
      Matcher count = COUNT.matcher(value.strip());
      return count.matches()
          ? Optional.of(new Bound.Count(name, count.group(1), Integer.parseInt(count.group(2))))
          : Optional.empty();
    }
    Optional<Dimension> dimension =
        Arrays.stream(Dimension.values()).filter(each -> each.id().equals(name)).findFirst();
    Optional<Tally.State> state =
        Arrays.stream(Tally.State.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value.strip()))
            .findFirst();
    return dimension.flatMap(d -> state.map(s -> new Bound.AtLeast(d, s)));
  }

  /** The first row of the level that matches. */
  public Band band(Level level, Tally tally) {
    return rows.getOrDefault(level, List.of()).stream()
        .filter(row -> row.when().stream().allMatch(bound -> holds(bound, tally)))
        .map(Row::band)
        .findFirst()
        .orElse(Band.NoHire);
  }

  private static boolean holds(Bound bound, Tally tally) {
    return switch (bound) {
      case Bound.AtLeast(Dimension dimension, Tally.State state) -> {
        Tally.State actual = tally.states().get(dimension);
        yield actual != null && actual.compareTo(state) <= 0;
      }
      case Bound.Count(String name, String operator, int value) -> {
        int actual = count(name, tally);
        yield switch (operator) {
          case "<" -> actual < value;
          case "<=" -> actual <= value;
          case ">" -> actual > value;
          case ">=" -> actual >= value;
          default -> actual == value;
        };
      }
    };
  }

  /** {@code strong} counts strong dimensions, {@code good} those that are good or strong. */
  private static int count(String name, Tally tally) {
    return switch (name) {
      case "assessed" -> tally.assessed();
      case "strong" -> tally.count(Tally.State.Strong);
      case "good" -> tally.atLeast(Tally.State.Good);
      case "mixed" -> tally.count(Tally.State.Mixed);
      case "weak" -> tally.count(Tally.State.Weak);
      case "pluses" -> tally.pluses();
      case "minuses" -> tally.minuses();
      default -> tally.held();
    };
  }
}
