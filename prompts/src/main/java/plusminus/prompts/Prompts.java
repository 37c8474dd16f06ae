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

/** The bundled texts, and what a bundle of them means. */
public final class Prompts {

  /** The id of the sheet that conducts any title without a file of its own. */
  public static final String ANY = "any";

  private static final String FOLDER = "prompts/en";
  private static final List<String> QUESTIONS = List.of("hotel-booking", "notification-system");

  /** Sentences outside moves, one file for each kind of place. */
  private static final List<String> LINES = List.of("lines.yaml", "terminal.yaml", "chat.yaml");

  private Prompts() {}

  /** The ids of the questions with a file of their own. */
  public static List<String> questions() {
    return QUESTIONS;
  }

  /** A question's file and the generic sheet that stands behind it. */
  public static Bundle questionFiles(String id) {
    List<String> names =
        Stream.of(id, ANY).distinct().map(name -> "questions/" + name + ".yaml").toList();
    return Bundle.ofResources(Prompts.class, FOLDER, names);
  }

  /** The files of moves, lines and the scorecard. */
  public static Bundle scriptFiles() {
    var names = new ArrayList<String>();
    for (Move move : Move.values()) {
      names.add("moves/" + move.name().toLowerCase(Locale.ROOT) + ".yaml");
    }
    names.addAll(LINES);
    names.add("scorecard.yaml");
    return Bundle.ofResources(Prompts.class, FOLDER, names);
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
    var phrases = new Phrases(ScriptReader.texts(tree(bundle.read(pages), "scorecard.yaml")));
    Bundle.close(pages);
    return phrases;
  }

  private static Node tree(Map<String, Node> trees, String name) {
    return Optional.ofNullable(trees.get(name))
        .orElseThrow(() -> new IllegalArgumentException("the bundle has no " + name));
  }
}
