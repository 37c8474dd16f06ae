package plusminus.linguist.drawings;

import java.util.Optional;
import plusminus.question.Part;

/**
 * One element of a drawing, as the file tells it.
 *
 * @param text what is written in it or on it, empty where nothing is
 * @param holder the id of the element that holds it, empty where none does
 */
record Shape(String id, Kind kind, String text, String holder, Area area, Optional<Part> part) {

  private static final int LONGEST_TEXT = 200;

  Shape {
    text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  enum Kind {
    Box,
    /** Words that stand alone until a box or a line holds them. */
    Text
  }

  /** Where it lies; without numbers that can be used it has no size. */
  record Area(double left, double top, double width, double height) {

    static final Area NOWHERE = new Area(0, 0, -1, -1);

    Area {
      boolean usable = Double.isFinite(left + top + width + height);
      left = usable ? left : 0;
      top = usable ? top : 0;
      width = usable ? width : -1;
      height = usable ? height : -1;
    }

    double size() {
      return width * height;
    }

    boolean holds(double x, double y, double margin) {
      return width >= 0
          && height >= 0
          && x >= left - margin
          && x <= left + width + margin
          && y >= top - margin
          && y <= top + height + margin;
    }

    double middleX() {
      return left + width / 2;
    }

    double middleY() {
      return top + height / 2;
    }
  }

  Shape holding(String words) {
    String both = text.isEmpty() ? words : text + " " + words;
    return new Shape(id, kind, both, holder, area, part);
  }

  /**
   * A line between two elements.
   *
   * @param from the id of the element where it begins, empty where the file does not say
   * @param begin where it begins
   */
  record Line(
      String id,
      String from,
      String to,
      Optional<Point> begin,
      Optional<Point> end,
      Heads heads,
      String label) {}

  record Point(double x, double y) {}

  /** Which ends of a line have a head. */
  record Heads(boolean atBegin, boolean atEnd) {}
}
