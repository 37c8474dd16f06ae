package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plusminus.app.Bank;
import plusminus.calibration.Agreement;
import plusminus.prompts.Prompts;
import plusminus.question.Question;
import plusminus.reading.Reader;
import plusminus.rubric.FreeTextMarker;

/** Whether criteria given as free text are met by an answer. */
public final class Marks {

  private final Bank bank;
  private final Reader.Maker readers;

  public Marks(Bank bank, Reader.Maker readers) {
    this.bank = bank;
    this.readers = readers;
  }

  public void run(Path file, Optional<Path> predictions, PrintWriter out) throws IOException {
    var marker = new FreeTextMarker(readers.reader(bank.rubric().lexicon()));
    Agreement all = Agreement.none();
    Map<String, Agreement> byTrap = new TreeMap<>();
    int quoted = 0;
    int verbatim = 0;
    var rows = new ArrayList<ObjectNode>();
    for (JsonNode given : Cases.lines(file)) {
      String answer = given.get("answer").asText();
      Question question = bank.question(Prompts.ANY).titled(given.get("question").asText());
      ObjectNode row = Cases.JSON.createObjectNode().put("id", given.get("id").asText());
      var criteria = row.putArray("criteria");
      for (JsonNode criterion : given.get("criteria")) {
        var verdict = marker.judge(question, criterion.get("text").asText(), answer);
        boolean met = criterion.get("met").asBoolean();
        all = all.with(verdict.met(), met);
        String trap = criterion.path("trap").asText("");
        byTrap.merge(
            trap.isEmpty() ? "(none)" : trap,
            Agreement.none().with(verdict.met(), met),
            Marks::sum);
        ObjectNode mark = criteria.addObject();
        mark.put("id", criterion.get("id").asText()).put("met", verdict.met());
        String evidence =
            verdict
                .evidence()
                .map(quote -> quote.text())
                .filter(text -> verdict.met())
                .orElse(null);
        mark.put("evidence", evidence);
        quoted += evidence == null ? 0 : 1;
        verbatim += evidence != null && answer.contains(evidence) ? 1 : 0;
      }
      rows.add(row);
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
    byTrap.forEach(
        (trap, agreement) ->
            out.printf(
                "  %-15s right %d of %d%n",
                trap, agreement.both() + agreement.neither(), agreement.cases()));
    if (predictions.isPresent()) {
      Cases.writeLines(predictions.get(), rows);
    }
  }

  private static Agreement sum(Agreement one, Agreement other) {
    return new Agreement(
        one.both() + other.both(),
        one.onlyFirst() + other.onlyFirst(),
        one.onlySecond() + other.onlySecond(),
        one.neither() + other.neither());
  }
}
