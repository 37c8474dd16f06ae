package plusminus.reading;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plusminus.drawing.Graph.Component;
import plusminus.question.Part;

/** What is known of the boxes of a drawing by their names. */
final class Boxes {

  private static final Set<String> PLAIN =
      Set.of(
          "api", "app", "service", "svc", "server", "backend", "gateway", "web", "client", "user",
          "the", "a", "our", "system", "main", "core");

  private final SignalFinder signalFinder;
  private final Linguist linguist;
  private final Set<String> plain;

  Boxes(SignalFinder signalFinder, Linguist linguist) {
    this.signalFinder = signalFinder;
    this.linguist = linguist;
    this.plain =
        PLAIN.stream()
            .flatMap(word -> linguist.words(word).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  Collection<Lexicon.Topic> topics(String name) {
    return topics(linguist.words(name));
  }

  Collection<Lexicon.Topic> topics(List<String> words) {
    return signalFinder.topics(words).values();
  }

  /** What a box is, by its shape or by its name. */
  Optional<Part> part(Component box) {
    return box.part()
        .or(() -> topics(box.name()).stream().flatMap(topic -> topic.part().stream()).findFirst());
  }

  boolean is(Component box, Part part) {
    return part(box).filter(part::equals).isPresent();
  }

  /** Whether its name says no more than that it is some service. */
  boolean isPlain(Component box) {
    return words(box.name()).stream().anyMatch(plain::contains);
  }

  /** The words of a name that tell it from others. */
  Set<String> tellingWords(String name) {
    Set<String> telling = new LinkedHashSet<>(words(name));
    telling.removeAll(plain);
    return telling;
  }

  private List<String> words(String name) {
    return linguist.words(name.toLowerCase(Locale.ROOT));
  }

  /** Where a signal about a box is quoted: where it is named, else at the first sentence. */
  static Optional<Sentence> place(List<Sentence> sentences, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return sentences.stream()
        .filter(each -> each.quote().text().toLowerCase(Locale.ROOT).contains(lower))
        .findFirst()
        .or(() -> sentences.stream().findFirst());
  }
}
