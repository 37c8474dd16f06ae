package plusminus.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plusminus.prompts.Prompts;
import plusminus.question.Question;
import plusminus.rubric.Rubric;
import plusminus.rubrics.Rubrics;
import plusminus.service.Catalogue;
import plusminus.service.Edition;
import plusminus.wording.Phrases;
import plusminus.wording.Script;
import plusminus.yaml.Bundle;

/** Today's questions, wordings and rubric, each read when it is first needed. */
public final class Bank implements Catalogue {

  private final Map<String, Question> questions = new HashMap<>();
  private Optional<Shared> shared = Optional.empty();

  private record Shared(Script script, Phrases card, Rubric rubric) {}

  private Shared shared() {
    if (shared.isEmpty()) {
      Bundle texts = Prompts.scriptFiles();
      shared =
          Optional.of(
              new Shared(
                  Prompts.script(texts), Prompts.card(texts), Rubrics.rubric(Rubrics.files())));
    }
    return shared.get();
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
    return questions.computeIfAbsent(id, key -> Prompts.question(Prompts.questionFiles(key)));
  }

  /** The texts for a question under a title. */
  public Edition edition(String id, String title) {
    return new Edition(question(id).titled(title), script(), card(), rubric());
  }

  /** The questions with a file of their own. */
  public List<Question> questions() {
    return Prompts.questions().stream().map(this::question).toList();
  }

  @Override
  public List<Entry> entries() {
    return questions().stream().map(Bank::entry).toList();
  }

  @Override
  public Entry entry(String title) {
    return named(title)
        .map(Bank::entry)
        .orElseGet(() -> new Entry(Prompts.ANY, title.strip(), question(Prompts.ANY).duration()));
  }

  private static Entry entry(Question question) {
    return new Entry(question.id(), question.title(), question.duration());
  }

  /** The question that a title or another name of it means. */
  public Optional<Question> named(String title) {
    if (Prompts.questions().contains(title)) {
      return Optional.of(question(title));
    }
    String wanted = plain(title);
    for (Question question : questions()) {
      var names = new ArrayList<>(question.aka());
      names.add(question.title());
      names.add(question.id());
      if (names.stream().map(Bank::plain).anyMatch(wanted::equals)) {
        return Optional.of(question);
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
