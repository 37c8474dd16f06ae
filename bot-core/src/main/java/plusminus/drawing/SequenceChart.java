package plusminus.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.question.Part;

/** Reads the lines of a Mermaid sequence diagram; those of PlantUML are close enough. */
final class SequenceChart {

  private static final Pattern PARTICIPANT =
      Pattern.compile(
          "(?i)(?:create\\s+)?(participant|actor|database|queue|collections|boundary|control|entity)"
              + "\\s+(\"[^\"]*\"|[^\"]+?)(?:\\s+as\\s+(.+?))?\\s*");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "([^:]+?)\\s*(<<)?(-{1,2})(>>|>|x(?=\\s)|\\))\\s*[+-]?\\s*([^:]+?)\\s*(?::(.*))?");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(?:note|loop|alt|else|opt|par|and|critical|option|break|rect|end$|box|activate"
              + "|deactivate|destroy|autonumber|title|links?)\\b");

  private final Pen pen;

  SequenceChart(Pen pen) {
    this.pen = pen;
  }

  void read(List<String> lines) {
    for (String written : lines) {
      String line = written.strip().replaceAll("\\s+", " ");
      Matcher participant = PARTICIPANT.matcher(line);
      if (participant.matches()) {
        participant(participant);
      } else if (line.contains(">>") || !ASIDE.matcher(line).lookingAt()) {
        message(line);
      }
    }
  }

  /** Mermaid puts the id first, PlantUML puts a name in quotes first. */
  private void participant(Matcher line) {
    String first = line.group(2);
    String second = line.group(3) == null ? first : line.group(3);
    boolean named = first.startsWith("\"");
    String id = named ? second : first;
    Optional<Part> part = part(line.group(1).toLowerCase(Locale.ROOT));
    pen.alias(id, pen.box(named ? first : second, part));
  }

  private static Optional<Part> part(String kind) {
    return switch (kind) {
      case "actor" -> Optional.of(Part.Client);
      case "database" -> Optional.of(Part.Store);
      case "queue" -> Optional.of(Part.Queue);
      default -> Optional.empty();
    };
  }

  /** An answer on a dashed line goes the way that the question came, and is no path of its own. */
  private void message(String line) {
    Matcher message = MESSAGE.matcher(line);
    if (!message.matches()) {
      return;
    }
    String from = pen.named(message.group(1));
    String to = pen.named(message.group(5));
    boolean answers = message.group(3).length() == 2 && pen.hasLine(to, from);
    String label = message.group(6) == null ? "" : message.group(6);
    if (!answers && !pen.hasLine(from, to)) {
      pen.line(from, to, label);
    }
    if (message.group(2) != null) {
      pen.line(to, from, label);
    }
  }
}
