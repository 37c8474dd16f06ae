package plusminus.rubrics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plusminus.question.Dimension;
import plusminus.question.Part;
import plusminus.question.WrongClaim;
import plusminus.reading.Lexicon;
import plusminus.reading.Signal;
import plusminus.yaml.Node;

/** Reads the phrases that point to signals, the topics and the general wrong claims. */
final class LexiconReader {

  static final Map<String, Signal.Kind> KINDS =
      Arrays.stream(Signal.Kind.values())
          .collect(Collectors.toMap(Signal.Kind::name, kind -> kind));

  private static final Map<String, Part> PARTS =
      Arrays.stream(Part.values()).collect(Collectors.toMap(Part::name, part -> part));

  private LexiconReader() {}

  static Lexicon read(Node cues, Node topics, Node claims) {
    Map<Signal.Kind, List<String>> phrases = new EnumMap<>(Signal.Kind.class);
    cues.entries()
        .forEach(
            (key, value) -> {
              Signal.Kind kind = KINDS.get(key);
              if (kind == null) {
                value.complain("expected the name of a signal, found '" + key + "'");
              } else {
                phrases.put(kind, value.texts());
              }
            });
    List<WrongClaim> wrong =
        claims.entries().entrySet().stream()
            .map(entry -> claim(entry.getKey(), entry.getValue()))
            .toList();
    return new Lexicon(phrases, topics.items().stream().map(LexiconReader::topic).toList(), wrong);
  }

  private static Lexicon.Topic topic(Node node) {
    node.allow("id", "aliases", "product", "part");
    return new Lexicon.Topic(
        node.text("id"),
        node.texts("aliases"),
        node.find("product").filter(each -> each.text().equals("true")).isPresent(),
        node.find("part").flatMap(each -> each.oneOf(PARTS)));
  }

  private static WrongClaim claim(String id, Node node) {
    node.allow("dimension", "cues", "truth", "probe");
    Dimension dimension =
        node.get("dimension").oneOf(CriterionReader.DIMENSIONS).orElse(Dimension.Depth);
    Node probe = node.get("probe");
    List<String> probes = probe.texts();
    if (probes.isEmpty() || probes.stream().anyMatch(text -> !asksOnce(text))) {
      probe.complain("expected one question, or wordings that ask one each");
    }
    return new WrongClaim(id, dimension, node.texts("cues"), node.text("truth"), probes);
  }

  private static boolean asksOnce(String text) {
    return text.chars().filter(c -> c == '?').count() == 1;
  }
}
