package plusminus.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that are nearest to one that does not exist. */
public final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /** At most three names, the nearest first; empty where none is near. */
  public static List<String> names(String typed, List<String> known) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(
            name ->
                distance(lower, name.toLowerCase(Locale.ROOT)) <= Math.max(2, name.length() / 2)
                    || name.contains(lower)
                    || lower.contains(name))
        .sorted(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))))
        .limit(MOST)
        .toList();
  }

  /** Edits that turn one name into the other (Levenshtein 1966). */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
