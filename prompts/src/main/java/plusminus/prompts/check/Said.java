package plusminus.prompts.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plusminus.question.HintLadder;
import plusminus.yaml.Node;

/**
 * One wording of what an interviewer says about a part of a question.
 *
 * @param place where it stands
 * @param about what it is about, as an author calls it
 * @param asks whether it ends with a question
 * @param words how long it may be, so that a lead-in before it still fits
 * @param twins all wordings of the same thing, this one among them
 */
record Said(Node place, String about, String text, boolean asks, int words, List<String> twins) {

  private static final int QUESTION = 35;
  private static final int TOLD = 40;
  private static final int FACT = 30;

  /** Everything that is said from a sheet, in the order of the file's parts. */
  static List<Said> of(Sheet sheet) {
    var said = new ArrayList<Said>();
    sheet
        .entries("facts")
        .forEach((key, fact) -> add(said, fact.get("say"), "fact " + key, false, FACT));
    for (Node point : sheet.points()) {
      add(said, point.get("probe"), "the probe of " + point.text("id"), true, QUESTION);
    }
    sheet
        .entries("wrong_claims")
        .forEach(
            (key, claim) -> add(said, claim.get("probe"), "the probe of " + key, true, QUESTION));
    sheet
        .entries("twists")
        .forEach((key, twist) -> add(said, twist.get("say"), "twist " + key, true, QUESTION));
    for (Node pair : sheet.items("neighbours")) {
      neighbours(said, pair);
    }
    for (Map.Entry<String, Node> ladder : sheet.entries("hints").entrySet()) {
      List<Node> rungs = ladder.getValue().items();
      for (int i = 0; i < rungs.size(); i++) {
        boolean tells = i + 1 == HintLadder.TELL;
        String about = "rung " + (i + 1) + " of " + ladder.getKey();
        add(said, rungs.get(i), about, !tells, tells ? TOLD : QUESTION);
      }
    }
    return said;
  }

  /** The sentences that would have earned a mark. */
  static List<Said> next(Sheet sheet) {
    var said = new ArrayList<Said>();
    for (Node point : sheet.points()) {
      String about = "the next sentence of " + point.text("id");
      add(said, point.get("next"), about, false, QUESTION);
    }
    return said;
  }

  private static void neighbours(List<Said> said, Node pair) {
    List<String> names = pair.texts("of");
    String about = "the question of " + String.join(" and ", names);
    String asked =
        pair.text("ask").replace("{a}", names.getFirst()).replace("{b}", names.getLast());
    said.add(new Said(pair.get("ask"), about, asked, true, QUESTION, List.of(asked)));
    String difference = pair.text("difference");
    String told = "the difference of " + String.join(" and ", names);
    said.add(new Said(pair.get("difference"), told, difference, false, TOLD, List.of(difference)));
  }

  private static void add(List<Said> said, Node node, String about, boolean asks, int words) {
    List<Node> places = node.oneOrMore();
    List<String> twins = places.stream().map(Node::text).toList();
    for (int i = 0; i < places.size(); i++) {
      said.add(new Said(places.get(i), about, twins.get(i), asks, words, twins));
    }
  }
}
