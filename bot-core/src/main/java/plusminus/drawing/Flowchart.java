package plusminus.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.question.Part;

/** Reads the lines of a Mermaid flowchart, and what people take for it. */
final class Flowchart {

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)end\\s*;?|%%.*|---+|(?:style|classDef|class|click|linkStyle|direction|accTitle|accDescr"
              + "|title)\\b(?!.*(?:--|==|-\\.)).*");
  private static final Pattern SUBGRAPH =
      Pattern.compile("(?i)subgraph\\s+([^\\[\\s]+)\\s*\\[(.*)\\]\\s*");
  private static final Pattern SUBGRAPH_BEGINS = Pattern.compile("(?i)subgraph\\b.*");

  /** A whole arrow, with or without words between bars. */
  private static final Pattern LINK =
      Pattern.compile(
          "([<ox](?=[-=]))?(-+>|-{3,}|--[ox](?=\\s)|-\\.+->?|=+>|={3,}|~{3,}|→|⟶)"
              + "(?:\\s*\\|([^|]*)\\|)?");

  /** An arrow with words in the middle. */
  private static final Pattern WORDED =
      Pattern.compile(
          "(<)?(?:--|==|-\\.)\\s*([^-=.>\\s][^=>]*?)\\s*(-{2,}[>ox]?|={2,}>?|\\.+->?)(?=\\s|$|\\w)");

  private static final Map<String, String> SHAPES =
      Map.of(
          "(((", ")))", "((", "))", "([", "])", "[[", "]]", "[(", ")]", "(", ")", "[", "]", "{{",
          "}}", "{", "}", "@{", "}");
  private static final Pattern LABEL = Pattern.compile("label\\s*:\\s*\"?([^\",}]*)");
  private static final Pattern STORE =
      Pattern.compile("shape\\s*:\\s*\"?(?:cyl|db|database|lin-cyl)");
  private static final Pattern QUEUE = Pattern.compile("shape\\s*:\\s*\"?(?:das|h-cyl)");

  private final Pen pen;
  private String text = "";
  private int at;

  Flowchart(Pen pen) {
    this.pen = pen;
  }

  void read(List<String> lines) {
    for (String line : lines) {
      String statement = line.strip();
      Matcher titled = SUBGRAPH.matcher(statement);
      if (titled.matches()) {
        pen.alias(titled.group(1), titled.group(2));
      } else if (!SUBGRAPH_BEGINS.matcher(statement).matches()
          && !ASIDE.matcher(statement).matches()) {
        statement(statement);
      }
    }
  }

  /** Boxes joined by arrows; a semicolon begins anew. */
  private void statement(String line) {
    text = line;
    at = 0;
    List<String> before = boxes();
    while (at < text.length()) {
      if (text.charAt(at) == ';') {
        at++;
        before = boxes();
        continue;
      }
      Optional<Link> link = link();
      if (link.isEmpty()) {
        return;
      }
      List<String> after = boxes();
      link.get().draw(pen, before, after);
      before = after;
    }
  }

  /**
   * An arrow.
   *
   * @param shows whether it shows which way it goes
   */
  private record Link(boolean back, boolean shows, boolean visible, String label) {

    void draw(Pen pen, List<String> from, List<String> to) {
      for (String one : visible ? from : List.<String>of()) {
        for (String other : to) {
          if (pen.isFull()) {
            return;
          }
          pen.line(one, other, label);
          if (back || !shows) {
            pen.line(other, one, label);
          }
        }
      }
    }
  }

  private Optional<Link> link() {
    Matcher whole = LINK.matcher(text).region(at, text.length());
    if (whole.lookingAt()) {
      at = whole.end();
      String stroke = whole.group(2);
      String label = whole.group(3);
      return Optional.of(
          new Link(
              "<".equals(whole.group(1)),
              stroke.matches(".*[>ox→⟶]"),
              !stroke.startsWith("~"),
              label == null ? "" : label));
    }
    Matcher worded = WORDED.matcher(text).region(at, text.length());
    if (worded.lookingAt()) {
      at = worded.end();
      boolean shows = worded.group(3).matches(".*[>ox]");
      return Optional.of(new Link(worded.group(1) != null, shows, true, worded.group(2)));
    }
    return Optional.empty();
  }

  /** One box, or several with {@code &} between them. */
  private List<String> boxes() {
    var boxes = new ArrayList<String>();
    boxes.add(box());
    while (at < text.length() && text.charAt(at) == '&') {
      at++;
      boxes.add(box());
    }
    boxes.removeIf(String::isEmpty);
    return boxes;
  }

  private String box() {
    int from = at;
    while (at < text.length() && !endsId(at)) {
      at++;
    }
    String id = text.substring(from, at).strip();
    String name = at < text.length() ? shape(id) : pen.named(id);
    while (at < text.length() && (text.startsWith(":::", at) || text.charAt(at) == ' ')) {
      at += text.charAt(at) == ' ' ? 1 : style();
    }
    return name;
  }

  /** The length of a style behind three colons. */
  private int style() {
    int end = at + 3;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end - at;
  }

  private boolean endsId(int place) {
    char c = text.charAt(place);
    if ("[({>&;<=~→⟶".indexOf(c) >= 0) {
      return true;
    }
    boolean link = text.startsWith("--", place) || text.startsWith("-.", place);
    boolean arrow = text.startsWith("->", place) || text.startsWith(":::", place);
    return link || arrow || text.startsWith("@{", place);
  }

  /** The label in its brackets, which also say what kind of box it is. */
  private String shape(String id) {
    for (int length = 3; length > 0; length--) {
      String open = text.substring(at, Math.min(text.length(), at + length));
      String close = SHAPES.get(open);
      if (close != null) {
        return label(id, open, close);
      }
    }
    if (text.charAt(at) == '>' && text.indexOf(']', at) > 0) {
      return label(id, ">", "]");
    }
    return pen.named(id);
  }

  private String label(String id, String open, String close) {
    int from = at + open.length();
    int quote = text.startsWith("\"", from) ? text.indexOf('"', from + 1) : -1;
    int end = text.indexOf(close, Math.max(from, quote));
    String label = text.substring(from, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end + close.length();
    Optional<Part> part = open.equals("[(") ? Optional.of(Part.Store) : Optional.empty();
    if (open.equals("@{")) {
      part = kind(label);
      Matcher named = LABEL.matcher(label);
      label = named.find() ? named.group(1) : id;
    }
    String slanted = open.equals("[") ? label.replaceAll("^[/\\\\]|[/\\\\]$", "") : label;
    String name = pen.box(slanted, part);
    pen.alias(id, name);
    return name;
  }

  private static Optional<Part> kind(String properties) {
    if (STORE.matcher(properties).find()) {
      return Optional.of(Part.Store);
    }
    return QUEUE.matcher(properties).find() ? Optional.of(Part.Queue) : Optional.empty();
  }
}
