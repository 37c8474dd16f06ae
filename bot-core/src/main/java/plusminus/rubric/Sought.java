package plusminus.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plusminus.reading.Cue;
import plusminus.reading.Linguist;

/**
 * What a criterion in free text looks for.
 *
 * @param text the criterion itself
 * @param about the concepts that it names
 * @param subject the stems of its remaining content words
 * @param content the subject, or all its words where it has none
 * @param aspects that it asks about
 */
record Sought(
    String text,
    Set<Demand> demands,
    List<Concept> about,
    Set<String> subject,
    Set<String> content,
    List<Aspect> aspects) {

  private static final Set<Demand> NAMES =
      Set.of(Demand.Name, Demand.Mention, Demand.Decision, Demand.Claim);

  Sought {
    demands = Set.copyOf(demands);
    about = List.copyOf(about);
    subject = Set.copyOf(subject);
    content = Set.copyOf(content);
    aspects = List.copyOf(aspects);
  }

  boolean wants(Demand demand) {
    return demands.contains(demand);
  }

  /** Whether naming something is enough and nothing has to be argued or counted. */
  boolean isMetByNames() {
    return demands.stream().anyMatch(NAMES::contains) && NAMES.containsAll(demands);
  }

  /** Whether it asks for no thing in particular. */
  boolean isGeneral() {
    return about.isEmpty() && subject.isEmpty();
  }

  /** Understands criteria. */
  static final class Maker {

    private final Yardstick yardstick;
    private final Cue.Compiler cues;
    private final Linguist linguist;
    private final Set<String> general;

    Maker(Yardstick yardstick, Cue.Compiler cues, Linguist linguist) {
      this.yardstick = yardstick;
      this.cues = cues;
      this.linguist = linguist;
      this.general = new LinkedHashSet<>();
      yardstick.general().forEach(word -> general.addAll(linguist.words(word)));
    }

    private record Named(Concept concept, Cue.Span span) {
      int length() {
        return span.last() - span.first() + 1;
      }

      boolean covers(Named other) {
        return length() > other.length()
            && span.first() <= other.span.first()
            && other.span.last() <= span.last();
      }
    }

    Sought sought(String criterion) {
      List<String> words = linguist.words(criterion);
      Set<Demand> demands = EnumSet.noneOf(Demand.class);
      var used = new LinkedHashSet<String>();
      for (Map.Entry<Demand, Demand.Phrases> entry : yardstick.demands().entrySet()) {
        for (String phrase : entry.getValue().asks()) {
          cues.cue(phrase)
              .find(words)
              .ifPresent(
                  span -> {
                    demands.add(entry.getKey());
                    used.addAll(words.subList(span.first(), span.last() + 1));
                  });
        }
      }
      var subject = new LinkedHashSet<String>(words);
      subject.removeAll(general);
      subject.removeAll(used);
      subject.removeIf(word -> word.length() < 3);
      Set<String> content = subject.isEmpty() ? Set.copyOf(words) : subject;
      List<Aspect> aspects =
          yardstick.aspects().stream().filter(each -> each.isAskedBy(criterion)).toList();
      return new Sought(criterion, demands, concepts(words), subject, content, aspects);
    }

    /** The concepts that are named, without those whose name is part of a longer one. */
    private List<Concept> concepts(List<String> words) {
      var named = new ArrayList<Named>();
      for (Concept concept : yardstick.concepts()) {
        concept.asks().stream()
            .flatMap(phrase -> cues.cue(phrase).find(words).stream())
            .map(span -> new Named(concept, span))
            .max(Comparator.comparingInt(Named::length))
            .ifPresent(named::add);
      }
      return named.stream()
          .filter(each -> named.stream().noneMatch(other -> other.covers(each)))
          .map(Named::concept)
          .toList();
    }
  }
}
