package plusminus.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plusminus.interview.Interview;
import plusminus.interview.Option;
import plusminus.question.Fact;
import plusminus.question.Part;
import plusminus.question.Question;

/** What the slots of a wording hold: the question's facts, the drawing, and what a move brings. */
final class Slots {

  private static final int LONGEST_NAME = 40;

  private Slots() {}

  static Map<String, List<String>> of(Interview interview, Question question, Option option) {
    Map<String, List<String>> slots = new HashMap<>();
    for (Fact fact : question.facts()) {
      slots.put("fact." + fact.key(), List.of(fact.say()));
      fact.forms()
          .forEach((form, text) -> slots.put("fact." + fact.key() + "." + form, List.of(text)));
    }
    part(slots, interview, Part.Contract, "contract");
    part(slots, interview, Part.Call, "call");
    part(slots, interview, Part.Call, "contract.name");
    part(slots, interview, Part.Service, "service");
    part(slots, interview, Part.Store, "store");
    part(slots, interview, Part.Copy, "copy");
    part(slots, interview, Part.Queue, "queue");
    part(slots, interview, Part.Table, "table");
    for (Part part : List.of(Part.Service, Part.Copy, Part.Queue, Part.Store)) {
      part(slots, interview, part, "component");
    }
    slots.put("left", List.of(Long.toString(interview.plan().left(interview.clock()))));
    slots.putAll(option.slots());
    return slots;
  }

  private static void part(
      Map<String, List<String>> slots, Interview interview, Part part, String slot) {
    interview
        .ledger()
        .part(part)
        .filter(name -> name.length() <= LONGEST_NAME)
        .ifPresent(name -> slots.put(slot, List.of(name)));
  }
}
