package plusminus.prompts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Fact;
import plusminus.question.Figure;
import plusminus.question.HintLadder;
import plusminus.question.NearPair;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.question.Sign;
import plusminus.question.Twist;
import plusminus.question.WrongClaim;
import plusminus.transcript.Level;
import plusminus.yaml.Node;
import plusminus.yaml.Page;

/** Reads a question file. */
final class QuestionReader {

  static final Map<String, Phase> PHASES =
      Stream.of(
              new Phase.Introduction(),
              new Phase.Assumptions(),
              new Phase.HighLevelDesign(),
              new Phase.DetailedDiscussion(),
              new Phase.WrapUp())
          .collect(Collectors.toMap(Phase::label, phase -> phase));

  static final Map<String, Level> LEVELS =
      Arrays.stream(Level.values()).collect(Collectors.toMap(Level::name, level -> level));

  static final Map<String, Dimension> DIMENSIONS =
      Arrays.stream(Dimension.values()).collect(Collectors.toMap(Dimension::id, each -> each));

  static final Map<String, Sign> SIGNS =
      Map.of("++", Sign.DoublePlus, "+", Sign.Plus, "-", Sign.Minus);

  private static final Pattern RANGE =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)\\s*([kM]?)\\s*\\.\\.\\s*(\\d+(?:\\.\\d+)?)\\s*([kM]?)(?![\\w.])\\s*(.*)");

  private QuestionReader() {}

  static Question read(Node root) {
    root.allow(
        "id",
        "title",
        "aka",
        "statement",
        "minutes",
        "right_size",
        "facts",
        "numbers",
        "coverage",
        "wrong_claims",
        "twists",
        "hints",
        "show_off",
        "neighbours");
    List<Node> points = root.find("coverage").map(Node::items).orElse(List.of());
    List<Coverage> coverage = points.stream().map(QuestionReader::point).toList();
    unique(root, points);
    List<HintLadder> ladders = root.each("hints", entry -> ladder(entry, coverage));
    return new Question(
        root.text("id"),
        root.text("title"),
        root.textsOrNone("aka"),
        root.text("statement"),
        Duration.ofMinutes(whole(root.get("minutes"))),
        root.text("right_size"),
        root.each("facts", QuestionReader::fact),
        root.each("numbers", QuestionReader::figure),
        coverage,
        root.each("wrong_claims", QuestionReader::claim),
        root.each("twists", QuestionReader::twist),
        ladders.stream().filter(ladder -> !ladder.rungs().isEmpty()).toList(),
        root.textsOrNone("show_off"),
        root.find("neighbours").map(Node::items).orElse(List.of()).stream()
            .map(QuestionReader::neighbours)
            .toList());
  }

  /** What a question is chosen by. */
  static Heading heading(Node head) {
    return new Heading(
        head.text("id"),
        head.text("title"),
        head.textsOrNone("aka"),
        Duration.ofMinutes(whole(head.get("minutes"))));
  }

  /** A point, a claim and a twist must not share an id: the state is kept by it. */
  private static void unique(Node root, List<Node> points) {
    Set<String> seen = new HashSet<>();
    for (Node point : points) {
      point
          .find("id")
          .filter(id -> !seen.add(id.text()))
          .ifPresent(id -> id.complain("id '" + id.text() + "' stands here twice"));
    }
    for (String part : List.of("wrong_claims", "twists")) {
      root.find(part)
          .ifPresent(
              node ->
                  node.entries()
                      .forEach(
                          (key, value) -> {
                            if (!seen.add(key)) {
                              value.complain("id '" + key + "' is taken by another part");
                            }
                          }));
    }
  }

  private static int whole(Node node) {
    String text = node.text();
    if (text.matches("\\d{1,4}")) {
      return Integer.parseInt(text);
    }
    node.complain("expected a whole number, found '" + text + "'");
    return 45;
  }

  private static Fact fact(Map.Entry<String, Node> entry) {
    Node node = entry.getValue();
    Map<String, String> forms = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (key, value) -> {
              if (!key.equals("asked_as")) {
                forms.put(key, value.text());
              }
            });
    if (!forms.containsKey("say")) {
      node.complain("expected a key 'say'");
      forms.put("say", "");
    }
    return new Fact(entry.getKey(), forms, node.texts("asked_as"), Fact.Source.Sheet);
  }

  private static Figure figure(Map.Entry<String, Node> entry) {
    Node node = entry.getValue();
    node.allow("work", "accept", "so");
    Node accept = node.get("accept");
    Matcher range = RANGE.matcher(accept.text());
    if (!range.matches()) {
      accept.complain("expected a range such as 400..500 /s");
      return new Figure(entry.getKey(), node.text("work"), 0, 0, "", node.text("so"));
    }
    double low = scaled(range.group(1), range.group(2));
    double high = scaled(range.group(3), range.group(4));
    if (low > high) {
      accept.complain("expected the lower end first");
    }
    return new Figure(
        entry.getKey(), node.text("work"), low, high, range.group(5), node.text("so"));
  }

  private static double scaled(String number, String scale) {
    double value = Double.parseDouble(number);
    return value * (scale.equals("k") ? 1e3 : scale.equals("M") ? 1e6 : 1);
  }

  private static Coverage point(Node node) {
    node.allow("id", "at", "cues", "good", "bad", "probe", "says", "next");
    Node place = node.get("at");
    List<Node> at = place instanceof Node.Sequence list ? list.items() : List.of();
    if (at.size() != 3) {
      place.complain("expected [phase, level, dimension]");
    }
    boolean whole = at.size() == 3;
    Phase phase =
        whole ? at.get(0).oneOf(PHASES).orElse(new Phase.Assumptions()) : new Phase.Assumptions();
    Level level = whole ? at.get(1).oneOf(LEVELS).orElse(Level.L4) : Level.L4;
    Dimension dimension =
        whole ? at.get(2).oneOf(DIMENSIONS).orElse(Dimension.Depth) : Dimension.Depth;
    Map<Sign, String> says = new LinkedHashMap<>();
    Node sentences = node.get("says");
    sentences.entries().forEach((key, value) -> sign(key, value, says));
    for (Sign needed : List.of(Sign.Plus, Sign.Minus)) {
      if (!says.containsKey(needed)) {
        sentences.complain("expected a sentence for \"" + needed.symbol() + "\"");
      }
    }
    return new Coverage(
        node.text("id"),
        phase,
        level,
        dimension,
        some(node.get("cues")),
        some(node.get("good")),
        some(node.get("bad")),
        probes(node.get("probe")),
        says,
        some(node.get("next")));
  }

  private static void sign(String key, Node value, Map<Sign, String> says) {
    Sign sign = SIGNS.get(key);
    if (sign == null) {
      value.complain("expected one of \"++\", \"+\", \"-\", found '" + key + "'");
    } else {
      says.put(sign, value.text());
    }
  }

  /** Each wording of a probe asks exactly one question. */
  private static List<String> probes(Node node) {
    List<String> probes = some(node);
    for (int i = 0; i < probes.size(); i++) {
      boolean isText = !probes.get(i).isBlank();
      if (isText && probes.get(i).chars().filter(c -> c == '?').count() != 1) {
        Node place = node instanceof Node.Sequence list ? list.items().get(i) : node;
        place.complain("expected exactly one question in '" + probes.get(i) + "'");
      }
    }
    return probes;
  }

  /** One text or several, none of them empty. */
  private static List<String> some(Node node) {
    List<String> texts = node.texts();
    if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
      node.complain("expected at least one text, and none that is empty");
    }
    return texts;
  }

  private static WrongClaim claim(Map.Entry<String, Node> entry) {
    return claim(entry.getKey(), entry.getValue());
  }

  static WrongClaim claim(String id, Node node) {
    node.allow("cues", "truth", "probe", "dimension");
    Dimension dimension =
        node.find("dimension").flatMap(each -> each.oneOf(DIMENSIONS)).orElse(Dimension.Depth);
    return new WrongClaim(
        id, dimension, some(node.get("cues")), node.text("truth"), probes(node.get("probe")));
  }

  private static Twist twist(Map.Entry<String, Node> entry) {
    Node node = entry.getValue();
    node.allow("breaks", "say", "cues");
    return new Twist(
        entry.getKey(), node.text("breaks"), node.text("say"), node.textsOrNone("cues"));
  }

  /** Both names find themselves; further phrases stand under {@code aka}, a list for each. */
  private static NearPair neighbours(Node node) {
    node.allow("of", "aka", "difference", "ask");
    List<String> names = pair(node.get("of")).stream().map(Node::text).toList();
    List<List<String>> more =
        node.find("aka")
            .map(aka -> pair(aka).stream().map(Node::texts).toList())
            .orElse(List.of(List.of(), List.of()));
    Node ask = node.get("ask");
    if (!ask.text().contains("{a}") || !ask.text().contains("{b}")) {
      ask.complain("expected a question that names {a} and {b}");
    }
    return new NearPair(
        names.getFirst(),
        names.getLast(),
        Stream.concat(names.stream().limit(1), more.getFirst().stream()).toList(),
        Stream.concat(names.stream().skip(1), more.getLast().stream()).toList(),
        node.text("difference"),
        probes(ask).getFirst());
  }

  private static List<Node> pair(Node node) {
    List<Node> items = node.items();
    if (items.size() == 2) {
      return items;
    }
    node.complain("expected two, one for each of the neighbours, found " + items.size());
    Node missing = new Node.Scalar(new Page(node.page().file()), node.line(), "");
    return List.of(missing, missing);
  }

  private static HintLadder ladder(Map.Entry<String, Node> entry, List<Coverage> coverage) {
    Node node = entry.getValue();
    if (coverage.stream().noneMatch(point -> point.id().equals(entry.getKey()))) {
      node.complain("expected the id of a coverage point, found '" + entry.getKey() + "'");
    }
    var rungs = new ArrayList<>(node.items().stream().map(QuestionReader::some).toList());
    if (rungs.size() != HintLadder.TELL) {
      node.complain("expected four rungs (pump, hint, prompt, tell), found " + rungs.size());
    }
    while (rungs.size() < HintLadder.TELL) {
      rungs.add(List.of());
    }
    return new HintLadder(entry.getKey(), rungs.subList(0, HintLadder.TELL));
  }
}
