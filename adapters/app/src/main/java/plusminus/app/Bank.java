package plusminus.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import plusminus.prompts.Heading;
import plusminus.prompts.Prompts;
import plusminus.prompts.Shelf;
import plusminus.question.Question;
import plusminus.rubric.Rubric;
import plusminus.rubrics.Rubrics;
import plusminus.service.Catalogue;
import plusminus.service.Edition;
import plusminus.wording.Phrases;
import plusminus.wording.Script;
import plusminus.yaml.Bundle;
import plusminus.yaml.TextProblem;

/** Today's questions, wordings and rubric, each read when it is first needed. */
public final class Bank implements Catalogue {

  private final Shelf shelf;
  private final Map<String, Question> questions = new HashMap<>();
  private final Map<String, Heading> headings = new LinkedHashMap<>();
  private Optional<Shared> shared = Optional.empty();

  private record Shared(Script script, Phrases card, Rubric rubric) {}

  /** The bundled bank. */
  public Bank() {
    this(Shelf.bundled());
  }

  /** The bank of a shelf. */
  public Bank(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The texts behind the bank. */
  Shelf shelf() {
    return shelf;
  }

  private Shared shared() {
    if (shared.isEmpty()) {
      Bundle texts = shelf.scriptFiles();
      shared =
          Optional.of(
              read(
                  () ->
                      new Shared(
                          Prompts.script(texts),
                          Prompts.card(texts),
                          Rubrics.rubric(Rubrics.files()))));
    }
    return shared.get();
  }

  private <T> T read(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (TextProblem problem) {
      throw shelf.located(problem);
    }
  }

  @Override
  public Script script() {
    return shared().script();
  }

  public Phrases card() {
    return shared().card();
  }

  public Rubric rubric() {
    return shared().rubric();
  }

  public Question question(String id) {
    return questions.computeIfAbsent(
        id, key -> read(() -> Prompts.question(shelf.questionFiles(key))));
  }

  /** The texts for a question under a title. */
  public Edition edition(String id, String title) {
    return new Edition(question(id).titled(title), script(), card(), rubric());
  }

  /** The questions with a file of their own. */
  public List<Question> questions() {
    return shelf.questions().stream().map(this::question).toList();
  }

  /** What the questions with a file of their own are chosen by. */
  public List<Heading> headings() {
    return shelf.questions().stream().map(this::heading).toList();
  }

  private Heading heading(String id) {
    return headings.computeIfAbsent(
        id, key -> read(() -> Prompts.heading(shelf.questionFiles(key))));
  }

  @Override
  public List<Entry> entries() {
    return headings().stream()
        .map(each -> new Entry(each.id(), each.title(), each.aka(), each.length()))
        .toList();
  }

  @Override
  public Entry entry(String title) {
    return named(title)
        .map(Bank::entry)
        .orElseGet(
            () ->
                new Entry(Prompts.ANY, title.strip(), List.of(), question(Prompts.ANY).duration()));
  }

  private static Entry entry(Question question) {
    return new Entry(question.id(), question.title(), question.aka(), question.duration());
  }

  /** The question that a title or another name of it means. */
  public Optional<Question> named(String title) {
    if (shelf.questions().contains(title)) {
      return Optional.of(question(title));
    }
    String wanted = plain(title);
    for (Heading heading : headings()) {
      var names = new ArrayList<>(heading.aka());
      names.add(heading.title());
      names.add(heading.id());
      if (names.stream().map(Bank::plain).anyMatch(wanted::equals)) {
        return Optional.of(question(heading.id()));
      }
    }
    return Optional.empty();
  }

  /** Lower case, without what stands in brackets and before the thing that is designed. */
  private static String plain(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\(.*?\\)", " ")
        .replaceAll("^\\s*(?:please\\s+)?design\\s+", "")
        .replaceAll("^\\s*(?:an?|the)\\s+", "")
        .replaceAll("[^a-z0-9]+", " ")
        .replaceAll("\\bsystem\\b|\\bservice\\b", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
