package plusminus.linguist.drawings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.drawing.Drawings.Reason;
import plusminus.drawing.Graph;
import plusminus.drawing.Pen;
import plusminus.linguist.drawings.Shape.Kind;
import plusminus.linguist.drawings.Shape.Line;
import plusminus.linguist.drawings.Shape.Point;

/** The elements of a drawing, put together: words into boxes, lines onto boxes. */
final class Sheet {

  static final int MOST_ELEMENTS = 3_000;
  private static final double NEAR = 24;

  private final Map<String, Shape> shapes = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, String> words = new HashMap<>();

  void add(Shape shape) throws Refusal {
    shapes.put(shape.id(), shape);
    checkSize();
  }

  boolean has(String id) {
    return shapes.containsKey(id);
  }

  void add(Line line) throws Refusal {
    lines.add(line);
    checkSize();
  }

  private void checkSize() throws Refusal {
    if (shapes.size() + lines.size() > MOST_ELEMENTS) {
      throw new Refusal(Reason.TooMany);
    }
  }

  Graph graph() {
    placeWords();
    var pen = new Pen();
    Set<String> joined = new HashSet<>();
    var ends = new ArrayList<List<String>>();
    for (Line line : lines) {
      List<String> pair = List.of(end(line.from(), line.begin()), end(line.to(), line.end()));
      ends.add(pair);
      joined.addAll(pair);
    }
    Map<String, String> names = new HashMap<>();
    for (Shape shape : shapes.values()) {
      boolean isBox = shape.kind() == Kind.Box && !holdsBoxes(shape);
      if (isBox || joined.contains(shape.id())) {
        names.put(shape.id(), pen.box(shape.text(), shape.part()));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      draw(lines.get(i), names(ends.get(i), names), pen);
    }
    return pen.graph();
  }

  private static List<String> names(List<String> ids, Map<String, String> names) {
    return ids.stream().map(id -> names.getOrDefault(id, "")).toList();
  }

  private void draw(Line line, List<String> ends, Pen pen) {
    String label = line.label().isEmpty() ? words.getOrDefault(line.id(), "") : line.label();
    boolean plain = !line.heads().atBegin() && !line.heads().atEnd();
    if (line.heads().atEnd() || plain) {
      pen.line(ends.get(0), ends.get(1), label);
    }
    if (line.heads().atBegin() || plain) {
      pen.line(ends.get(1), ends.get(0), label);
    }
  }

  /** Words belong to what holds them, else to the smallest box around their middle. */
  private void placeWords() {
    Set<String> lineIds = new HashSet<>();
    lines.forEach(line -> lineIds.add(line.id()));
    for (Shape text : List.copyOf(shapes.values())) {
      if (text.kind() != Kind.Text) {
        continue;
      }
      Optional<Shape> holder = Optional.ofNullable(shapes.get(text.holder()));
      boolean held = holder.filter(each -> each.kind() == Kind.Box).isPresent();
      Optional<Shape> box =
          held ? holder : smallest(Kind.Box, text.area().middleX(), text.area().middleY(), 0);
      if (lineIds.contains(text.holder())) {
        words.merge(text.holder(), text.text(), (one, other) -> one + " " + other);
        shapes.remove(text.id());
      } else if (box.isPresent()) {
        shapes.put(box.get().id(), box.get().holding(text.text()));
        shapes.remove(text.id());
      }
    }
  }

  private Optional<Shape> smallest(Kind kind, double x, double y, double margin) {
    return shapes.values().stream()
        .filter(shape -> shape.kind() == kind && shape.area().holds(x, y, margin))
        .min(Comparator.comparingDouble(shape -> shape.area().size()));
  }

  /** The element at the end of a line: the one it names, else the one it touches. */
  private String end(String id, Optional<Point> point) {
    if (shapes.containsKey(id)) {
      return id;
    }
    if (point.isEmpty()) {
      return "";
    }
    Point at = point.get();
    return smallest(Kind.Box, at.x(), at.y(), NEAR)
        .or(() -> smallest(Kind.Text, at.x(), at.y(), NEAR))
        .map(Shape::id)
        .orElse("");
  }

  /** A frame around other boxes is a heading and no box. */
  private boolean holdsBoxes(Shape frame) {
    return shapes.values().stream()
        .anyMatch(
            shape ->
                !shape.id().equals(frame.id())
                    && shape.kind() == Kind.Box
                    && (shape.holder().equals(frame.id()) || isAround(frame, shape)));
  }

  private static boolean isAround(Shape frame, Shape shape) {
    return frame.area().size() > shape.area().size()
        && shape.area().size() > 0
        && frame.area().holds(shape.area().left(), shape.area().top(), 0)
        && frame
            .area()
            .holds(
                shape.area().left() + shape.area().width(),
                shape.area().top() + shape.area().height(),
                0);
  }
}
