package plusminus.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a text that may hold drawings of several kinds, each by what its first line says. */
final class SketchPage {

  private static final int MOST_LINES = 2_000;
  private static final int LONGEST_LINE = 1_000;
  private static final Pattern FLOWCHART =
      Pattern.compile(
          "(?i)\\s*(?:graph|flow[ -]?chart(?:-elk)?)(?:\\s+(?:TB|TD|BT|RL|LR))?\\s*;?\\s*");
  private static final Pattern SEQUENCE = Pattern.compile("(?i)\\s*sequence[ -]?diagram\\s*;?\\s*");

  private final Pen pen = new Pen();
  private final ArrowLines arrows = new ArrowLines(pen);
  private final C4Chart c4 = new C4Chart(pen);

  /**
   * Reads one stretch.
   *
   * @param shown whether it stood in a fence, where nothing but a drawing is expected
   */
  void read(String text, boolean shown) {
    List<String> lines = lines(text);
    var plain = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean flowchart = FLOWCHART.matcher(line).matches();
      if (!flowchart && !SEQUENCE.matcher(line).matches()) {
        plain.add(line);
        continue;
      }
      int end = end(lines, i + 1, shown);
      List<String> chart = lines.subList(i + 1, end);
      pen.forgetAliases();
      if (flowchart) {
        new Flowchart(pen).read(chart);
      } else {
        new SequenceChart(pen).read(chart);
      }
      pen.forgetAliases();
      i = end - 1;
    }
    readPlain(plain, shown);
  }

  Graph graph() {
    return pen.graph();
  }

  private void readPlain(List<String> lines, boolean shown) {
    var canvas = new Canvas(lines);
    boolean framed = canvas.draw(pen);
    var rest = new ArrayList<String>();
    for (int row = 0; row < lines.size(); row++) {
      String line = lines.get(row);
      boolean taken = framed && canvas.covers(row);
      if (!taken && !c4.read(line)) {
        rest.add(line);
      }
    }
    arrows.read(rest, shown);
  }

  /** A chart in prose ends with an empty line, one in a fence with the next chart or the fence. */
  private static int end(List<String> lines, int from, boolean shown) {
    int end = from;
    while (end < lines.size()) {
      String line = lines.get(end);
      boolean next = FLOWCHART.matcher(line).matches() || SEQUENCE.matcher(line).matches();
      if (next || (!shown && line.isBlank())) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static List<String> lines(String text) {
    return text.lines()
        .limit(MOST_LINES)
        .map(line -> line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE))
        .toList();
  }
}
