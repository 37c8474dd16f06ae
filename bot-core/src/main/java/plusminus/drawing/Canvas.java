package plusminus.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of text on which boxes are drawn with strokes. */
final class Canvas {

  private static final int ROWS = 300;
  private static final int FRAMES = 60;
  private static final int TALLEST = 20;
  private static final int LONGEST_ARROW = 80;

  /** The upper border of a box; a row of a table has more corners than two. */
  private static final Pattern BORDER = Pattern.compile("[┌╭+╔][─━═-]{2,}[┐╮+╗](?![─━═-])");

  /** A label between strokes where no whole box can be made out. */
  private static final Pattern CELL =
      Pattern.compile("[│|]\\s*([^│|─┌┐└┘├┤▼▲+]{2,40}?)\\s*(?=[│|])");

  private static final String UPRIGHT = "│|┃║├┤";
  private static final String DOWNWARD = "│|┃║:vV▼↓^▲↑┬┴";

  private final List<String> rows;
  private final List<Frame> frames = new ArrayList<>();

  /** A box on rows and columns, all four of its borders included. */
  private record Frame(String name, int top, int bottom, int left, int right) {}

  Canvas(List<String> lines) {
    this.rows = lines.size() <= ROWS ? lines : lines.subList(0, ROWS);
  }

  /** Whether whole boxes were found and drawn; labels between strokes are drawn too. */
  boolean draw(Pen pen) {
    for (int row = 0; row < rows.size(); row++) {
      Matcher border = BORDER.matcher(rows.get(row));
      while (border.find() && frames.size() < FRAMES) {
        frame(row, border.start(), border.end() - 1).ifPresent(frames::add);
      }
    }
    if (frames.size() < 2) {
      frames.clear();
      rows.stream().filter(row -> row.indexOf('│') >= 0).forEach(row -> cells(row, pen));
      return false;
    }
    frames.forEach(frame -> pen.box(frame.name(), Optional.empty()));
    for (Frame frame : frames) {
      sideways(frame, pen);
      downwards(frame, pen);
    }
    return true;
  }

  boolean covers(int row) {
    return frames.stream().anyMatch(frame -> frame.top() <= row && row <= frame.bottom());
  }

  private char at(int row, int column) {
    boolean on = row < rows.size() && column >= 0 && column < rows.get(row).length();
    return on ? rows.get(row).charAt(column) : ' ';
  }

  private static boolean isOneOf(String signs, char c) {
    return signs.indexOf(c) >= 0;
  }

  private Optional<Frame> frame(int top, int left, int right) {
    String name = "";
    for (int row = top + 1; row <= top + TALLEST; row++) {
      char begin = at(row, left);
      boolean side = isOneOf(UPRIGHT, begin) || isOneOf(">▶→", begin);
      if (!side) {
        boolean closes = isOneOf("└╰+╚", begin) && isOneOf("┘╯+╝", at(row, right));
        return closes && !name.isEmpty()
            ? Optional.of(new Frame(name, top, row, left, right))
            : Optional.empty();
      }
      if (right > rows.get(row).length()) {
        return Optional.empty();
      }
      String inside = rows.get(row).substring(left + 1, right).strip();
      boolean detail = inside.isEmpty() || isOneOf("-(•*", inside.charAt(0));
      if (!detail && Pen.name(name + " " + inside).split(" ").length <= 4) {
        name = Pen.name(name + " " + inside);
      }
    }
    return Optional.empty();
  }

  /** Follows what leaves a box on its right until the next box. */
  private void sideways(Frame frame, Pen pen) {
    for (int row = frame.top() + 1; row < frame.bottom(); row++) {
      int column = frame.right() + 1;
      Optional<Frame> next = Optional.empty();
      while (next.isEmpty() && column <= frame.right() + LONGEST_ARROW) {
        next = begins(row, column);
        column++;
      }
      if (next.isPresent()) {
        String gap = rows.get(row).substring(frame.right() + 1, next.get().left() + 1);
        connect(frame, next.get(), gap, pen);
      }
    }
  }

  private Optional<Frame> begins(int row, int column) {
    return frames.stream()
        .filter(frame -> frame.left() == column && frame.top() < row && row < frame.bottom())
        .findFirst();
  }

  private static void connect(Frame one, Frame other, String gap, Pen pen) {
    boolean on = gap.matches(".*[>▶→].*");
    boolean back = gap.matches(".*[<◀←].*");
    boolean stroke = gap.matches(".*[-─━═=]{2}.*");
    String label = Pen.name(gap.replaceAll("[^\\p{L}\\p{N}/ ]", " "));
    if (on || (stroke && !back)) {
      pen.line(one.name(), other.name(), label);
    }
    if (back || (stroke && !on)) {
      pen.line(other.name(), one.name(), label);
    }
  }

  /** Follows what leaves a box below it until the next box. */
  private void downwards(Frame frame, Pen pen) {
    for (int column = frame.left(); column <= frame.right(); column++) {
      int row = frame.bottom() + 1;
      var signs = new StringBuilder();
      while (isOneOf(DOWNWARD, at(row, column)) && row < rows.size()) {
        signs.append(at(row, column));
        row++;
      }
      Optional<Frame> below = signs.isEmpty() ? Optional.empty() : topped(row, column);
      if (below.isPresent()) {
        String path = signs.toString();
        boolean up = path.matches(".*[\\^▲↑].*");
        boolean down = path.matches(".*[vV▼↓].*");
        String gap = (up ? "<" : "") + (down ? ">" : "") + (up || down ? "" : "--");
        connect(frame, below.get(), gap, pen);
      }
    }
  }

  private Optional<Frame> topped(int row, int column) {
    return frames.stream()
        .filter(each -> each.top() == row && each.left() <= column && column <= each.right())
        .findFirst();
  }

  private static void cells(String row, Pen pen) {
    Matcher cell = CELL.matcher(row);
    while (cell.find()) {
      String label = cell.group(1).strip();
      boolean detail = label.startsWith("-") || label.startsWith("(");
      if (!detail && label.chars().filter(Character::isLetter).count() >= 2) {
        pen.box(label, Optional.empty());
      }
    }
  }
}
