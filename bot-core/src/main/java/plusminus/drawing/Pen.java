package plusminus.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plusminus.drawing.Graph.Component;
import plusminus.drawing.Graph.Connection;
import plusminus.question.Part;

/**
 * Draws a {@link Graph}, box by box and line by line. Names are cleaned, and what goes beyond the
 * bounds is left out.
 */
public final class Pen {

  /** More boxes than a candidate draws in an hour. */
  public static final int BOXES = 100;

  /** More lines than a reader can follow. */
  public static final int LINES = 300;

  private static final int LONGEST = 60;
  private static final int SCANNED = 400;
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|\\\\n|&nbsp;");

  /** Signs that end a name or begin an arrow where the drawing is set as text. */
  private static final Pattern SIGNS =
      Pattern.compile("[\\p{C}\\s\\[\\](){}<>|\"`*│┃─━→←⟶▶▼▲◀=~]+|-{2,}|->|,");

  private final Map<String, Component> boxes = new LinkedHashMap<>();
  private final Set<Connection> lines = new LinkedHashSet<>();
  private final Map<String, String> aliases = new HashMap<>();

  /** Whether no line has room any more. */
  public boolean isFull() {
    return lines.size() >= LINES;
  }

  /** Draws a box, once; answers its name, or nothing where it has none or the page is full. */
  public String box(String label, Optional<Part> part) {
    String name = name(label);
    if (name.isEmpty()) {
      return "";
    }
    String key = key(name);
    Component before = boxes.get(key);
    if (before == null && boxes.size() >= BOXES) {
      return "";
    }
    String kept = before == null ? name : before.name();
    boolean isKnown = before != null && before.part().isPresent();
    if (!isKnown) {
      boxes.put(key, new Component(kept, part));
    }
    return kept;
  }

  /** Draws the box that an id stands for. */
  String named(String id) {
    String stripped = id.strip();
    return box(aliases.getOrDefault(key(stripped), stripped), Optional.empty());
  }

  /** Lets an id stand for a name from here on. */
  void alias(String id, String name) {
    if (aliases.size() < BOXES && !id.isBlank()) {
      aliases.put(key(id.strip()), name);
    }
  }

  /** Another drawing begins, in which the same ids stand for other boxes. */
  void forgetAliases() {
    aliases.clear();
  }

  /** Draws a line between two boxes that were drawn; none from a box to itself. */
  public void line(String from, String to, String label) {
    boolean drawn = boxes.containsKey(key(from)) && boxes.containsKey(key(to));
    if (drawn && !isFull() && !key(from).equals(key(to))) {
      lines.add(new Connection(from, to, name(label)));
    }
  }

  boolean hasLine(String from, String to) {
    return lines.stream().anyMatch(line -> line.from().equals(from) && line.to().equals(to));
  }

  public Graph graph() {
    return new Graph(new ArrayList<>(boxes.values()), new ArrayList<>(lines));
  }

  /** The words of a label, short and without signs that mean something in a drawing. */
  static String name(String label) {
    String near = label.length() > SCANNED ? label.substring(0, SCANNED) : label;
    String plain = BREAK.matcher(near).replaceAll(" ");
    String name = SIGNS.matcher(plain).replaceAll(" ").replaceAll(" +", " ").strip();
    String kept = name.length() <= LONGEST ? name : cut(name);
    return kept.codePoints().anyMatch(Character::isLetterOrDigit) ? kept : "";
  }

  private static String cut(String name) {
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end).strip();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The boxes drawn so far. */
  List<Component> boxes() {
    return List.copyOf(boxes.values());
  }
}
