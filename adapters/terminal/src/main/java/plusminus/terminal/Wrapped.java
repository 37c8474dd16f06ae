package plusminus.terminal;

import org.jline.utils.WCWidth;

/**
 * Text in lines of a width; lines after the first begin at a margin.
 *
 * @param width in columns
 */
record Wrapped(int width, int margin) {

  /**
   * The text, set.
   *
   * @param start the column at which its first line begins
   */
  String of(String text, int start) {
    var set = new StringBuilder(text.length());
    int column = start;
    for (String line : text.split("\n", -1)) {
      if (!set.isEmpty()) {
        set.append('\n');
        column = 0;
      }
      line(line, set, column);
    }
    return set.toString();
  }

  private void line(String line, StringBuilder set, int start) {
    if (line.isBlank()) {
      return;
    }
    int column = start;
    if (column < margin) {
      set.append(" ".repeat(margin));
      column = margin;
    }
    String body = line.stripLeading();
    String indent = line.substring(0, line.length() - body.length()).replace("\t", "  ");
    set.append(indent);
    column += indent.length();
    int left = margin + indent.length();
    boolean begun = false;
    for (String word : body.split(" +")) {
      int columns = columns(word);
      if (begun && (long) column + 1 + columns > width) {
        set.append('\n').append(" ".repeat(left));
        column = left;
        begun = false;
      }
      if (begun) {
        set.append(' ');
        column++;
      }
      set.append(word);
      column += columns;
      begun = true;
    }
  }

  private static int columns(String word) {
    return word.codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
  }
}
