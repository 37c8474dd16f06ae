package plusminus.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** A text file that is shown to the interviewer. */
final class Attachment {

  private static final int LARGEST = 200_000;

  private Attachment() {}

  /** The file as it was typed: relative, from home, or in quotation marks. */
  static TextFile read(String typed) {
    String name = typed.replaceAll("^([\"'])(.*)\\1$", "$2");
    String home = System.getProperty("user.home", "");
    try {
      Path file = Path.of(name.startsWith("~/") ? home + name.substring(1) : name);
      return TextFile.read(file, LARGEST);
    } catch (InvalidPathException e) {
      return new TextFile.Refused("file-missing", Map.of("name", name));
    }
  }

  /** The text as a fenced block. */
  static String fenced(String text) {
    boolean ticked = text.lines().anyMatch(line -> line.strip().startsWith("```"));
    String fence = ticked ? "~~~" : "```";
    String body = ticked ? text.replaceAll("(?m)^([ \\t]*)~~~", "$1---") : text;
    return fence + "\n" + body.stripTrailing() + "\n" + fence;
  }
}
