package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import plusminus.calibration.Agreement;
import plusminus.calibration.Interval;
import plusminus.calibration.KindMarker;
import plusminus.calibration.KindMarker.Judge;
import plusminus.calibration.KindMarker.Marked;
import plusminus.reading.Linguist;
import plusminus.rubrics.Rubrics;

/** Whether single sentences meet a criterion that was marked by people. */
public final class Items {

  private static final int RESAMPLED = 1_000;
  private static final long SEED = 1;

  private final Linguist linguist;

  public Items(Linguist linguist) {
    this.linguist = linguist;
  }

  private record Scored(JsonNode given, double score) {
    boolean met() {
      return score > 0;
    }

    boolean expected() {
      return given.get("label").asInt() == 1;
    }

    double confidence() {
      return 1 / (1 + Math.exp(-Math.abs(score)));
    }
  }

  /**
   * Prints how far the marker agrees with people on each criterion.
   *
   * @param learn how many rows of each criterion it may learn from; they are not scored
   * @return kappa by criterion
   */
  public Map<String, Double> run(Path file, Optional<Path> predictions, int learn, PrintWriter out)
      throws IOException {
    Map<String, List<JsonNode>> criteria = new LinkedHashMap<>();
    for (JsonNode row : Cases.lines(file)) {
      criteria.computeIfAbsent(row.get("criterion").asText(), key -> new ArrayList<>()).add(row);
    }
    var marker = new KindMarker(Rubrics.kinds(), linguist);
    Map<String, Double> kappas = new LinkedHashMap<>();
    var written = new HashMap<String, ObjectNode>();
    criteria.forEach(
        (criterion, rows) -> {
          List<Scored> scored = scored(marker, criterion, rows, learn);
          kappas.put(criterion, print(criterion, scored, out));
          scored.forEach(each -> written.put(each.given().get("id").asText(), row(each)));
        });
    out.printf(
        Locale.ROOT,
        "mean kappa %.2f  worst %.2f  learned from %d rows a criterion%n",
        kappas.values().stream().mapToDouble(kappa -> kappa).average().orElse(0),
        kappas.values().stream().mapToDouble(kappa -> kappa).min().orElse(0),
        learn);
    if (predictions.isPresent()) {
      List<ObjectNode> inOrder =
          Cases.lines(file).stream()
              .flatMap(given -> Optional.ofNullable(written.get(given.get("id").asText())).stream())
              .toList();
      Cases.writeLines(predictions.get(), inOrder);
    }
    return kappas;
  }

  private static List<Scored> scored(
      KindMarker marker, String criterion, List<JsonNode> rows, int learn) {
    var drawn = new ArrayList<>(rows);
    if (learn > 0) {
      Collections.shuffle(drawn, new Random(SEED));
    }
    int taught = Math.min(learn, drawn.size());
    List<Marked> marks = drawn.subList(0, taught).stream().map(Items::marked).toList();
    Optional<Judge> judge = marker.kind(criterion).map(kind -> marker.learned(kind, marks));
    return drawn.subList(taught, drawn.size()).stream()
        .map(row -> new Scored(row, judge.map(each -> each.score(text(row))).orElse(-1.0)))
        .toList();
  }

  private static String text(JsonNode row) {
    return row.get("text").asText();
  }

  private static Marked marked(JsonNode row) {
    return new Marked(text(row), row.get("label").asInt() == 1);
  }

  private static double print(String criterion, List<Scored> scored, PrintWriter out) {
    List<Agreement> rows =
        scored.stream().map(each -> Agreement.none().with(each.met(), each.expected())).toList();
    Agreement all = rows.stream().reduce(Agreement.none(), Agreement::plus);
    Interval kappa =
        rows.isEmpty()
            ? new Interval(0, 0)
            : Interval.resampled(rows, Agreement::kappa, RESAMPLED, new Random(SEED));
    out.printf(
        Locale.ROOT,
        "%-48s rows %d  F1 %.2f  AUC %.2f  kappa %.2f (%.2f to %.2f)%n",
        criterion,
        all.cases(),
        all.f1(),
        auc(scored),
        all.kappa(),
        kappa.low(),
        kappa.high());
    return all.kappa();
  }

  /** How often a met row has the higher score of a met and an unmet one. */
  private static double auc(List<Scored> scored) {
    double wins = 0;
    long pairs = 0;
    for (Scored yes : scored) {
      for (Scored no : scored) {
        if (yes.expected() && !no.expected()) {
          pairs++;
          wins += yes.score() > no.score() ? 1 : yes.score() == no.score() ? 0.5 : 0;
        }
      }
    }
    return pairs == 0 ? 0.5 : wins / pairs;
  }

  private static ObjectNode row(Scored each) {
    return Cases.JSON
        .createObjectNode()
        .put("id", each.given().get("id").asText())
        .put("met", each.met())
        .put("confidence", each.confidence());
  }
}
