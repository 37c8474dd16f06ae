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
                .filter(each -> matches(each, turn.text(), claim.get("quote").asText()))
                .findFirst();
        found += match.isPresent() ? 1 : 0;
        boolean saysWrong = match.isPresent() && !match.get().isRight();
        boolean correct = claim.get("correct").asBoolean();
        wrong += correct ? 0 : 1;
        caught += !correct && saysWrong ? 1 : 0;
        right += correct ? 1 : 0;
        flagged += correct && saysWrong ? 1 : 0;
      }
      flagged += unexpected(given, turn.text(), estimates);
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
  private static int unexpected(JsonNode given, String text, List<Estimate> estimates) {
    int alarms = 0;
    for (Estimate estimate : estimates) {
      boolean known = false;
      for (JsonNode claim : given.get("claims")) {
        known |= matches(estimate, text, claim.get("quote").asText());
      }
      alarms += !known && !estimate.isRight() ? 1 : 0;
    }
    return alarms;
  }

  /** Whether both speak of the same place: one says "about 9 hours", one "9 hours a year". */
  private static boolean matches(Estimate estimate, String text, String quote) {
    int from = estimate.quote().from();
    int to = from + estimate.quote().text().length();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (at < to && from < at + quote.length()) {
        return true;
      }
    }
    return false;
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
