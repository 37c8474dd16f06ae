package plusminus.prompts.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plusminus.question.NearPair;
import plusminus.yaml.Node;

/** Whether the phrases that find a candidate's words are short, stand once and find anything. */
final class Phrases {

  private static final int LONGEST = 8;
  private static final int RECAP = 8;

  private Phrases() {}

  static void check(Sheet sheet, Findings findings) {
    Map<String, Node> lists = lists(sheet);
    lists.forEach(
        (about, list) -> {
          if (list.texts().isEmpty()) {
            findings.complain(
                list, about + " has no phrase, so nothing ever finds it", "List some phrases");
          }
          var seen = new HashSet<String>();
          for (Node phrase : list.oneOrMore()) {
            each(about, phrase, seen, findings);
          }
        });
    shared(sheet, findings);
    recaps(sheet, findings);
    neighbours(sheet, findings);
  }

  private static Map<String, Node> lists(Sheet sheet) {
    Map<String, Node> lists = new LinkedHashMap<>();
    sheet.entries("facts").forEach((key, fact) -> lists.put("fact " + key, fact.get("asked_as")));
    for (Node point : sheet.points()) {
      lists.put("point " + point.text("id"), point.get("cues"));
    }
    sheet
        .entries("wrong_claims")
        .forEach((key, claim) -> lists.put("wrong claim " + key, claim.get("cues")));
    sheet
        .entries("twists")
        .forEach(
            (key, twist) ->
                lists.put(
                    "twist " + key,
                    twist
                        .find("cues")
                        .orElse(new Node.Sequence(twist.page(), twist.line(), List.of()))));
    for (Node pair : sheet.items("neighbours")) {
      List<String> names = pair.texts("of");
      List<Node> phrases = pair.find("aka").map(Node::items).orElse(List.of());
      for (int i = 0; i < phrases.size(); i++) {
        lists.put("neighbour " + names.get(i) + " of " + names.get(1 - i), phrases.get(i));
      }
    }
    return lists;
  }

  private static void each(String about, Node phrase, Set<String> seen, Findings findings) {
    String text = phrase.text();
    if (text.isBlank()) {
      findings.complain(phrase, about + " has an empty phrase", "Take it out");
    }
    if (text.strip().split("\\s+").length > LONGEST) {
      findings.complain(
          phrase,
          "'" + text + "' of " + about + " is longer than " + LONGEST + " words",
          "Keep the words that nobody leaves out");
    }
    if (!seen.add(text)) {
      findings.complain(
          phrase, "'" + text + "' stands twice in " + about, "Take one of the two out");
    }
  }

  /** A question that is put in the words of two facts gets only one of them as its answer. */
  private static void shared(Sheet sheet, Findings findings) {
    Map<String, String> owners = new HashMap<>();
    sheet
        .entries("facts")
        .forEach(
            (key, fact) -> {
              for (Node phrase : fact.get("asked_as").oneOrMore()) {
                String owner = owners.putIfAbsent(phrase.text(), key);
                if (owner != null && !owner.equals(key)) {
                  findings.note(
                      phrase,
                      "'" + phrase.text() + "' asks for " + owner + " and for " + key,
                      "Leave it to one of the two facts");
                }
              }
            });
  }

  /** A word that stands for both names them both and keeps them from being told apart. */
  private static void neighbours(Sheet sheet, Findings findings) {
    List<Node> places = sheet.items("neighbours");
    for (int i = 0; i < places.size(); i++) {
      NearPair pair = sheet.own().neighbours().get(i);
      for (String phrase : pair.oneCues()) {
        if (pair.otherCues().contains(phrase)) {
          findings.complain(
              places.get(i),
              "'" + phrase + "' stands for " + pair.one() + " and for " + pair.other(),
              "Leave it to one of the two");
        }
      }
    }
  }

  private static void recaps(Sheet sheet, Findings findings) {
    sheet
        .entries("facts")
        .forEach(
            (key, fact) ->
                fact.find("short")
                    .filter(node -> node.text().strip().split("\\s+").length > RECAP)
                    .ifPresent(
                        node ->
                            findings.complain(
                                node,
                                "the short form of fact "
                                    + key
                                    + " has more than "
                                    + RECAP
                                    + " words",
                                "Leave what fits into a recap of the talk")));
  }
}
