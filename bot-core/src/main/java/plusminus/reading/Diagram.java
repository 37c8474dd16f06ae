package plusminus.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawing in text, read as a graph.
 *
 * @param nodes the names of the boxes, the first drawn first
 * @param arrows which box leads to which, where the text shows it
 */
public record Diagram(List<String> nodes, List<Arrow> arrows) {

  private static final Pattern ARROW = Pattern.compile("-{1,3}>|=>|→|▶|(?<!─)──+▶|⟶");
  private static final Pattern BOX =
      Pattern.compile("[│|]\\s*([^│|─┌┐└┘├┤▼▲+]{2,40}?)\\s*(?=[│|])");
  private static final int LONGEST_NAME = 40;

  /** One box leads to another. */
  public record Arrow(String from, String to) {}

  public Diagram {
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
  }

  /** Whether there is more than one box. */
  public boolean isDrawing() {
    return nodes.size() >= 2;
  }

  public static Diagram empty() {
    return new Diagram(List.of(), List.of());
  }

  /** Reads lines with arrows, such as {@code app -> api -> db}, and boxes drawn with lines. */
  public static Diagram of(String text) {
    Set<String> nodes = new LinkedHashSet<>();
    var arrows = new ArrayList<Arrow>();
    for (String line : text.split("\\n")) {
      chain(line, nodes, arrows);
      if (line.indexOf('│') >= 0) {
        boxes(line, nodes);
      }
    }
    return new Diagram(List.copyOf(nodes), arrows);
  }

  private static void chain(String line, Set<String> nodes, List<Arrow> arrows) {
    String[] pieces = ARROW.split(line, -1);
    if (pieces.length < 2) {
      return;
    }
    String before = "";
    for (int i = 0; i < pieces.length; i++) {
      String[] names = pieces[i].split("[,;]\\s+(?:and\\s+)?");
      boolean middle = i > 0 && i < pieces.length - 1;
      String ends = name(middle ? names[0] : pieces[i], i == 0, i == pieces.length - 1);
      before = arrow(before, ends, nodes, arrows);
      if (middle && names.length > 1) {
        before = arrow("", name(names[names.length - 1], true, false), nodes, arrows);
      }
    }
  }

  /** Enters a box and the arrow to it; answers the box, or nothing where the name is none. */
  private static String arrow(String from, String to, Set<String> nodes, List<Arrow> arrows) {
    if (to.isEmpty()) {
      return "";
    }
    nodes.add(to);
    if (!from.isEmpty()) {
      arrows.add(new Arrow(from, to));
    }
    return to;
  }

  /**
   * The words next to the arrow: behind the last comma or colon before it, up to the first after.
   */
  private static String name(String piece, boolean first, boolean last) {
    String name = piece.replaceAll("[│|┌┐└┘├┤▼▲─*`\"\\s]+", " ");
    if (first) {
      name = name.replaceAll("^.*[,:;.(]\\s*", "");
    }
    if (last) {
      name = name.replaceAll("[,:;.(].*$", "");
    }
    name = name.replaceAll("\\(.*?\\)", "").replaceAll("\\s+", " ").strip();
    if (first) {
      name = lastWords(name, 3);
    }
    boolean plausible = name.length() >= 2 && name.length() <= LONGEST_NAME;
    return plausible && name.split(" ").length <= 4 ? name.toLowerCase(Locale.ROOT) : "";
  }

  private static String lastWords(String text, int count) {
    String[] words = text.split(" ");
    int from = Math.max(0, words.length - count);
    return String.join(" ", List.of(words).subList(from, words.length));
  }

  private static void boxes(String line, Set<String> nodes) {
    Matcher box = BOX.matcher(line);
    while (box.find()) {
      String label = box.group(1).strip();
      boolean detail = label.startsWith("-") || label.startsWith("(");
      if (!detail && label.chars().filter(Character::isLetter).count() >= 2) {
        nodes.add(label.toLowerCase(Locale.ROOT));
      }
    }
  }
}
