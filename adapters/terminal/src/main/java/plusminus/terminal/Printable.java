package plusminus.terminal;

import java.util.regex.Pattern;

/** A text without the characters that would steer a terminal or break a store. */
final class Printable {

  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\r\\f\\u000B\\u0085\\u2028\\u2029]");
  private static final Pattern ESCAPE =
      Pattern.compile(
          "(?:\\u001B\\[|\\u009B)[0-?]*[ -/]*[@-~]|\\u001B\\][^\\u0007\\u001B\\n"
              + "]*(?:\\u0007|\\u001B\\\\)");
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** The same words; line ends become newlines, half characters become U+FFFD. */
  static String of(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    String plain = ESCAPE.matcher(lines).replaceAll("");
    var printable = new StringBuilder(plain.length());
    plain
        .codePoints()
        .map(point -> isHalf(point) ? REPLACEMENT : point)
        .filter(Printable::isShown)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static boolean isShown(int point) {
    if (point == '\n' || point == '\t') {
      return true;
    }
    return !Character.isISOControl(point) && !turnsAround(point) && point != 0xFEFF;
  }

  /** Marks that reverse the direction of what follows them. */
  private static boolean turnsAround(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
