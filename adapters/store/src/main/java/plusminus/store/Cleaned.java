package plusminus.store;

/**
 * Text that every database takes: a surrogate without its partner is no Unicode and PostgreSQL
 * refuses NUL, so both become the replacement character.
 */
final class Cleaned {

  private static final char REPLACEMENT = '\uFFFD';

  private Cleaned() {}

  /** The same text where nothing is wrong with it, as long as before in any case. */
  static String of(String text) {
    int wrong = wrong(text, 0);
    if (wrong == text.length()) {
      return text;
    }
    var cleaned = new StringBuilder(text);
    while (wrong < text.length()) {
      cleaned.setCharAt(wrong, REPLACEMENT);
      wrong = wrong(text, wrong + 1);
    }
    return cleaned.toString();
  }

  /** The offset of the first wrong character at or behind an offset, or the length. */
  private static int wrong(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char character = text.charAt(at);
      boolean pair = Character.isHighSurrogate(character) && lowFollows(text, at);
      if (!pair && (character == 0 || Character.isSurrogate(character))) {
        return at;
      }
      at += pair ? 2 : 1;
    }
    return at;
  }

  private static boolean lowFollows(String text, int at) {
    return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
