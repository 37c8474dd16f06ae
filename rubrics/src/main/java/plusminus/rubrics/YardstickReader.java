package plusminus.rubrics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Aspect;
import plusminus.rubric.Concept;
import plusminus.rubric.Demand;
import plusminus.rubric.Ground;
import plusminus.rubric.Weights;
import plusminus.rubric.Yardstick;
import plusminus.yaml.Node;

/** Reads the concepts and demands of criteria in free text. */
final class YardstickReader {

  private static final Map<String, Demand> DEMANDS =
      Arrays.stream(Demand.values()).collect(Collectors.toMap(Demand::name, each -> each));

  private static final String BIAS = "Bias";

  private YardstickReader() {}

  static Yardstick read(Node concepts, Node demands, Node aspects, Node weights) {
    demands.allow("demands", "general", "synonyms", "grounds");
    Map<Demand, Demand.Phrases> phrases = new EnumMap<>(Demand.class);
    demands
        .get("demands")
        .entries()
        .forEach(
            (name, node) -> {
              node.allow("asks", "shows");
              Demand demand = DEMANDS.get(name);
              if (demand == null) {
                node.complain("expected the name of a demand, found '" + name + "'");
              } else {
                phrases.put(demand, new Demand.Phrases(node.texts("asks"), node.texts("shows")));
              }
            });
    for (Demand demand : Demand.values()) {
      if (!phrases.containsKey(demand)) {
        demands.complain("expected the demand '" + demand.name() + "'");
      }
    }
    return new Yardstick(
        concepts.items().stream().map(YardstickReader::concept).toList(),
        phrases,
        aspects.items().stream().map(YardstickReader::aspect).toList(),
        demands.texts("general"),
        demands.get("synonyms").items().stream().map(Node::texts).toList(),
        grounds(demands.get("grounds")),
        pair(weights));
  }

  private static Set<Kind> kinds(Node node) {
    return node.items().stream()
        .flatMap(item -> item.oneOf(LexiconReader.KINDS).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Ground, String> grounds(Node node) {
    node.allow(Arrays.stream(Ground.values()).map(Ground::name).toArray(String[]::new));
    Map<Ground, String> sentences = new EnumMap<>(Ground.class);
    for (Ground ground : Ground.values()) {
      sentences.put(ground, node.text(ground.name()));
    }
    return sentences;
  }

  private static Weights.Pair pair(Node node) {
    node.allow("finding", "deciding");
    return new Weights.Pair(weights(node.get("finding")), weights(node.get("deciding")));
  }

  private static Weights weights(Node node) {
    Map<String, Double> values = new LinkedHashMap<>();
    node.entries().forEach((name, value) -> values.put(name, number(value)));
    Double bias = values.remove(BIAS);
    if (bias == null) {
      node.complain("expected the weight '" + BIAS + "'");
    }
    return new Weights(bias == null ? 0 : bias, values);
  }

  private static Aspect aspect(Node node) {
    node.allow("id", "asks", "shows");
    return new Aspect(node.text("id"), pattern(node.get("asks")), pattern(node.get("shows")));
  }

  private static Pattern pattern(Node node) {
    String any = String.join("|", node.texts());
    try {
      return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException unreadable) {
      node.complain("expected patterns: " + unreadable.getDescription());
      return Pattern.compile("(?!)");
    }
  }

  private static double number(Node node) {
    try {
      return Double.parseDouble(node.text());
    } catch (NumberFormatException notANumber) {
      node.complain("expected a number, found '" + node.text() + "'");
      return 0;
    }
  }

  private static Concept concept(Node node) {
    node.allow("id", "signals", "asks", "names", "says");
    return new Concept(
        node.text("id"),
        node.texts("asks"),
        node.find("names").map(Node::texts).orElse(List.of()),
        node.texts("says"),
        node.find("signals").map(YardstickReader::kinds).orElse(Set.of()));
  }
}
