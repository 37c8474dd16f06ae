package plusminus.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.app.Bank;
import plusminus.calibration.Agreement;
import plusminus.linguist.OnnxLinguist;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;

/** Answers of our own with their criteria: what the fitted weights must not lose. */
class MarksTest {

  private static final Path ANSWERS = Path.of("src", "test", "resources", "marks", "answers.jsonl");

  @TempDir private Path folder;

  @Test
  void agreesWithOurOwnMarks() throws IOException {
    var out = new StringWriter();
    Path predictions = folder.resolve("marks.jsonl");
    Agreement agreement;
    try (var linguist = new OnnxLinguist()) {
      Reader.Maker readers = lexicon -> new Reader(linguist, lexicon);
      agreement =
          new Marks(new Bank(), readers)
              .run(ANSWERS, Optional.of(predictions), new PrintWriter(out, true));
    }
    assertThat(agreement.cases()).isGreaterThan(400);
    assertThat(agreement.precision()).as(out.toString()).isGreaterThan(0.80);
    assertThat(agreement.recall()).as(out.toString()).isGreaterThan(0.75);
    assertThat(agreement.kappa()).as(out.toString()).isGreaterThan(0.60);
    assertThat(out.toString()).contains("kappa between").contains("(none)");
    everyQuoteIsVerbatim(Cases.lines(ANSWERS), Cases.lines(predictions));
  }

  private static void everyQuoteIsVerbatim(List<JsonNode> given, List<JsonNode> marked) {
    for (int i = 0; i < given.size(); i++) {
      String answer = given.get(i).get("answer").asText();
      for (JsonNode mark : marked.get(i).get("criteria")) {
        boolean met = mark.get("met").asBoolean();
        assertThat(mark.get("evidence").isNull()).isEqualTo(!met);
        assertThat(mark.get("reason").asText()).isNotBlank();
        assertThat(mark.get("confidence").asDouble()).isBetween(0.5, 1.0);
        if (met) {
          assertThat(answer).contains(mark.get("evidence").asText());
        }
      }
    }
  }

  /** What is decided comes from the answer and not from how a criterion is worded. */
  @Test
  void anAnswerToAnotherQuestionMeetsLittle() throws IOException {
    List<JsonNode> given = Cases.lines(ANSWERS.resolveSibling("dev-c.jsonl"));
    var swapped = new ArrayList<ObjectNode>();
    for (int i = 0; i < given.size(); i++) {
      JsonNode other = given.get((i + given.size() / 2) % given.size());
      ObjectNode row = given.get(i).deepCopy();
      row.set("question", other.get("question"));
      row.set("answer", other.get("answer"));
      row.get("criteria").forEach(criterion -> ((ObjectNode) criterion).put("met", false));
      swapped.add(row);
    }
    Path file = folder.resolve("swapped.jsonl");
    Cases.writeLines(file, swapped);
    Agreement agreement;
    try (var linguist = new OnnxLinguist()) {
      Reader.Maker readers = lexicon -> new Reader(linguist, lexicon);
      agreement =
          new Marks(new Bank(), readers)
              .run(file, Optional.empty(), new PrintWriter(new StringWriter(), true));
    }
    assertThat(agreement.neither()).isGreaterThan(agreement.cases() * 3 / 4);
  }

  /** Whatever can be fitted can be shipped: the file has the form that is read at the start. */
  @Test
  void weightsAreWrittenAsTheyAreRead() throws IOException {
    var out = new StringWriter();
    Path weights = folder.resolve("weights.yaml");
    Reader.Maker readers = lexicon -> new Reader(new PlainLinguist(), lexicon);
    new Weighing(new Bank(), readers)
        .run(List.of(ANSWERS), Optional.of(weights), new PrintWriter(out, true));
    assertThat(out.toString()).startsWith("fitted").contains("kappa");
    assertThat(Files.readString(weights))
        .startsWith("# How much")
        .contains("finding:", "deciding:", "  Found: ");
  }

  @Test
  void anEmptyFileIsNoCase() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.jsonl"), "");
    var out = new StringWriter();
    Reader.Maker readers = lexicon -> new Reader(new PlainLinguist(), lexicon);
    new Marks(new Bank(), readers).run(file, Optional.empty(), new PrintWriter(out, true));
    assertThat(out.toString()).startsWith("criteria 0");
  }
}
