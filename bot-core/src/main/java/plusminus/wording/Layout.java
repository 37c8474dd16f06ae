package plusminus.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the pieces of a scorecard are set. */
public interface Layout {

  String title(String text);

  String section(String text);

  /** A mark: its sign, its heading line, what was seen, and quotes. */
  String mark(int number, String sign, String heading, String sentence, List<String> quotes);

  String paragraph(String text);

  /** A numbered thing to do with the sentence to say. */
  String advice(int number, String heading, String say);

  /** For a terminal, at most 79 columns. */
  final class Plain implements Layout {
    private static final int WIDTH = 79;

    @Override
    public String title(String text) {
      return String.join("\n", wrap(text, 0)) + "\n";
    }

    @Override
    public String section(String text) {
      return "\n" + text + "\n";
    }

    @Override
    public String mark(
        int number, String sign, String heading, String sentence, List<String> quotes) {
      var text = new StringBuilder();
      text.append(
          String.format(Locale.ROOT, "%2d %-4s %s%n", number, "[" + sign + "]", heading)
              .replace("\r", ""));
      wrap(sentence, 8).forEach(line -> text.append(line).append('\n'));
      for (String quote : quotes) {
        wrap("\"" + quote.replaceAll("\\s*\\n\\s*", " / ") + "\"", 8)
            .forEach(line -> text.append(line).append('\n'));
      }
      return text.toString();
    }

    @Override
    public String paragraph(String text) {
      return String.join("\n", wrap(text, 1)) + "\n";
    }

    @Override
    public String advice(int number, String heading, String say) {
      String first = String.join("\n", wrap(heading, 3)).substring(2);
      return " " + number + first + "\n" + String.join("\n", wrap("\"" + say + "\"", 3)) + "\n";
    }

    private static List<String> wrap(String text, int indent) {
      var lines = new ArrayList<String>();
      String margin = " ".repeat(indent);
      var line = new StringBuilder(margin);
      String broken = text.replaceAll("(\\S{" + (WIDTH - indent) + "})(?=\\S)", "$1 ");
      for (String word : broken.split("\\s+")) {
        boolean full = line.length() + 1 + word.length() > WIDTH && line.length() > indent;
        if (full) {
          lines.add(line.toString());
          line = new StringBuilder(margin);
        }
        line.append(line.length() > indent ? " " : "").append(word);
      }
      lines.add(line.toString());
      return lines;
    }
  }

  /** Markdown, with what a candidate wrote escaped. */
  final class Markdown implements Layout {
    @Override
    public String title(String text) {
      return "# " + escape(text) + "\n\n";
    }

    @Override
    public String section(String text) {
      return "\n## " + text + "\n\n";
    }

    @Override
    public String mark(
        int number, String sign, String heading, String sentence, List<String> quotes) {
      var text = new StringBuilder();
      text.append(number)
          .append(". **[")
          .append(sign)
          .append("] ")
          .append(heading)
          .append("**  \n");
      text.append("   ").append(sentence).append("\n");
      for (String quote : quotes) {
        text.append("\n   > ")
            .append(escape(quote).replaceAll("\\s*\\n\\s*", "  \n   > "))
            .append("\n");
      }
      return text.append("\n").toString();
    }

    @Override
    public String paragraph(String text) {
      return text + "\n\n";
    }

    @Override
    public String advice(int number, String heading, String say) {
      return number + ". " + heading + "\n\n   > " + say + "\n\n";
    }

    private static String escape(String text) {
      return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1");
    }
  }
}
