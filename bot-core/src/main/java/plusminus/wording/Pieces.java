package plusminus.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into messages that a platform takes. */
public final class Pieces {

  private static final Pattern FENCE = Pattern.compile("(?m)^```(\\S*).*$");
  private static final String CLOSE = "\n```";

  /** A piece is not cut shorter than this share of the limit for the sake of a nicer place. */
  private static final int SHORTEST = 2;

  private Pieces() {}

  /**
   * Pieces of at most so many characters, cut at the end of a paragraph, a line or a word, where
   * there is one; a block of code that is cut is closed and opened again.
   *
   * @param limit at least 20
   */
  public static List<String> of(String text, int limit) {
    var pieces = new ArrayList<String>();
    String rest = text.strip();
    while (rest.length() > limit) {
      int at = cut(rest, limit - CLOSE.length());
      String piece = rest.substring(0, at).stripTrailing();
      String fence = openFence(piece);
      pieces.add(fence.isEmpty() ? piece : piece + CLOSE);
      String next = rest.substring(at);
      rest = fence.isEmpty() ? next.strip() : fence + "\n" + next.replaceFirst("^\\n", "");
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  private static int cut(String text, int limit) {
    for (String border : List.of("\n\n", "\n", " ")) {
      int at = text.lastIndexOf(border, limit - border.length());
      if (at > limit / SHORTEST) {
        return at + border.length();
      }
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  /** The line that opened the block in which a text ends; empty where it ends outside. */
  private static String openFence(String text) {
    Matcher fence = FENCE.matcher(text);
    String open = "";
    while (fence.find()) {
      open = open.isEmpty() ? "```" + fence.group(1) : "";
    }
    return open.length() > 30 ? "```" : open;
  }
}
