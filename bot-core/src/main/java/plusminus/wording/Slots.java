package plusminus.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plusminus.interview.Interview;
import plusminus.interview.Option;
import plusminus.question.Question;

/** What the slots of a wording hold: the question's facts, the drawing, and what a move brings. */
final class Slots {

  private Slots() {}

  static Map<String, List<String>> of(Interview interview, Question question, Option option) {
    Map<String, List<String>> slots = new HashMap<>();
    slots.putAll(question.said());
    interview.ledger().names().forEach((slot, name) -> slots.put(slot, List.of(name)));
    slots.put("left", List.of(Long.toString(interview.plan().left(interview.clock()))));
    slots.putAll(option.slots());
    return slots;
  }
}
