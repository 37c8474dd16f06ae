package plusminus.discord;

import java.util.List;
import plusminus.wording.Layout;

/** A scorecard in Discord's own markup, in which a quote begins its line. */
final class ChatLayout implements Layout {

  /** A long quote is whole in the file. */
  private static final int LONGEST_QUOTE = 220;

  @Override
  public String title(String text) {
    return "## " + Markup.escaped(text) + "\n";
  }

  @Override
  public String section(String text) {
    return "\n### " + text + "\n";
  }

  @Override
  public String mark(
      int number, String sign, String heading, String sentence, List<String> quotes) {
    var text = new StringBuilder();
    text.append("**").append(number).append(" [").append(sign).append("] ");
    text.append(heading).append("**\n").append(sentence).append('\n');
    quotes.forEach(quote -> text.append(quoted(quote)));
    return text.append('\n').toString();
  }

  private static String quoted(String text) {
    String line = text.replaceAll("\\s*\\n\\s*", " / ");
    return "> " + Markup.escaped(Markup.shortened(line, LONGEST_QUOTE)) + "\n";
  }

  @Override
  public String paragraph(String text) {
    return text + "\n";
  }

  @Override
  public String advice(int number, String heading, String say) {
    return number + ". " + heading + "\n> " + say + "\n";
  }
}
