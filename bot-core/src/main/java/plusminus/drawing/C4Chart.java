package plusminus.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.question.Part;

/** Reads the calls of a C4 diagram, in Mermaid or PlantUML, one a line. */
final class C4Chart {

  private static final Pattern BOX =
      Pattern.compile("(?i)\\s*(person|system|container|component)(db|queue)?(_ext)?\\s*\\((.*)");
  private static final Pattern LINE =
      Pattern.compile("(?i)\\s*(bi)?rel(?:index)?(_[a-z]+)?\\s*\\((.*)");

  private static final Pattern QUOTED = Pattern.compile("[\"“”]");

  private final Pen pen;

  C4Chart(Pen pen) {
    this.pen = pen;
  }

  /** Whether the line was a call of such a diagram; a table in chat has no quotation marks. */
  boolean read(String line) {
    if (!QUOTED.matcher(line).find()) {
      return false;
    }
    Matcher box = BOX.matcher(line);
    if (box.matches()) {
      return box(box, arguments(box.group(4)));
    }
    Matcher connection = LINE.matcher(line);
    return connection.matches() && connection(connection, arguments(connection.group(3)));
  }

  private boolean box(Matcher call, List<String> arguments) {
    if (arguments.size() < 2) {
      return false;
    }
    pen.alias(arguments.get(0), pen.box(arguments.get(1), part(call)));
    return true;
  }

  private static Optional<Part> part(Matcher call) {
    if (call.group(1).equalsIgnoreCase("person")) {
      return Optional.of(Part.Client);
    }
    if (call.group(2) != null) {
      boolean store = call.group(2).toLowerCase(Locale.ROOT).equals("db");
      return Optional.of(store ? Part.Store : Part.Queue);
    }
    return call.group(3) == null ? Optional.empty() : Optional.of(Part.Extension);
  }

  private boolean connection(Matcher call, List<String> arguments) {
    boolean indexed = !arguments.isEmpty() && arguments.getFirst().matches("\\d+");
    List<String> said = indexed ? arguments.subList(1, arguments.size()) : arguments;
    if (said.size() < 2) {
      return false;
    }
    boolean back = "_back".equalsIgnoreCase(call.group(2));
    String from = pen.named(said.get(back ? 1 : 0));
    String to = pen.named(said.get(back ? 0 : 1));
    String label = said.size() > 2 ? said.get(2) : "";
    pen.line(from, to, label);
    if (call.group(1) != null) {
      pen.line(to, from, label);
    }
    return true;
  }

  /** What stands between commas up to the closing bracket, quotation marks taken off. */
  private static List<String> arguments(String text) {
    var arguments = new ArrayList<String>();
    var argument = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '”') {
        quoted = !quoted;
        continue;
      }
      if (!quoted && (c == ',' || c == ')')) {
        arguments.add(argument.toString().strip());
        argument.setLength(0);
        if (c == ')') {
          return arguments;
        }
        continue;
      }
      argument.append(c);
    }
    arguments.add(argument.toString().strip());
    return arguments;
  }
}
