package plusminus.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.question.Dimension;
import plusminus.question.Sign;
import plusminus.question.Template;
import plusminus.rubric.Criterion.Origin;
import plusminus.rubric.Scorecard.Advice;
import plusminus.transcript.Level;

/**
 * Says for each gap a sentence that would have earned the mark, in the candidate's own names where
 * they gave some. Pure.
 */
final class Advisor {

  private static final int MOST = 3;

  /** What an assessment found. */
  record Found(List<Mark> marks, List<Criterion> criteria, List<Evidence> evidence) {}

  private final Found found;
  private final Level level;
  private final Map<String, List<String>> slots;

  private Advisor(Found found, Level level, Map<String, List<String>> slots) {
    this.found = found;
    this.level = level;
    this.slots = slots;
  }

  /** First what was marked down, then the points that this level expects and nobody raised. */
  static List<Advice> advice(Found found, Level level, Map<String, List<String>> slots) {
    return new Advisor(found, level, slots).advice();
  }

  private List<Advice> advice() {
    var advice = new ArrayList<Advice>();
    var used = new HashSet<Dimension>();
    for (int i = 0; i < found.marks().size(); i++) {
      Mark mark = found.marks().get(i);
      Optional<Criterion> criterion =
          found.criteria().stream().filter(each -> each.id().equals(mark.criterion())).findFirst();
      if (mark.sign() == Sign.Minus && criterion.isPresent() && used.add(mark.dimension())) {
        String say = say(ofTheQuestion(criterion.get()), mark.brief());
        advice.add(new Advice(Optional.of(i + 1), mark.dimension(), say));
      }
    }
    for (Criterion criterion : gapsFirst()) {
      boolean open =
          criterion.origin() == Origin.Coverage
              && criterion.from().compareTo(level) <= 0
              && !shown().contains(criterion.id());
      if (open && used.add(criterion.dimension())) {
        String say = say(criterion, Optional.empty());
        advice.add(new Advice(Optional.empty(), criterion.dimension(), say));
      }
    }
    return advice.subList(0, Math.min(MOST, advice.size()));
  }

  private List<Criterion> gapsFirst() {
    Set<Dimension> assessed = new HashSet<>();
    found.marks().forEach(mark -> assessed.add(mark.dimension()));
    return found.criteria().stream()
        .sorted(Comparator.comparing(criterion -> assessed.contains(criterion.dimension())))
        .toList();
  }

  private Set<String> shown() {
    Set<String> shown = new HashSet<>();
    found.evidence().forEach(each -> shown.add(each.criterion()));
    return shown;
  }

  /** For a row of the common rubric, an open point of the question speaks more plainly. */
  private Criterion ofTheQuestion(Criterion marked) {
    if (marked.origin() != Origin.Common) {
      return marked;
    }
    return found.criteria().stream()
        .filter(each -> each.origin() == Origin.Coverage)
        .filter(each -> each.dimension() == marked.dimension() && !shown().contains(each.id()))
        .findFirst()
        .orElse(marked);
  }

  /** The first wording whose slots are filled; the last is written to need nothing. */
  private String say(Criterion criterion, Optional<String> quote) {
    Map<String, List<String>> known = new HashMap<>(slots);
    quote.ifPresent(text -> known.put("quote", List.of(text)));
    return criterion.next().stream()
        .flatMap(next -> new Template(next).fill(known).stream())
        .findFirst()
        .orElseGet(() -> criterion.next().getLast());
  }
}
