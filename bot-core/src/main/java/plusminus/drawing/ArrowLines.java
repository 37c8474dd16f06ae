package plusminus.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.question.Part;

/** Reads lines with arrows, such as {@code app -> api -> db}, in prose and in fences. */
public final class ArrowLines {

  private static final Pattern ARROW =
      Pattern.compile(
          "<-{1,3}>|<=>|↔|⟷|<-{2,3}|←|(?<=\\s)<-(?=\\s)|-{1,3}>{1,2}|-\\.{1,3}->|={1,3}>|→|▶"
              + "|(?<!─)──+▶|⟶");

  /** A name in square or double round brackets, with or without an id before them. */
  private static final String BRACKETS =
      "([\\w-]*)(?:\\[\\(([^\\[\\]()]{2,80})\\)\\]|\\[\\[?([^\\[\\]]{2,80})\\]\\]?|\\(\\(([^()]{2,80})\\)\\))";

  private static final Pattern ENDS_IN_BRACKETS = Pattern.compile(BRACKETS + "\\s*$");
  private static final Pattern BEGINS_WITH_BRACKETS = Pattern.compile("^\\s*" + BRACKETS);

  /** A box in a line of its own; quotation marks and commas make it a list of a program. */
  private static final Pattern ALONE =
      Pattern.compile("\\s*[\\[(](?:[^\"',=]|(?<=\\w)'(?=\\w))+[\\])]\\s*");

  private static final Pattern SEVERAL =
      Pattern.compile("\\s*[\\[({]([^\\[\\](){}]+,[^\\[\\](){}]+)[\\])}]\\s*");
  private static final Pattern BARRED = Pattern.compile("^\\s*\\|([^|]{1,60})\\|(?=.*\\w)");
  private static final Pattern DOWN = Pattern.compile("[\\s|│:]*[vV▼↓][\\s|│:vV▼↓]*");
  private static final Pattern STROKE = Pattern.compile("[\\s|│:]+");
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_WORDS = 4;

  private static final Pattern OF_A_CHART =
      Pattern.compile(
          "(?i)\\s*(?:participant|actor|subgraph|rel\\w*\\(|flowchart|graph|sequenceDiagram)\\b");

  /** A call with what it answers: {@code POST /holds -> 201} is a contract and no drawing. */
  private static final Pattern CALL =
      Pattern.compile(
          "\\s*(?:[-*•]\\s*)?(?:GET|POST|PUT|PATCH|DELETE|HEAD)\\s+/.*|.*(?:->|=>|→)\\s*[1-5]\\d\\d\\b.*");

  private final Pen pen;
  private String above = "";
  private boolean pointsDown;

  /** Whether a line of a text draws rather than says something. */
  public static boolean isDrawn(String line) {
    return ARROW.matcher(line).find()
        || line.indexOf('│') >= 0
        || line.contains("---")
        || OF_A_CHART.matcher(line).lookingAt();
  }

  ArrowLines(Pen pen) {
    this.pen = pen;
  }

  /** Reads lines one below the other; only in a fence is a line without an arrow a box. */
  void read(List<String> lines, boolean shown) {
    above = "";
    pointsDown = false;
    for (String line : lines) {
      if (CALL.matcher(line).matches()) {
        continue;
      }
      if (chain(line, shown)) {
        above = "";
        pointsDown = false;
      } else if (shown) {
        alone(line);
      }
    }
  }

  private void alone(String line) {
    if (DOWN.matcher(line).matches()) {
      pointsDown = true;
      return;
    }
    if (STROKE.matcher(line).matches()) {
      return;
    }
    boolean whole = ALONE.matcher(line).matches();
    List<String> bracketed =
        whole ? bracketed(BEGINS_WITH_BRACKETS.matcher(line)) : List.<String>of();
    String name = bracketed.isEmpty() ? plain(line) : bracketed.getFirst();
    if (pointsDown && !above.isEmpty() && !name.isEmpty()) {
      pen.line(pen.named(above), pen.named(name), "");
    }
    above = name;
    pointsDown = false;
  }

  private static String plain(String line) {
    String name = Pen.name(line);
    boolean isName = name.length() >= 2 && name.split(" ").length <= MOST_WORDS;
    return isName && !line.contains(":") && !line.strip().endsWith(".") ? name : "";
  }

