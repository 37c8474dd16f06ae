package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import plusminus.app.Bank;
import plusminus.calibration.Agreement;
import plusminus.calibration.Interval;
import plusminus.prompts.Prompts;
import plusminus.question.Question;
import plusminus.reading.Reader;
import plusminus.rubric.FreeTextMarker;
import plusminus.rubric.FreeTextMarker.Outcome;
import plusminus.rubric.FreeTextMarker.Verdict;
import plusminus.rubric.Yardstick;
import plusminus.rubrics.Rubrics;
import plusminus.transcript.Quote;

/** Whether criteria given as free text are met by an answer. */
public final class Marks {

  private static final int RESAMPLED = 1_000;
  private static final long SEED = 1;

  private final Bank bank;
  private final Reader.Maker readers;

  public Marks(Bank bank, Reader.Maker readers) {
    this.bank = bank;
    this.readers = readers;
  }

  /** What was decided about one criterion of a case. */
  private record Marked(JsonNode criterion, Verdict verdict) {
    boolean expected() {
      return criterion.get("met").asBoolean();
    }

    String trap() {
      String trap = criterion.path("trap").asText("");
      return trap.isEmpty() ? "(none)" : trap;
    }

    Optional<String> evidence() {
      return verdict.evidence().map(Quote::text).filter(text -> verdict.met());
    }
  }

  private record Case(JsonNode given, List<Marked> marks) {
    Agreement agreement() {
      Agreement agreement = Agreement.none();
      for (Marked mark : marks) {
        agreement = agreement.with(mark.verdict().met(), mark.expected());
      }
      return agreement;
    }

    long verbatim() {
      String answer = given.get("answer").asText();
      return marks.stream()
          .flatMap(mark -> mark.evidence().stream())
          .filter(answer::contains)
          .count();
    }
  }

  public Agreement run(Path file, Optional<Path> predictions, PrintWriter out) throws IOException {
    var marker = new FreeTextMarker(readers.reader(bank.rubric().lexicon()), Rubrics.yardstick());
    var cases = new ArrayList<Case>();
    for (JsonNode given : Cases.lines(file)) {
      cases.add(judged(marker, given));
    }
    Agreement all = print(cases, out);
    if (predictions.isPresent()) {
      Cases.writeLines(predictions.get(), cases.stream().map(Marks::row).toList());
    }
    return all;
  }

  /** How far the marker with a yardstick agrees with the labels, an answer at a time. */
  List<Agreement> agreements(List<JsonNode> answers, Yardstick yardstick) {
    var marker = new FreeTextMarker(readers.reader(bank.rubric().lexicon()), yardstick);
    return answers.stream().map(given -> judged(marker, given).agreement()).toList();
  }

  private Case judged(FreeTextMarker marker, JsonNode given) {
    Question question = bank.question(Prompts.ANY).titled(given.get("question").asText());
    List<JsonNode> criteria = new ArrayList<>();
    given.get("criteria").forEach(criteria::add);
    List<String> texts = criteria.stream().map(each -> each.get("text").asText()).toList();
    List<Verdict> verdicts = marker.judge(question, texts, given.get("answer").asText());
    var marks = new ArrayList<Marked>();
    for (int i = 0; i < criteria.size(); i++) {
      marks.add(new Marked(criteria.get(i), verdicts.get(i)));
    }
    return new Case(given, marks);
  }

  private static Agreement print(List<Case> cases, PrintWriter out) {
    Agreement all = Agreement.none();
    Map<String, Agreement> byTrap = new TreeMap<>();
    long quoted = 0;
    long verbatim = 0;
    long open = 0;
    for (Case each : cases) {
      all = all.plus(each.agreement());
      verbatim += each.verbatim();
      for (Marked mark : each.marks()) {
        Agreement one = Agreement.none().with(mark.verdict().met(), mark.expected());
        byTrap.merge(mark.trap(), one, Agreement::plus);
        quoted += mark.evidence().isPresent() ? 1 : 0;
        open += mark.verdict().outcome() == Outcome.NotAssessed ? 1 : 0;
      }
    }
    out.printf(
        Locale.ROOT,
        "criteria %d  precision %.2f  recall %.2f  kappa %.2f  evidence verbatim %d of %d%n",
        all.cases(),
        all.precision(),
        all.recall(),
        all.kappa(),
        verbatim,
        quoted);
    if (!cases.isEmpty()) {
      Interval kappa =
          Interval.resampled(
              cases.stream().map(Case::agreement).toList(),
              Agreement::kappa,
              RESAMPLED,
              new Random(SEED));
      out.printf(
          Locale.ROOT,
          "kappa between %.2f and %.2f in 95 of 100 resamplings of the %d cases  not assessed %.1f"
              + " %%%n",
          kappa.low(),
          kappa.high(),
          cases.size(),
          100.0 * open / Math.max(1, all.cases()));
    }
    byTrap.forEach(
        (trap, agreement) ->
            out.printf(
                "  %-15s right %d of %d%n",
                trap, agreement.both() + agreement.neither(), agreement.cases()));
    return all;
  }

  private static ObjectNode row(Case each) {
    ObjectNode row = Cases.JSON.createObjectNode().put("id", each.given().get("id").asText());
    var criteria = row.putArray("criteria");
    for (Marked mark : each.marks()) {
      ObjectNode node = criteria.addObject().put("id", mark.criterion().get("id").asText());
      if (mark.verdict().outcome() == Outcome.NotAssessed) {
        node.putNull("met");
      } else {
        node.put("met", mark.verdict().met());
      }
      node.put("evidence", mark.evidence().orElse(null))
          .put("reason", mark.verdict().reason())
          .put("confidence", mark.verdict().confidence());
    }
    return row;
  }
}
