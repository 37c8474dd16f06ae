package plusminus.prompts.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plusminus.question.Fact;
import plusminus.question.Ledger;
import plusminus.question.Template;
import plusminus.yaml.Node;

/** Whether every slot can be filled, and everything can be said when little is known. */
final class Slots {

  /** Names of the drawing and stretches of the candidate: filled where they are known. */
  private static final Set<String> UNCERTAIN = uncertain();

  private static final Set<String> USUAL_FORMS = Set.of("say", "short", "asked_as");

  private final Sheet sheet;
  private final Set<String> certain;
  private final Findings findings;

  private Slots(Sheet sheet, Findings findings) {
    this.sheet = sheet;
    this.certain = certain(sheet);
    this.findings = findings;
  }

  static void check(Sheet sheet, Findings findings) {
    var slots = new Slots(sheet, findings);
    List<Said> said = new ArrayList<>(Said.of(sheet));
    said.addAll(Said.next(sheet));
    said.forEach(slots::known);
    said.forEach(slots::order);
    slots.unused(said);
  }

  private static Set<String> uncertain() {
    Set<String> uncertain = Ledger.slots();
    uncertain.add("quote");
    return uncertain;
  }

  /** What is filled in every interview. */
  private static Set<String> certain(Sheet sheet) {
    Set<String> certain = new HashSet<>(Set.of("left"));
    for (Fact fact : sheet.whole().facts()) {
      certain.add("fact." + fact.key());
      fact.forms().keySet().forEach(form -> certain.add("fact." + fact.key() + "." + form));
    }
    return certain;
  }

  private void known(Said said) {
    for (String slot : new Template(said.text()).slots()) {
      if (certain.contains(slot) || UNCERTAIN.contains(slot)) {
        continue;
      }
      boolean fact = slot.startsWith("fact.");
      findings.complain(
          said.place(),
          said.about()
              + " has the slot {"
              + slot
              + "}, which "
              + (fact ? "is no fact of this sheet" : "nothing fills"),
          fact
              ? "Add the fact or its form, or name one that is there"
              : "Use one of " + String.join(", ", new TreeSet<>(UNCERTAIN)) + ", left, or a fact");
    }
    if (said.text().replaceAll("\\{[a-z][a-z_.-]*}", "").matches("(?s).*[{}].*")) {
      findings.complain(
          said.place(), said.about() + " has a bracket that is no slot", "Take the bracket out");
    }
  }

  /** The first wording whose slots are filled is taken. */
  private void order(Said said) {
    List<String> twins = said.twins();
    if (!said.text().equals(twins.getFirst())) {
      return;
    }
    if (twins.stream().noneMatch(this::isCertain)) {
      findings.complain(
          said.place(),
          said.about() + " cannot be said where the candidate has named no such part",
          "Add a twin without " + String.join(", ", uncertain(twins.getLast())));
    }
    boolean plainFirst = isCertain(twins.getFirst()) && !isCertain(twins.getLast());
    if (plainFirst) {
      findings.complain(
          said.place(),
          said.about() + " has a plain wording before a fuller one, which is never reached",
          "Put the plain one last");
    }
  }

  private boolean isCertain(String wording) {
    return certain.containsAll(new Template(wording).slots());
  }

  private Set<String> uncertain(String wording) {
    var slots = new TreeSet<String>();
    for (String slot : new Template(wording).slots()) {
      if (!certain.contains(slot)) {
        slots.add("{" + slot + "}");
      }
    }
    return slots;
  }

  /** A form of a fact is there for a wording. */
  private void unused(List<Said> said) {
    Set<String> used = new HashSet<>();
    said.forEach(each -> used.addAll(new Template(each.text()).slots()));
    for (Map.Entry<String, Node> fact : sheet.entries("facts").entrySet()) {
      fact.getValue()
          .entries()
          .forEach(
              (form, node) -> {
                boolean extra = !USUAL_FORMS.contains(form);
                if (extra && !used.contains("fact." + fact.getKey() + "." + form)) {
                  findings.complain(
                      node,
                      "no wording uses {fact." + fact.getKey() + "." + form + "}",
                      "Use it in a probe, a twist or a rung, or take it out");
                }
              });
    }
  }
}
