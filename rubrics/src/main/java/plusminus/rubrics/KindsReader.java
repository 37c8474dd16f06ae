package plusminus.rubrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plusminus.calibration.Kinds;
import plusminus.yaml.Node;

/** Reads kinds of sentences. */
final class KindsReader {

  private KindsReader() {}

  static Kinds read(Node root) {
    root.allow("kinds", "opens", "words");
    Map<String, Kinds.Kind> kinds = new LinkedHashMap<>();
    root.get("kinds").entries().forEach((name, node) -> kinds.put(name, kind(node)));
    return new Kinds(kinds, lists(root.get("opens")), lists(root.get("words")));
  }

  private static Kinds.Kind kind(Node node) {
    node.allow("asks", "sentences");
    List<String> sentences = node.texts("sentences");
    if (sentences.isEmpty()) {
      node.complain("expected sentences of this kind");
    }
    return new Kinds.Kind(node.texts("asks"), sentences);
  }

  private static Map<String, List<String>> lists(Node node) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    node.entries().forEach((name, words) -> lists.put(name, words.texts()));
    return lists;
  }
}
