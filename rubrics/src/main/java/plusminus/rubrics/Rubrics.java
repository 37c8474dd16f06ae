package plusminus.rubrics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.calibration.Kinds;
import plusminus.question.Dimension;
import plusminus.rubric.Criterion;
import plusminus.rubric.MarkedExample;
import plusminus.rubric.Rubric;
import plusminus.rubric.Yardstick;
import plusminus.yaml.Bundle;
import plusminus.yaml.Node;
import plusminus.yaml.Page;

/** The bundled rubric, and what a bundle of its files means. */
public final class Rubrics {

  private static final String FOLDER = "rubrics";
  private static final List<String> FILES =
      List.of("common.yaml", "bands.yaml", "cues.yaml", "topics.yaml", "claims.yaml");

  private static final String CONCEPTS = "concepts.yaml";
  private static final String DEMANDS = "demands.yaml";
  private static final String ASPECTS = "aspects.yaml";
  private static final String WEIGHTS = "weights.yaml";
  private static final String KINDS = "kinds.yaml";

  private Rubrics() {}

  /** The files that an interview is marked with. */
  public static Bundle files() {
    return Bundle.ofResources(Rubrics.class, FOLDER, FILES);
  }

  /** The rubric of a bundle. */
  public static Rubric rubric(Bundle bundle) {
    var pages = new ArrayList<Page>();
    Map<String, Node> trees = bundle.read(pages);
    Node common = tree(trees, "common.yaml");
    common.allow("headings", "leaves", "takes_back", "criteria");
    Node titles = common.get("headings");
    Map<Dimension, String> headings = new EnumMap<>(Dimension.class);
    CriterionReader.DIMENSIONS.forEach((id, dimension) -> headings.put(dimension, titles.text(id)));
    List<Node> rows = common.get("criteria").items();
    List<Criterion> criteria = rows.stream().map(CriterionReader::criterion).toList();
    unique(rows);
    Rubric rubric =
        new Rubric(
            criteria,
            headings,
            new Rubric.Sentences(common.text("leaves"), common.text("takes_back")),
            BandsReader.read(tree(trees, "bands.yaml")),
            LexiconReader.read(
                tree(trees, "cues.yaml"), tree(trees, "topics.yaml"), tree(trees, "claims.yaml")));
    Bundle.close(pages);
    return rubric;
  }

  /** What criteria in free text are understood by; no interview is marked with it. */
  public static Yardstick yardstick() {
    var pages = new ArrayList<Page>();
    Bundle bundle =
        Bundle.ofResources(Rubrics.class, FOLDER, List.of(CONCEPTS, DEMANDS, ASPECTS, WEIGHTS));
    Map<String, Node> trees = bundle.read(pages);
    Yardstick yardstick =
        YardstickReader.read(
            tree(trees, CONCEPTS),
            tree(trees, DEMANDS),
            tree(trees, ASPECTS),
            tree(trees, WEIGHTS));
    Bundle.close(pages);
    return yardstick;
  }

  /** Kinds of sentences in developers' talk. */
  public static Kinds kinds() {
    var pages = new ArrayList<Page>();
    Bundle bundle = Bundle.ofResources(Rubrics.class, FOLDER, List.of(KINDS));
    Kinds kinds = KindsReader.read(tree(bundle.read(pages), KINDS));
    Bundle.close(pages);
    return kinds;
  }

  private static void unique(List<Node> rows) {
    var seen = new HashSet<String>();
    for (Node row : rows) {
      row.find("id")
          .filter(id -> !seen.add(id.text()))
          .ifPresent(id -> id.complain("id '" + id.text() + "' stands here twice"));
    }
  }

  /** The marked examples of files that hold a list of them each. */
  public static List<MarkedExample> examples(Rubric rubric, Bundle bundle) {
    var pages = new ArrayList<Page>();
    List<String> criteria = rubric.common().stream().map(Criterion::id).toList();
    List<MarkedExample> examples =
        bundle.read(pages).values().stream()
            .flatMap(file -> file.items().stream())
            .map(node -> CriterionReader.example(node, criteria))
            .toList();
    Bundle.close(pages);
    return examples;
  }

  private static Node tree(Map<String, Node> trees, String name) {
    return Optional.ofNullable(trees.get(name))
        .orElseThrow(() -> new IllegalArgumentException("the bundle has no " + name));
  }
}
