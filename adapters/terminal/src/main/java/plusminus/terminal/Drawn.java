package plusminus.terminal;

import java.util.Optional;
import java.util.function.IntFunction;

/** Fenced blocks in a text that is shown again. */
final class Drawn {

  private Drawn() {}

  /** The text with a word instead of each fenced block, made from its number of lines. */
  static String shortened(String text, IntFunction<String> word) {
    var kept = new StringBuilder();
    Optional<Fence> fence = Optional.empty();
    int lines = 0;
    for (String line : text.lines().toList()) {
      if (fence.isEmpty()) {
        fence = Fence.opensAt(line);
        lines = 0;
        if (fence.isEmpty()) {
          kept.append(line).append('\n');
        }
        continue;
      }
      if (fence.get().closesAt(line)) {
        kept.append(word.apply(lines)).append('\n');
        fence = Optional.empty();
        continue;
      }
      lines++;
    }
    if (fence.isPresent()) {
      kept.append(word.apply(lines));
    }
    return kept.toString().stripTrailing();
  }
}
