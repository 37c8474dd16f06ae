package plusminus.rubrics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plusminus.question.Dimension;
import plusminus.question.Phase;
import plusminus.question.Sign;
import plusminus.reading.Signal;
import plusminus.rubric.Condition;
import plusminus.rubric.Criterion;
import plusminus.rubric.Help;
import plusminus.rubric.MarkedExample;
import plusminus.transcript.Level;
import plusminus.yaml.Node;

/** Reads rows of the common rubric and marked examples. */
final class CriterionReader {

  static final Map<String, Level> LEVELS =
      Arrays.stream(Level.values()).collect(Collectors.toMap(Level::name, level -> level));

  static final Map<String, Dimension> DIMENSIONS =
      Arrays.stream(Dimension.values()).collect(Collectors.toMap(Dimension::id, each -> each));

  private static final Map<String, Sign> SIGNS =
      Map.of("++", Sign.DoublePlus, "+", Sign.Plus, "-", Sign.Minus);

  private static final Map<String, Phase> PHASES =
      Stream.of(
              new Phase.Assumptions(),
              new Phase.HighLevelDesign(),
              new Phase.DetailedDiscussion(),
              new Phase.WrapUp())
          .collect(Collectors.toMap(Phase::label, phase -> phase));

  private static final Map<String, Help> HELPS =
      Arrays.stream(Help.values())
          .collect(Collectors.toMap(help -> help.name().toLowerCase(Locale.ROOT), h -> h));

  private static final String NONE = "none";
  private static final String SIGN_OR_NONE = "expected \"++\", \"+\", \"-\" or none";

  private CriterionReader() {}

  static Criterion criterion(Node node) {
    node.allow(
        "id",
        "dimension",
        "asks",
        "opportunity",
        "phase",
        "from",
        "caps",
        "L4",
        "L5",
        "L6",
        "earns",
        "says",
        "next",
        "cites");
    node.text("asks");
    node.text("opportunity");
    for (String level : LEVELS.keySet()) {
      anchors(node.get(level));
    }
    Map<Level, Map<Sign, Condition>> earns = new EnumMap<>(Level.class);
    Node conditions = node.get("earns");
    conditions.allow("L4", "L5", "L6");
    LEVELS.forEach((name, level) -> earns.put(level, conditions(conditions.get(name))));
    return new Criterion(
        node.text("id"),
        node.get("dimension").oneOf(DIMENSIONS).orElse(Dimension.Depth),
        Criterion.Origin.Common,
        node.find("from").flatMap(each -> each.oneOf(LEVELS)).orElse(Level.L4),
        node.find("phase").flatMap(each -> each.oneOf(PHASES)),
        earns,
        caps(node),
        signs(node.get("says")),
        List.of(node.text("next")));
  }

  /** The prose of each sign, which the conditions spell out. */
  private static void anchors(Node node) {
    for (String sign : SIGNS.keySet()) {
      node.text(sign);
    }
  }

  private static Map<Sign, Condition> conditions(Node node) {
    Map<Sign, Condition> conditions = new EnumMap<>(Sign.class);
    node.entries()
        .forEach(
            (key, value) -> {
              Sign sign = SIGNS.get(key);
              if (sign == null) {
                value.complain("expected one of \"++\", \"+\", \"-\", found '" + key + "'");
                return;
              }
              Condition condition = Condition.of(value.texts());
              names(value, condition);
              if (!condition.alternatives().isEmpty()) {
                conditions.put(sign, condition);
              }
            });
    return conditions;
  }

  /** A row begins with what it quotes; the names behind it are of signals or of help. */
  private static void names(Node node, Condition condition) {
    Set<String> kinds = names(Signal.Kind.values());
    Set<String> known = names(Help.values());
    known.addAll(kinds);
    for (String name : condition.names()) {
      if (!known.contains(name)) {
        node.complain("expected names of signals or of help, found '" + name + "'");
      }
    }
    for (Condition.Alternative row : condition.alternatives()) {
      if (row.shown().isEmpty() || !kinds.contains(row.shown().getFirst())) {
        node.complain("expected the name of a signal first, found " + row.shown());
      }
    }
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(HashSet::new));
  }

  private static Map<Help, Sign> caps(Node node) {
    Map<Help, Sign> caps = new EnumMap<>(Criterion.USUAL_CAPS);
    Optional<Node> given = node.find("caps");
    given.ifPresent(
        each ->
            each.entries()
                .forEach(
                    (key, value) -> {
                      Help help = HELPS.get(key);
                      Sign sign = SIGNS.get(value.text());
                      if (sign == null && !value.text().equals(NONE)) {
                        value.complain(SIGN_OR_NONE);
                      }
                      if (help == null && !key.equals("challenged")) {
                        value.complain("expected a kind of help, found '" + key + "'");
                      } else if (help != null && sign != null) {
                        caps.put(help, sign);
                      } else if (help != null) {
                        caps.remove(help);
                      }
                    }));
    return caps;
  }

  private static Map<Sign, String> signs(Node node) {
    Map<Sign, String> says = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (key, value) -> {
              Sign sign = SIGNS.get(key);
              if (sign == null) {
                value.complain("expected one of \"++\", \"+\", \"-\", found '" + key + "'");
              } else {
                says.put(sign, value.text());
              }
            });
    return says;
  }

  static MarkedExample example(Node node, List<String> criteria) {
    node.allow("criterion", "said", "help", "L4", "L5", "L6", "because");
    String criterion = node.text("criterion");
    if (!criteria.contains(criterion)) {
      node.get("criterion").complain("expected the id of a criterion, found '" + criterion + "'");
    }
    Map<Level, Sign> signs = new EnumMap<>(Level.class);
    LEVELS.forEach(
        (name, level) -> {
          Node value = node.get(name);
          Sign sign = SIGNS.get(value.text());
          if (sign != null) {
            signs.put(level, sign);
          } else if (!value.text().equals(NONE)) {
            value.complain(SIGN_OR_NONE);
          }
        });
    Help help = node.find("help").flatMap(each -> each.oneOf(HELPS)).orElse(Help.Probed);
    String place = node.page().file() + ":" + node.line();
    return new MarkedExample(
        criterion, node.text("said"), help, signs, node.text("because"), place);
  }
}
