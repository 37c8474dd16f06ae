package plusminus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plusminus.question.Fact;
import plusminus.question.Question;
import plusminus.reading.Signal.Kind;
import plusminus.transcript.Quote;

/** Finds the facts that a candidate's questions ask for. */
final class FactFinder {

  private static final int SHORT = 6;

  private final Cue.Compiler cues;
  private final Linguist linguist;

  FactFinder(Cue.Compiler cues, Linguist linguist) {
    this.cues = cues;
    this.linguist = linguist;
  }

  List<Want> find(List<Signal> signals, Question question) {
    var wants = new ArrayList<Want>();
    for (Signal signal : signals) {
      if (signal.kind() == Kind.Asks) {
        for (String clause : clauses(signal.quote())) {
          best(clause, question)
              .filter(fact -> wants.stream().noneMatch(want -> want.fact().equals(fact.key())))
              .ifPresent(fact -> wants.add(new Want(fact.key(), signal.quote())));
        }
      }
    }
    return wants;
  }

  /** One question may hold several, joined by commas or "and". */
  private static List<String> clauses(Quote quote) {
    return List.of(quote.text().split("[,;?]\\s+|\\s+and\\s+"));
  }

  /** The fact with the longest way of asking that occurs; the question's own sheet first. */
  private Optional<Fact> best(String clause, Question question) {
    List<String> words = linguist.words(clause);
    return question.facts().stream()
        .filter(fact -> fit(fact, words) > 0)
        .max(
            Comparator.comparing((Fact fact) -> fact.source() == Fact.Source.Sheet)
                .thenComparingInt(fact -> fit(fact, words)));
  }

  /** One common word within a longer clause is an accident, not a question for the fact. */
  private int fit(Fact fact, List<String> words) {
    List<String> found =
        fact.askedAs().stream().filter(phrase -> cues.cue(phrase).in(words)).toList();
    boolean firm = found.size() > 1 || words.size() <= SHORT;
    boolean phrase = found.stream().anyMatch(each -> each.strip().contains(" "));
    return firm || phrase ? found.stream().mapToInt(String::length).sum() : 0;
  }
}
