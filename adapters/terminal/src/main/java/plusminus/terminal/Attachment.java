package plusminus.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import plusminus.drawing.Drawings;
import plusminus.drawing.Drawings.Drawn;
import plusminus.drawing.Graph;

/** A file that is shown to the interviewer. */
sealed interface Attachment {

  /** A text as it stands in the file. */
  record Plain(String text) implements Attachment {}

  /** A drawing, and how it was understood. */
  record Drawing(Graph graph) implements Attachment {}

  /** A file that cannot be shown. */
  record Refused(TextFile.Refused why) implements Attachment {}

  int LARGEST = 200_000;

  /** The file as it was typed: relative, from home, or in quotation marks. */
  static Attachment read(String typed, Drawings drawings) {
    String name = typed.replaceAll("^([\"'])(.*)\\1$", "$2");
    String home = System.getProperty("user.home", "");
    try {
      Path file = Path.of(name.startsWith("~/") ? home + name.substring(1) : name);
      return drawings.reads(name) ? drawing(file, drawings) : text(file);
    } catch (InvalidPathException e) {
      return new Refused(new TextFile.Refused("file-missing", Map.of("name", name)));
    }
  }

  private static Attachment text(Path file) {
    return switch (TextFile.read(file, LARGEST)) {
      case TextFile.Text text -> new Plain(text.text());
      case TextFile.Refused refused -> new Refused(refused);
    };
  }

  private static Attachment drawing(Path file, Drawings drawings) {
    return switch (FileBytes.read(file, Drawings.LARGEST)) {
      case FileBytes.Refused refused -> new Refused(refused.why());
      case FileBytes.Whole whole ->
          switch (drawings.read(file.toString(), whole.bytes())) {
            case Drawn.Shown shown -> new Drawing(shown.graph());
            case Drawn.Refused refused -> new Refused(refused(refused.reason(), file));
          };
    };
  }

  private static TextFile.Refused refused(Drawings.Reason reason, Path file) {
    String limit = String.valueOf(Drawings.LARGEST / 1000);
    Map<String, String> slots = Map.of("name", file.toString(), "limit", limit);
    String line =
        switch (reason) {
          case TooLarge -> "drawing-too-large";
          case TooDeep -> "drawing-too-deep";
          case TooMany -> "drawing-too-many";
          case Damaged -> "drawing-damaged";
          case Unsafe -> "drawing-unsafe";
          case Empty -> "drawing-empty";
        };
    return new TextFile.Refused(line, slots);
  }

  /** The text as a fenced block. */
  static String fenced(String text) {
    boolean ticked = text.lines().anyMatch(line -> line.strip().startsWith("```"));
    String fence = ticked ? "~~~" : "```";
    String body = ticked ? text.replaceAll("(?m)^([ \\t]*)~~~", "$1---") : text;
    return fence + "\n" + body.stripTrailing() + "\n" + fence;
  }
}
