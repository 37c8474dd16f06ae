package plusminus.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plusminus.question.Part;
import plusminus.transcript.Turn;

/**
 * A drawing as components and connections. Its names are what a {@link Diagram} keeps of it.
 *
 * @param components the first drawn first, no two with the same name
 * @param connections between names of components
 */
public record Graph(List<Component> components, List<Connection> connections) {

  /**
   * A box.
   *
   * @param name as it was written
   * @param part what its shape or its kind says that it is, where they say it
   */
  public record Component(String name, Optional<Part> part) {}

  /**
   * A line that leads from one box to another.
   *
   * @param label the words on it, empty where there are none
   */
  public record Connection(String from, String to, String label) {}

  public Graph {
    components = List.copyOf(components);
    connections = List.copyOf(connections);
  }

  /** Reads what a turn says and what it shows. Takes any text and never fails. */
  public static Graph of(Turn turn) {
    var page = new SketchPage();
    turn.said().forEach(said -> page.read(turn.text().substring(said.from(), said.to()), false));
    turn.shown().forEach(shown -> page.read(shown, true));
    return page.graph();
  }

  /** Reads a text outside of a fence. Takes any text and never fails. */
  public static Graph of(String text) {
    var page = new SketchPage();
    page.read(text, false);
    return page.graph();
  }

  /** Whether there is more than one box. */
  public boolean isDrawing() {
    return components.size() >= 2;
  }

  /** What is kept of it. */
  public Diagram diagram() {
    return new Diagram(
        components.stream().map(component -> lower(component.name())).toList(),
        connections.stream()
            .map(line -> new Diagram.Arrow(lower(line.from()), lower(line.to())))
            .distinct()
            .toList());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Lines of arrows that read as the same graph, such as {@code [app] -> [(orders)]: reads}. */
  public String text() {
    Stream<String> paths =
        connections.stream()
            .map(
                line ->
                    box(line.from())
                        + " -> "
                        + box(line.to())
                        + (line.label().isEmpty() ? "" : ": " + line.label()));
    Stream<String> alone =
        components.stream()
            .map(Component::name)
            .filter(name -> connections.stream().noneMatch(line -> touches(line, name)))
            .map(this::box);
    return Stream.concat(paths, alone).collect(Collectors.joining("\n"));
  }

  private static boolean touches(Connection line, String name) {
    return line.from().equals(name) || line.to().equals(name);
  }

  private String box(String name) {
    boolean store =
        components.stream()
            .anyMatch(
                component ->
                    component.name().equals(name)
                        && component.part().filter(Part.Store::equals).isPresent());
    return store ? "[(" + name + ")]" : "[" + name + "]";
  }
}
