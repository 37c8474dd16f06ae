package plusminus.interview;

import java.util.List;
import java.util.Optional;

/** The legitimate moves of a moment, the best first; empty when nothing is to be said. */
public record Options(List<Option> ranked) {
  public Options {
    ranked = List.copyOf(ranked);
  }

  public Optional<Option> first() {
    return ranked.stream().findFirst();
  }
}
