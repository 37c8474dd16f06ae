package plusminus.discord;

/** Text as Discord shows it. */
final class Markup {

  private Markup() {}

  /** The text as it is, whatever of it would be markup or a mention. */
  static String escaped(String text) {
    return text.replaceAll("([\\\\*_~|`>#\\[\\]<])", "\\\\$1")
        .replaceAll("(?m)^(\\s*)([-+]|\\d+\\.)(?=\\s)", "$1\\\\$2");
  }

  /** At most so many characters, with an ellipsis where something was left out. */
  static String shortened(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit - 1).stripTrailing() + "…";
  }
}
