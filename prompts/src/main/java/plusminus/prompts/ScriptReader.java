package plusminus.prompts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plusminus.interview.Move;
import plusminus.wording.Script;
import plusminus.yaml.Node;

/** Reads the wordings of moves and the lines outside them. */
final class ScriptReader {

  private static final Map<String, Move> MOVES =
      Arrays.stream(Move.values()).collect(Collectors.toMap(Move::name, move -> move));

  private ScriptReader() {}

  static Script read(List<Node> moves, List<Node> lines) {
    Map<Script.Key, List<String>> wordings = new LinkedHashMap<>();
    Map<Script.Key, String> reasons = new LinkedHashMap<>();
    for (Node file : moves) {
      file.allow("move", "wordings", "why");
      file.get("move")
          .oneOf(MOVES)
          .ifPresent(
              move -> {
                file.get("wordings")
                    .entries()
                    .forEach(
                        (key, value) -> wordings.put(new Script.Key(move, key), value.texts()));
                file.get("why")
                    .entries()
                    .forEach((key, value) -> reasons.put(new Script.Key(move, key), value.text()));
              });
    }
    Map<String, String> texts = new LinkedHashMap<>();
    lines.forEach(file -> texts.putAll(texts(file)));
    return new Script(wordings, reasons, texts);
  }

  /** Texts by key, where keys of keys are joined by a dot. */
  static Map<String, String> texts(Node node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (key, value) -> {
              if (value instanceof Node.Mapping) {
                texts(value).forEach((inner, text) -> texts.put(key + "." + inner, text));
              } else {
                texts.put(key, value.text());
              }
            });
    return texts;
  }
}
