package plusminus.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plusminus.interview.Move;
import plusminus.question.Fact;
import plusminus.question.Question;
import plusminus.wording.Phrases;
import plusminus.wording.Script;
import plusminus.yaml.Bundle;
import plusminus.yaml.Node;
import plusminus.yaml.Page;
import plusminus.yaml.Yaml;

/** The bundled texts, and what a bundle of them means. */
public final class Prompts {

  /** The id of the sheet that conducts any title without a file of its own. */
  public static final String ANY = "any";

  private static final String FOLDER = "prompts/en";
  private static final String ENDING = ".yaml";

  /** Every file of the folder is a question, the generic sheet apart. */
  private static final List<String> QUESTIONS =
      Folder.names(FOLDER + "/questions").stream()
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .filter(id -> !id.equals(ANY))
          .toList();

  /** Sentences outside moves, one file for each kind of place. */
  private static final List<String> LINES = List.of("lines.yaml", "terminal.yaml", "chat.yaml");

  private static final String CARD = "scorecard.yaml";

  /** The name of the schema of questions, beside the folder that they stand in. */
  public static final String SCHEMA = "questions.schema.json";

  /** Where the head of a question's file ends. */
  private static final String BODY = "\nright_size:";

  private Prompts() {}

  /** The ids of the questions with a file of their own. */
  public static List<String> questions() {
    return QUESTIONS;
  }

  static List<String> questionNames(String id) {
    return Stream.of(id, ANY).distinct().map(name -> "questions/" + name + ENDING).toList();
  }

  static List<String> scriptNames() {
    var names = new ArrayList<String>();
    for (Move move : Move.values()) {
      names.add("moves/" + move.name().toLowerCase(Locale.ROOT) + ENDING);
    }
    names.addAll(LINES);
    names.add(CARD);
    return names;
  }

  /** The text of a bundled file. */
  static String bundled(String name) {
    Bundle bundle = Bundle.ofResources(Prompts.class, FOLDER, List.of(name));
    return bundle.files().values().iterator().next();
  }

  /** A commented file for a new question, to be filled in. */
  public static String skeleton(String id) {
    return bundled("skeleton.yaml").replace("your-id", id);
  }

  /** The schema by which editors complete a question. */
  public static String schema() {
    return bundled(SCHEMA);
  }

  /** What the first file of a bundle is chosen by; the rest of the file is not read. */
  public static Heading heading(Bundle bundle) {
    var first = bundle.files().entrySet().iterator().next();
    var page = new Page(first.getKey());
    int end = first.getValue().indexOf(BODY);
    String head = end < 0 ? first.getValue() : first.getValue().substring(0, end + 1);
    Heading heading = QuestionReader.heading(Yaml.read(page, head));
    Bundle.close(List.of(page));
    return heading;
  }

  /** The question of a bundle; what its own sheet leaves open is assumed from the generic one. */
  public static Question question(Bundle bundle) {
    var pages = new ArrayList<Page>();
    List<Node> trees = List.copyOf(bundle.read(pages).values());
    List<Question> read = trees.stream().map(QuestionReader::read).toList();
    Bundle.close(pages);
    return completed(read.getFirst(), read.getLast());
  }

  /** The question of one file alone; complaints go to the page of its tree. */
  public static Question own(Node root) {
    return QuestionReader.read(root);
  }

  /** A question with what the generic sheet adds. */
  public static Question completed(Question own, Question generic) {
    boolean isGeneric = own.id().equals(ANY);
    var facts = new ArrayList<Fact>();
    own.facts().forEach(fact -> facts.add(isGeneric ? fact.assumed() : fact));
    generic.facts().stream()
        .filter(fact -> facts.stream().noneMatch(known -> known.key().equals(fact.key())))
        .map(Fact::assumed)
        .forEach(facts::add);
    return own.withFacts(facts);
  }

  /** The wordings of a bundle. */
  public static Script script(Bundle bundle) {
    var pages = new ArrayList<Page>();
    Map<String, Node> trees = bundle.read(pages);
    List<Node> moves =
        trees.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("moves/"))
            .map(Map.Entry::getValue)
            .toList();
    List<Node> lines = new ArrayList<>(List.of(tree(trees, LINES.getFirst())));
    // A bundle that was stored before there was a chat has no words for it.
    LINES.stream().skip(1).flatMap(name -> Stream.ofNullable(trees.get(name))).forEach(lines::add);
    Script script = ScriptReader.read(moves, lines);
    Bundle.close(pages);
    return script;
  }

  /** The words of the scorecard in a bundle. */
  public static Phrases card(Bundle bundle) {
    var pages = new ArrayList<Page>();
    var phrases = new Phrases(ScriptReader.texts(tree(bundle.read(pages), CARD)));
    Bundle.close(pages);
    return phrases;
  }

  private static Node tree(Map<String, Node> trees, String name) {
    return Optional.ofNullable(trees.get(name))
        .orElseThrow(() -> new IllegalArgumentException("the bundle has no " + name));
  }
}