  /** Whether there were arrows. */
  private boolean chain(String line, boolean shown) {
    var pieces = new ArrayList<String>();
    var arrows = new ArrayList<String>();
    Matcher arrow = ARROW.matcher(line);
    int from = 0;
    while (arrow.find()) {
      pieces.add(line.substring(from, arrow.start()));
      arrows.add(arrow.group());
      from = arrow.end();
    }
    pieces.add(line.substring(from));
    if (arrows.isEmpty()) {
      return false;
    }
    List<String> before = starts(pieces.getFirst(), shown);
    for (int i = 1; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1;
      String label = last ? lastLabel(pieces.get(i)) : "";
      Matcher barred = BARRED.matcher(pieces.get(i));
      String piece = pieces.get(i);
      if (barred.find()) {
        label = barred.group(1);
        piece = piece.substring(barred.end());
      } else if (shown && label.isEmpty()) {
        label = dashedLabel(pieces.get(i - 1));
      }
      List<String> ends = ends(piece, last, shown);
      draw(before, ends, arrows.get(i - 1), label);
      before = last ? List.of() : passes(piece, ends, shown);
    }
    return true;
  }

  private void draw(List<String> before, List<String> after, String arrow, String label) {
    boolean back = arrow.startsWith("<") || "↔⟷←".contains(arrow);
    boolean on = arrow.endsWith(">") || !(arrow.equals("←") || arrow.startsWith("<"));
    for (String one : before) {
      for (String other : after) {
        if (on) {
          pen.line(one, other, label);
        }
        if (back) {
          pen.line(other, one, label);
        }
      }
    }
  }

  /** The box that an arrow leaves at the beginning of a line. */
  private List<String> starts(String piece, boolean shown) {
    String text = shown ? undashed(piece) : piece;
    List<String> bracketed = bracketed(ENDS_IN_BRACKETS.matcher(text));
    return bracketed.isEmpty() ? named(text, true, false, shown) : bracketed;
  }

  private List<String> ends(String piece, boolean last, boolean shown) {
    String text = shown && !last ? undashed(piece) : piece;
    List<String> bracketed = bracketed(BEGINS_WITH_BRACKETS.matcher(text));
    if (!bracketed.isEmpty()) {
      return bracketed;
    }
    return named(last ? text : text.split("[,;]\\s+(?:and\\s+)?", -1)[0], false, last, shown);
  }

  /** The box that the next arrow leaves: another one where a comma stands between the two. */
  private List<String> passes(String piece, List<String> ends, boolean shown) {
    String[] names = piece.split("[,;]\\s+(?:and\\s+)?", -1);
    boolean whole = names.length < 2 || SEVERAL.matcher(piece).matches();
    return whole ? ends : starts(names[names.length - 1], shown);
  }

  private List<String> bracketed(Matcher brackets) {
    if (!brackets.find()) {
      return List.of();
    }
    boolean store = brackets.group(2) != null;
    String label =
        Arrays.asList(brackets.group(2), brackets.group(3), brackets.group(4)).stream()
            .filter(each -> each != null)
            .findFirst()
            .orElse("");
    boolean list = brackets.group(1).isEmpty() && label.contains(",");
    if (list || Pen.name(label).length() < 2) {
      return List.of();
    }
    String name = pen.box(label, store ? Optional.of(Part.Store) : Optional.empty());
    pen.alias(brackets.group(1), name);
    return name.isEmpty() ? List.of() : List.of(name);
  }

  private List<String> named(String piece, boolean first, boolean last, boolean shown) {
    Matcher several = SEVERAL.matcher(piece);
    boolean listed = shown && last && piece.indexOf(':') < 0 && piece.indexOf('.') < 0;
    String text = several.matches() ? several.group(1) : piece;
    String[] names =
        text.split(several.matches() || listed ? "\\s*,\\s*|\\s+[&+]\\s+" : "\\s+&\\s+");
    var found = new ArrayList<String>();
    for (String each : names) {
      String name = name(each, first, last);
      String box = name.isEmpty() ? "" : pen.named(name);
      if (!box.isEmpty()) {
        found.add(box);
      }
    }
    return found;
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
    name = name.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
    if (first) {
      name = lastWords(name, 3);
    }
    boolean plausible = name.length() >= 2 && name.length() <= LONGEST_NAME;
    return plausible && name.split(" ").length <= MOST_WORDS ? name : "";
  }

  private static String lastWords(String text, int count) {
    String[] words = text.split(" ");
    int from = Math.max(0, words.length - count);
    return String.join(" ", List.of(words).subList(from, words.length));
  }

  /** What stands behind a colon at the end of a line. */
  private static String lastLabel(String piece) {
    int colon = piece.indexOf(':');
    String label = colon < 0 ? "" : piece.substring(colon + 1).strip();
    return label.length() <= LONGEST_LABEL ? label : "";
  }

  /** The words in {@code api -- reads --> db}. */
  private static String dashedLabel(String piece) {
    int dashes = piece.indexOf("--");
    return dashes < 0 ? "" : piece.substring(dashes + 2).strip();
  }

  private static String undashed(String piece) {
    int dashes = piece.indexOf("--");
    return dashes <= 0 ? piece : piece.substring(0, dashes);
  }
}
