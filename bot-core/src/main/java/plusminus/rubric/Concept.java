package plusminus.rubric;

import java.util.List;
import java.util.Set;
import plusminus.reading.Signal.Kind;

/**
 * Something that a criterion in free text may be about.
 *
 * @param asks phrases by which a criterion names it
 * @param names phrases by which an answer names it and says nothing yet
 * @param says phrases by which an answer does something about it
 * @param signals of a sentence that does
 */
public record Concept(
    String id, List<String> asks, List<String> names, List<String> says, Set<Kind> signals) {
  public Concept {
    asks = List.copyOf(asks);
    names = List.copyOf(names);
    says = List.copyOf(says);
    signals = Set.copyOf(signals);
  }
}
