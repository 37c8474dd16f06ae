package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plusminus.arithmetic.Estimate;
import plusminus.reading.Reader;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/** Which arithmetic claims are found and whether right and wrong ones are told apart. */
public final class Estimates {

  public void run(Path file, Optional<Path> predictions, PrintWriter out) throws IOException {
    int wrong = 0;
    int caught = 0;
    int right = 0;
    int flagged = 0;
    int found = 0;
    var rows = new ArrayList<ObjectNode>();
    for (JsonNode given : Cases.lines(file)) {
      Turn turn = new Turn(1, new Speaker.Seated(1), given.get("text").asText(), Duration.ZERO);
      List<Estimate> estimates = Reader.estimates(turn);
      for (JsonNode claim : given.get("claims")) {
        Optional<Estimate> match =
            estimates.stream()
                .filter(each -> matches(each, claim.get("quote").asText()))
                .findFirst();
        found += match.isPresent() ? 1 : 0;
        boolean saysWrong = match.isPresent() && !match.get().isRight();
        boolean correct = claim.get("correct").asBoolean();
        wrong += correct ? 0 : 1;
        caught += !correct && saysWrong ? 1 : 0;
        right += correct ? 1 : 0;
        flagged += correct && saysWrong ? 1 : 0;
      }
      flagged += unexpected(given, estimates);
      rows.add(row(given, estimates));
      out.println(rows.getLast());
    }
    out.printf(
        "claims %d  found %d  wrong caught %d of %d  false alarms %d (right ones %d)%n",
        wrong + right, found, caught, wrong, flagged, right);
    if (predictions.isPresent()) {
      Cases.writeLines(predictions.get(), rows);
    }
  }

  /** Alarms about something that is no claim at all. */
  private static int unexpected(JsonNode given, List<Estimate> estimates) {
    int alarms = 0;
    for (Estimate estimate : estimates) {
      boolean known = false;
      for (JsonNode claim : given.get("claims")) {
        known |= matches(estimate, claim.get("quote").asText());
      }
      alarms += !known && !estimate.isRight() ? 1 : 0;
    }
    return alarms;
  }

  /** The rule of the labelled cases: one quote contains the other. */
  private static boolean matches(Estimate estimate, String quote) {
    String own = estimate.quote().text().strip();
    return quote.contains(own) || own.contains(quote);
  }

  private static ObjectNode row(JsonNode given, List<Estimate> estimates) {
    ObjectNode row = Cases.JSON.createObjectNode().put("id", given.get("id").asText());
    var claims = row.putArray("claims");
    for (Estimate estimate : estimates) {
      claims
          .addObject()
          .put("quote", estimate.quote().text().strip())
          .put("correct", estimate.isRight());
    }
    return row;
  }
}
