package plusminus.rubric;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a passage earns a sign: one of several alternatives, each a row of names that must all be
 * shown, or must not where {@code !} stands before them. Names are kinds of signals and of help.
 */
public record Condition(List<Alternative> alternatives) {

  /** Names that must be shown, in the order written, and names that must not. */
  public record Alternative(List<String> shown, Set<String> absent) {
    boolean holds(Set<String> names) {
      return names.containsAll(shown) && absent.stream().noneMatch(names::contains);
    }
  }

  public Condition {
    alternatives = List.copyOf(alternatives);
  }

  /** Reads alternatives such as {@code "Reasons Downside !ToolList"}. */
  public static Condition of(List<String> rows) {
    var alternatives = new ArrayList<Alternative>();
    for (String row : rows) {
      var shown = new ArrayList<String>();
      var absent = new LinkedHashSet<String>();
      for (String name : row.strip().split("\\s+")) {
        if (name.startsWith("!")) {
          absent.add(name.substring(1));
        } else {
          shown.add(name);
        }
      }
      alternatives.add(new Alternative(List.copyOf(shown), Set.copyOf(absent)));
    }
    return new Condition(alternatives);
  }

  /** The names that a condition uses. */
  public Set<String> names() {
    var names = new LinkedHashSet<String>();
    for (Alternative alternative : alternatives) {
      names.addAll(alternative.shown());
      names.addAll(alternative.absent());
    }
    return names;
  }

  public boolean holds(Set<String> names) {
    return alternatives.stream().anyMatch(alternative -> alternative.holds(names));
  }

  /** The first name of the alternative that holds: what a quote should show. */
  public Optional<String> lead(Set<String> names) {
    return alternatives.stream()
        .filter(alternative -> alternative.holds(names))
        .flatMap(alternative -> alternative.shown().stream().limit(1))
        .findFirst();
  }
}
