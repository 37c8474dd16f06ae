package plusminus.drawing;

import java.util.List;

/**
 * What is kept of a {@link Graph}: the names of its boxes, in lower case, and its lines.
 *
 * @param nodes the names of the boxes, the first drawn first
 * @param arrows which box leads to which, where the text shows it
 */
public record Diagram(List<String> nodes, List<Arrow> arrows) {

  /** One box leads to another. */
  public record Arrow(String from, String to) {}

  public Diagram {
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
  }

  /** Whether there is more than one box. */
  public boolean isDrawing() {
    return nodes.size() >= 2;
  }

  public static Diagram empty() {
    return new Diagram(List.of(), List.of());
  }

  /** What is kept of the drawing in a text. */
  public static Diagram of(String text) {
    return Graph.of(text).diagram();
  }
}
