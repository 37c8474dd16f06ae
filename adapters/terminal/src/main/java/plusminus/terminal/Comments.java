package plusminus.terminal;

import java.util.Optional;

/** HTML comments, which a Markdown file holds for its author. */
final class Comments {

  private static final String OPENS = "<!--";
  private static final String CLOSES = "-->";

  private Comments() {}

  /** The text without its comments; inside fenced blocks and where one is not closed it stays. */
  static String without(String text) {
    int last = text.lastIndexOf(CLOSES);
    var kept = new StringBuilder(text.length());
    Optional<Fence> fence = Optional.empty();
    int from = 0;
    while (from < text.length()) {
      int to = endOfLine(text, from);
      boolean inside = fence.isPresent();
      String line = text.substring(from, to);
      fence = inside ? fence.filter(each -> !each.closesAt(line)) : Fence.opensAt(line.strip());
      int open = inside || fence.isPresent() ? -1 : text.indexOf(OPENS, from, to);
      while (open >= 0 && open < last) {
        kept.append(text, from, open);
        from = text.indexOf(CLOSES, open) + CLOSES.length();
        to = from <= to ? to : endOfLine(text, from);
        open = text.indexOf(OPENS, from, to);
      }
      kept.append(text, from, to);
      from = to;
    }
    return kept.toString();
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
