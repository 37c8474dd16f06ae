package plusminus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plusminus.drawing.ArrowLines;
import plusminus.drawing.Graph;
import plusminus.drawing.Graph.Component;
import plusminus.question.Part;
import plusminus.reading.Signal.Kind;

/** Finds what was drawn and not said, and what was said and not drawn. */
final class GapFinder {

  /** Fewer boxes are explained by being drawn. */
  private static final int DRAWN = 3;

  private static final int MOST = 3;
  private static final int MOST_CHOICES = 50;

  /** Parts that are put there for a reason of their own. */
  private static final Set<Part> ADDED = EnumSet.of(Part.Copy, Part.Queue, Part.Extension);

  private static final Set<Part> EXPECTED = EnumSet.of(Part.Store, Part.Copy, Part.Queue);

  /** Sentences of which the thing that is named need not be in the drawing. */
  private static final Set<Kind> ELSEWHERE =
      EnumSet.of(
          Kind.Asks,
          Kind.Negates,
          Kind.Alternative,
          Kind.SwitchCondition,
          Kind.Horizon,
          Kind.Hedges,
          Kind.RightSizes,
          Kind.CutsScope);

  private final Boxes boxes;
  private final Linguist linguist;

  GapFinder(Boxes boxes, Linguist linguist) {
    this.boxes = boxes;
    this.linguist = linguist;
  }

  List<Signal> find(Graph graph, List<Sentence> sentences, List<Signal> signals) {
    var found = new ArrayList<Signal>();
    for (String name : unexplained(graph, sentences)) {
      Boxes.place(sentences, name)
          .ifPresent(sentence -> found.add(new Signal(Kind.Unexplained, sentence.quote(), name)));
    }
    found.addAll(undrawn(graph, signals));
    return found;
  }

  List<String> unexplained(Graph graph, List<Sentence> sentences) {
    if (graph.components().size() < DRAWN || graph.connections().isEmpty()) {
      return List.of();
    }
    Spoken spoken = spoken(sentences);
    return graph.components().stream()
        .filter(box -> needsAWord(graph, box))
        .filter(box -> !isLabelled(graph, box) && !isIn(spoken, box.name()))
        .sorted(Comparator.comparing(box -> boxes.part(box).filter(ADDED::contains).isEmpty()))
        .map(Component::name)
        .limit(MOST)
        .toList();
  }

  /** What was added to the plain path of a request, and what nobody can know by its name. */
  private boolean needsAWord(Graph graph, Component box) {
    Optional<Part> part = boxes.part(box);
    if (part.isEmpty()) {
      return boxes.topics(box.name()).isEmpty()
          && !boxes.isPlain(box)
          && !boxes.tellingWords(box.name()).isEmpty();
    }
    boolean secondStore = part.get() == Part.Store && !isFirstStore(graph, box);
    return secondStore || ADDED.contains(part.get());
  }

  private boolean isFirstStore(Graph graph, Component box) {
    return graph.components().stream()
        .filter(each -> boxes.is(each, Part.Store))
        .findFirst()
        .filter(box::equals)
        .isPresent();
  }

  private static boolean isLabelled(Graph graph, Component box) {
    return graph.connections().stream()
        .filter(line -> line.from().equals(box.name()) || line.to().equals(box.name()))
        .anyMatch(line -> !line.label().isEmpty());
  }

  /** Those boxes of which a sentence that draws nothing has a word or the topic in it. */
  List<String> explained(List<Sentence> sentences, List<String> names) {
    Spoken spoken = spoken(sentences);
    return names.stream().filter(name -> isIn(spoken, name)).toList();
  }

  /** What the sentences say that draw nothing. */
  private record Spoken(Set<String> words, Set<String> topics) {}

  private Spoken spoken(List<Sentence> sentences) {
    Set<String> words = new HashSet<>();
    Set<String> topics = new HashSet<>();
    for (Sentence sentence : sentences) {
      if (!ArrowLines.isDrawn(sentence.quote().text())) {
        words.addAll(sentence.words());
        topics.addAll(ids(sentence.words()));
      }
    }
    return new Spoken(words, topics);
  }

  private boolean isIn(Spoken spoken, String name) {
    return boxes.tellingWords(name).stream().anyMatch(spoken.words()::contains)
        || ids(linguist.words(name)).stream().anyMatch(spoken.topics()::contains);
  }

  private Set<String> ids(List<String> words) {
    return boxes.topics(words).stream()
        .map(Lexicon.Topic::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Signal> undrawn(Graph graph, List<Signal> signals) {
    if (graph.components().size() < DRAWN) {
      return List.of();
    }
    Set<Part> drawn =
        graph.components().stream()
            .flatMap(box -> boxes.part(box).stream())
            .collect(Collectors.toUnmodifiableSet());
    return signals.stream()
        .filter(signal -> signal.kind() == Kind.Decides)
        .limit(MOST_CHOICES)
        .filter(signal -> !ArrowLines.isDrawn(signal.quote().text()))
        .filter(signal -> isMissing(signal.subject(), drawn))
        .filter(signal -> !isNamed(graph, signal.subject()))
        .filter(signal -> signals.stream().noneMatch(each -> excuses(each, signal)))
        .map(signal -> new Signal(Kind.Undrawn, signal.quote(), signal.subject()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static boolean excuses(Signal other, Signal choice) {
    return ELSEWHERE.contains(other.kind()) && other.quote().overlaps(choice.quote());
  }

  private boolean isMissing(String subject, Set<Part> drawn) {
    return boxes.topics(subject).stream()
        .flatMap(topic -> topic.part().stream())
        .anyMatch(part -> EXPECTED.contains(part) && !drawn.contains(part));
  }

  private boolean isNamed(Graph graph, String subject) {
    List<String> words = linguist.words(subject);
    return graph.components().stream()
        .anyMatch(box -> linguist.words(box.name()).stream().anyMatch(words::contains));
  }
}
