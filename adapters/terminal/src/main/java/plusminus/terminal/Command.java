package plusminus.terminal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a candidate can ask the program for. */
enum Command {
  Hint,
  Why,
  Time,
  Attach,
  Pause,
  End,
  Help;

  /** As it is typed after the slash. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Command> of(String word) {
    return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst();
  }

  static Command nearest(String word) {
    return Arrays.stream(values())
        .min(Comparator.comparingInt(each -> each.distance(word)))
        .orElseThrow();
  }

  /** How many letters must be changed, added or left out (Levenshtein). */
  int distance(String typed) {
    String other = typed.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (char letter : word().toCharArray()) {
      int diagonal = row[0]++;
      for (int i = 1; i < row.length; i++) {
        int changed = diagonal + (letter == other.charAt(i - 1) ? 0 : 1);
        diagonal = row[i];
        row[i] = Math.min(changed, 1 + Math.min(row[i], row[i - 1]));
      }
    }
    return row[other.length()];
  }
}
