package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import plusminus.app.Bank;
import plusminus.calibration.Agreement;
import plusminus.calibration.Interval;
import plusminus.calibration.MarkTeacher;
import plusminus.calibration.MarkTeacher.Lesson;
import plusminus.prompts.Prompts;
import plusminus.question.Question;
import plusminus.reading.Reader;
import plusminus.rubric.FreeTextMarker;
import plusminus.rubric.FreeTextMarker.Measured;
import plusminus.rubric.FreeTextMarker.Measures;
import plusminus.rubric.Weights;
import plusminus.rubric.Yardstick;
import plusminus.rubrics.Rubrics;

/** Fits the weights of marks on free text to labelled answers, and tells what they are worth. */
public final class Weighing {

  private static final int RESAMPLED = 1_000;
  private static final long SEED = 1;
  private static final double FINDING = 10;
  private static final double DECIDING = 100;

  private final Bank bank;
  private final Reader reader;
  private final Marks marks;

  public Weighing(Bank bank, Reader.Maker readers) {
    this.bank = bank;
    this.reader = readers.reader(bank.rubric().lexicon());
    this.marks = new Marks(bank, readers);
  }

  /**
   * Prints how the answers of each file are marked by weights that were fitted to the others.
   *
   * @param weights where those that are fitted to all files go
   */
  public void run(List<Path> files, Optional<Path> weights, PrintWriter out) throws IOException {
    Yardstick yardstick = Rubrics.yardstick();
    var sets = new ArrayList<Labelled>();
    for (Path file : files) {
      List<JsonNode> answers = Cases.lines(file);
      sets.add(new Labelled(file, answers, clauses(yardstick, answers)));
    }
    for (Labelled set : sets.size() > 1 ? sets : List.<Labelled>of()) {
      List<Labelled> others =
          sets.stream().filter(each -> !each.file().equals(set.file())).toList();
      print("held out", set, yardstick.with(taught(yardstick, others)), out);
    }
    Weights.Pair fitted = taught(yardstick, sets);
    sets.forEach(set -> print("fitted", set, yardstick.with(fitted), out));
    if (weights.isPresent()) {
      Files.writeString(weights.get(), yaml(fitted), StandardCharsets.UTF_8);
    }
  }

  /** A file of answers; whether a clause proves something is measured once for all fits. */
  private record Labelled(Path file, List<JsonNode> answers, List<Lesson> clauses) {}

  private void print(String how, Labelled set, Yardstick yardstick, PrintWriter out) {
    List<Agreement> cases = marks.agreements(set.answers(), yardstick);
    Agreement all = cases.stream().reduce(Agreement.none(), Agreement::plus);
    Interval kappa = Interval.resampled(cases, Agreement::kappa, RESAMPLED, new Random(SEED));
    out.printf(
        Locale.ROOT,
        "%-8s  %s  criteria %d  precision %.2f  recall %.2f  kappa %.2f (%.2f to %.2f)%n",
        how,
        set.file().getFileName(),
        all.cases(),
        all.precision(),
        all.recall(),
        all.kappa(),
        kappa.low(),
        kappa.high());
  }

  /** First the clauses that prove, then, with them found, whole answers. */
  private Weights.Pair taught(Yardstick yardstick, List<Labelled> sets) {
    List<Lesson> clauses = sets.stream().flatMap(set -> set.clauses().stream()).toList();
    Weights finding = MarkTeacher.fit(clauses, FINDING, name -> false);
    var finder = new Weights.Pair(finding, new Weights(0, Map.of()));
    var marker = new FreeTextMarker(reader, yardstick.with(finder));
    var wholes = new ArrayList<Lesson>();
    for (Labelled set : sets) {
      for (JsonNode answer : set.answers()) {
        eachCriterion(
            marker,
            answer,
            (criterion, measures) ->
                wholes.add(new Lesson(measures.whole(), criterion.get("met").asBoolean())));
      }
    }
    return new Weights.Pair(finding, MarkTeacher.fit(wholes, DECIDING, FreeTextMarker::speaksFor));
  }

  private List<Lesson> clauses(Yardstick yardstick, List<JsonNode> answers) {
    var marker = new FreeTextMarker(reader, yardstick);
    var lessons = new ArrayList<Lesson>();
    for (JsonNode answer : answers) {
      eachCriterion(
          marker,
          answer,
          (criterion, measures) ->
              measures.clauses().stream()
                  .map(each -> new Lesson(each.traits(), proves(each, answer, criterion)))
                  .forEach(lessons::add));
    }
    return lessons;
  }

  private interface Taught {
    void take(JsonNode criterion, Measures measures);
  }

  private void eachCriterion(FreeTextMarker marker, JsonNode answer, Taught taught) {
    Question question = bank.question(Prompts.ANY).titled(answer.get("question").asText());
    List<JsonNode> criteria = new ArrayList<>();
    answer.get("criteria").forEach(criteria::add);
    List<Measures> measures =
        marker.measure(
            question,
            criteria.stream().map(each -> each.get("text").asText()).toList(),
            answer.get("answer").asText());
    for (int i = 0; i < criteria.size(); i++) {
      taught.take(criteria.get(i), measures.get(i));
    }
  }

  /** Whether more than half of the shorter of clause and labelled evidence is in both. */
  private static boolean proves(Measured clause, JsonNode answer, JsonNode criterion) {
    String evidence = criterion.path("evidence").asText("");
    int from = answer.get("answer").asText().indexOf(evidence);
    if (!criterion.get("met").asBoolean() || evidence.isEmpty() || from < 0) {
      return false;
    }
    int to = from + evidence.length();
    int common = Math.min(to, clause.quote().to()) - Math.max(from, clause.quote().from());
    return 2 * common > Math.min(evidence.length(), clause.quote().to() - clause.quote().from());
  }

  private static String yaml(Weights.Pair fitted) {
    return "# How much each thing measured speaks for a yes: finding, that a clause proves a"
        + " criterion; deciding, that an answer\n"
        + "# meets it. Fitted by `plusminus evaluate weights`, as the README tells; not for"
        + " the hand.\n"
        + yaml("finding", fitted.finding())
        + yaml("deciding", fitted.deciding());
  }

  private static String yaml(String name, Weights weights) {
    var text = new StringBuilder(name).append(":\n");
    text.append(String.format(Locale.ROOT, "  Bias: %.3f%n", weights.bias()));
    weights
        .values()
        .forEach(
            (key, value) -> text.append(String.format(Locale.ROOT, "  %s: %.3f%n", key, value)));
    return text.toString();
  }
}
