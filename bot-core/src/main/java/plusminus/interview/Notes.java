package plusminus.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import plusminus.question.Ledger;
import plusminus.reading.Signal;

/**
 * What an interviewer has written down. Bounded: by the parts of the question, the kinds of signals
 * and the pages of the ledger.
 *
 * @param touches how far each point has come, by id
 * @param seen the kinds of signals that any turn has shown
 */
public record Notes(
    Ledger ledger, Map<String, Touch> touches, Set<Signal.Kind> seen, Course course) {

  public Notes {
    touches = Collections.unmodifiableMap(new LinkedHashMap<>(touches));
    seen = Collections.unmodifiableSet(new LinkedHashSet<>(seen));
  }

  static Notes empty() {
    return new Notes(Ledger.empty(), Map.of(), Set.of(), Course.start());
  }

  Notes with(Ledger page) {
    return new Notes(page, touches, seen, course);
  }

  Notes with(String point, Touch touch) {
    var more = new LinkedHashMap<>(touches);
    more.put(point, touch);
    return new Notes(ledger, more, seen, course);
  }

  Notes with(Set<Signal.Kind> kinds) {
    var more = new LinkedHashSet<>(seen);
    more.addAll(kinds);
    return new Notes(ledger, touches, more, course);
  }

  Notes with(Course next) {
    return new Notes(ledger, touches, seen, next);
  }
}
