package plusminus.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One utterance: what a speaker sent until it was somebody else's turn.
 *
 * @param number counts from 1 within the interview, the interviewer's turns included
 * @param text the messages, one below the other
 * @param at the interview's clock when the utterance was complete
 */
public record Turn(int number, Speaker speaker, String text, Duration at) {

  /** Backticks that close in the line they open in are code within a sentence, not a fence. */
  private static final Pattern FENCE =
      Pattern.compile("(?m)^[ \\t]*(`{3,}|~{3,})(?!.*[^`\\n]`)(.*)$");

  /** A stretch of the text. */
  public record Stretch(int from, int to) {}

  /** The exact stretch of this turn between two offsets. */
  public Quote quote(int from, int to) {
    return new Quote(number, from, text.substring(from, to));
  }

  /** Whether this turn contains the quote at the place it names. */
  public boolean holds(Quote quote) {
    return quote.turn() == number && text.startsWith(quote.text(), quote.from());
  }

  /** What was said: everything outside fenced blocks. */
  public List<Stretch> said() {
    var said = new ArrayList<Stretch>();
    int from = 0;
    for (Stretch block : blocks()) {
      if (block.from() > from) {
        said.add(new Stretch(from, block.from()));
      }
      from = block.to();
    }
    if (from < text.length()) {
      said.add(new Stretch(from, text.length()));
    }
    return said;
  }

  /** What was shown: the inside of each fenced block, which is read but never quoted. */
  public List<String> shown() {
    return blocks().stream()
        .map(block -> inside(text.substring(block.from(), block.to())))
        .toList();
  }

  /** The number of words that were said. */
  public int words() {
    return said().stream().mapToInt(part -> words(text.substring(part.from(), part.to()))).sum();
  }

  /** The number of words in a text. */
  public static int words(String text) {
    String trimmed = text.strip();
    return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
  }

  /** A fence that is not closed reaches to the end. */
  private List<Stretch> blocks() {
    var blocks = new ArrayList<Stretch>();
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      int from = fence.start();
      String marker = fence.group(1);
      boolean closed = false;
      while (!closed && fence.find()) {
        closed = closes(marker, fence);
      }
      blocks.add(new Stretch(from, closed ? fence.end() : text.length()));
    }
    return blocks;
  }

  /** A fence ends with a row of the same sign that is as long or longer and stands alone. */
  private static boolean closes(String marker, Matcher fence) {
    return fence.group(1).startsWith(marker) && fence.group(2).isBlank();
  }

  private static String inside(String block) {
    int first = block.indexOf('\n');
    if (first < 0) {
      return "";
    }
    int last = block.lastIndexOf('\n');
    boolean closed = FENCE.matcher(block.substring(last + 1)).matches();
    return closed && last > first ? block.substring(first + 1, last) : block.substring(first + 1);
  }
}
