package plusminus.prompts.check;

import java.util.List;
import java.util.Map;
import plusminus.prompts.Prompts;
import plusminus.question.Question;
import plusminus.yaml.Node;

/**
 * A question file as it is written and as it is asked.
 *
 * @param own what the file says
 * @param whole the same, with what the generic sheet adds
 */
public record Sheet(Node root, Question own, Question whole) {

  /** Whether it is the sheet that stands behind all others. */
  public boolean isGeneric() {
    return own.id().equals(Prompts.ANY);
  }

  String file() {
    return root.page().file();
  }

  /** The place of each coverage point, in their order. */
  List<Node> points() {
    return items("coverage");
  }

  /** The items of a part that is a list. */
  List<Node> items(String part) {
    return root.find(part).map(Node::items).orElse(List.of());
  }

  /** The entries of a part that has keys. */
  Map<String, Node> entries(String part) {
    return root.find(part).map(Node::entries).orElse(Map.of());
  }

  /** Where a part begins; the file's first line where it is missing. */
  Node place(String part) {
    return root.find(part).orElse(root);
  }
}
