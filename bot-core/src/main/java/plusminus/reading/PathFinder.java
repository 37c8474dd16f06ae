package plusminus.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plusminus.drawing.Graph;
import plusminus.drawing.Graph.Component;
import plusminus.drawing.Graph.Connection;
import plusminus.question.Part;
import plusminus.reading.Signal.Kind;

/** Finds what the lines of a drawing show: what everything hangs on, and what hangs on nothing. */
final class PathFinder {

  private static final int DRAWN = 4;
  private static final int MOST = 2;

  /** Any word of a second one, anywhere in the turn, is taken for all boxes. */
  private static final Pattern SECOND =
      Pattern.compile(
          "(?i)\\b(?:replic\\w*|standby|fail[- ]?over|follower|secondar\\w+|cluster\\w*|instances?"
              + "|nodes?|pool|redundan\\w+|multi-?az|active-(?:active|passive)|shard\\w*"
              + "|auto-?scal\\w*|stateless|horizontal\\w*|backup|several|mirror\\w*|managed"
              + "|[x×]\\s?\\d|\\d\\s?[x×]|(?:two|three|\\d+)"
              + " (?:\\w+ )?(?:servers|copies|boxes|machines|workers|of))\\b");

  /** What its provider keeps more than once. */
  private static final Pattern MANAGED =
      Pattern.compile(
          "(?i)\\b(?:cdn|dns|s3|gcs|sqs|sns|dynamo\\w*|spanner|kafka|kinesis|pub"
              + " ?sub|lambda|firestore|cassandra|cockroach\\w*|elb|alb|cloud\\w*|internet)\\b");

  private static final Pattern STARTS_ALONE =
      Pattern.compile(
          "(?i)\\b(?:cron|schedul\\w*|timer|job|worker\\w*|consumer\\w*|sweeper|poller|admin|monitor\\w*"
              + "|prometheus|grafana|metrics|alert\\w*|logs?|logging|external|partner|provider|sensor"
              + "|device|batch|note|legend)\\b");

  private final Boxes boxes;

  PathFinder(Boxes boxes) {
    this.boxes = boxes;
  }

  List<Signal> find(Graph graph, List<Sentence> sentences) {
    if (graph.components().size() < DRAWN || graph.connections().isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Signal>();
    for (Component box : singlePoints(graph, sentences)) {
      add(Kind.SinglePoint, box, sentences, found);
    }
    graph.components().stream()
        .filter(box -> isLoose(graph, box))
        .limit(MOST)
        .forEach(box -> add(Kind.LooseEnd, box, sentences, found));
    return found;
  }

  private static void add(Kind kind, Component box, List<Sentence> sentences, List<Signal> found) {
    Boxes.place(sentences, box.name())
        .ifPresent(sentence -> found.add(new Signal(kind, sentence.quote(), box.name())));
  }

  // ---- single points ----------------------------------------------------------------------

  private List<Component> singlePoints(Graph graph, List<Sentence> sentences) {
    boolean second =
        sentences.stream().anyMatch(each -> SECOND.matcher(each.quote().text()).find())
            || graph.components().stream().anyMatch(box -> SECOND.matcher(box.name()).find());
    Set<String> clients = named(graph, Part.Client);
    Set<String> stores = named(graph, Part.Store);
    Map<String, Set<String>> next = next(graph);
    boolean whole = !clients.isEmpty() && reaches(next, clients, stores, "");
    if (second || !whole) {
      return List.of();
    }
    return graph.components().stream()
        .filter(box -> !boxes.is(box, Part.Client) && !MANAGED.matcher(box.name()).find())
        .filter(box -> isAlone(box, graph, stores))
        .filter(box -> !reaches(next, clients, stores, box.name()))
        .limit(MOST)
        .toList();
  }

  /**
   * One by its nature: the only store, or what spreads requests. A service is taken to run more
   * than once.
   */
  private boolean isAlone(Component box, Graph graph, Set<String> stores) {
    boolean onlyStore = stores.size() == 1 && stores.contains(box.name());
    boolean copied = graph.components().stream().anyMatch(each -> boxes.is(each, Part.Copy));
    return (onlyStore && !copied) || boxes.is(box, Part.Extension);
  }

  private Set<String> named(Graph graph, Part part) {
    return graph.components().stream()
        .filter(box -> boxes.is(box, part))
        .map(Component::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Set<String>> next(Graph graph) {
    Map<String, Set<String>> next = new HashMap<>();
    for (Connection line : graph.connections()) {
      next.computeIfAbsent(line.from(), from -> new HashSet<>()).add(line.to());
    }
    return next;
  }

  private static boolean reaches(
      Map<String, Set<String>> next, Set<String> from, Set<String> goals, String without) {
    Deque<String> open = new ArrayDeque<>(from);
    Set<String> seen = new HashSet<>(from);
    seen.add(without);
    while (!open.isEmpty()) {
      String box = open.remove();
      if (goals.contains(box)) {
        return true;
      }
      next.getOrDefault(box, Set.of()).stream().filter(seen::add).forEach(open::add);
    }
    return false;
  }

  // ---- loose ends -------------------------------------------------------------------------

  /** A box that no line touches, a store or copy that is only left, or a queue that is not left. */
  private boolean isLoose(Graph graph, Component box) {
    List<Connection> lines =
        graph.connections().stream()
            .filter(line -> line.from().equals(box.name()) || line.to().equals(box.name()))
            .toList();
    if (lines.isEmpty()) {
      return !STARTS_ALONE.matcher(box.name()).find();
    }
    Optional<Part> part = boxes.part(box);
    if (part.isEmpty()) {
      return false;
    }
    return switch (part.get()) {
      case Store -> lines.stream().noneMatch(line -> line.to().equals(box.name()));
      case Queue ->
          lines.size() == 1
              && lines.getFirst().to().equals(box.name())
              && !STARTS_ALONE.matcher(lines.getFirst().from()).find()
              && !lines
                  .getFirst()
                  .label()
                  .toLowerCase(Locale.ROOT)
                  .matches(".*(?:read|consum|poll).*");
      case Client, Service, Copy, Extension, Call, Contract, Table -> false;
    };
  }
}
