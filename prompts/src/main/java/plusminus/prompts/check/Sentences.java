package plusminus.prompts.check;

import java.util.HashMap;
import java.util.Map;
import plusminus.yaml.Node;

/** Whether what is said from a question is short, asks once, and speaks as an interviewer does. */
final class Sentences {

  private static final int LONGEST = 60;

  private Sentences() {}

  static void check(Sheet sheet, Findings findings) {
    Map<String, String> said = new HashMap<>();
    for (Said each : Said.of(sheet)) {
      voice(each, findings);
      String other = said.putIfAbsent(each.text(), each.about());
      if (other != null) {
        findings.complain(
            each.place(),
            each.about() + " says word for word what " + other + " says",
            "Say it in other words, or leave one out");
      }
    }
    for (Node point : sheet.points()) {
      card(point.text("id") + ".says", point.get("says").entries(), findings);
    }
    Said.next(sheet).forEach(each -> next(each, findings));
    sheet
        .entries("wrong_claims")
        .forEach((key, claim) -> card(key, Map.of("truth", claim.get("truth")), findings));
  }

  private static void next(Said next, Findings findings) {
    if (next.text().indexOf('!') >= 0 || next.text().split("\\s+").length > LONGEST) {
      findings.complain(
          next.place(),
          next.about() + " exclaims or is longer than " + LONGEST + " words",
          "Say one thing that would have earned the mark");
    }
  }

  private static void voice(Said said, Findings findings) {
    for (String fault : Voice.faults(said.text(), said.words(), said.asks() ? 1 : 0)) {
      findings.complain(
          said.place(),
          said.about() + ": " + fault,
          "At most "
              + said.words()
              + " words"
              + (said.asks() ? " and one question" : " and no question")
              + ", without praise, lectures and exclamation marks");
    }
    boolean ends = said.asks() ? said.text().strip().endsWith("?") : endsWithStop(said.text());
    if (!ends) {
      findings.complain(
          said.place(),
          said.about() + " does not end with " + (said.asks() ? "its question" : "a full stop"),
          said.asks() ? "Put the question last" : "End it with a full stop and ask nothing");
    }
  }

  private static boolean endsWithStop(String text) {
    return text.strip().matches("(?s).*[.]”?");
  }

  /** Sentences of the scorecard stand for themselves. */
  private static void card(String about, Map<String, Node> sentences, Findings findings) {
    sentences.forEach(
        (key, node) -> {
          String text = node.text();
          boolean whole = text.matches("(?s)[A-Z0-9“].*[.”]");
          if (!whole || text.matches("(?s).*[!?{].*")) {
            findings.complain(
                node,
                "the scorecard's sentence \"" + key + "\" of " + about + " is no plain sentence",
                "Begin with a capital, end with a full stop; no slots, no questions");
          }
        });
  }
}
