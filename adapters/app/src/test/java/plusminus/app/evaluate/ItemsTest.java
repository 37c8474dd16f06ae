package plusminus.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.linguist.OnnxLinguist;

/** Sentences of our own, each marked on five criteria. */
class ItemsTest {

  private static final Path SENTENCES =
      Path.of("src", "test", "resources", "items", "sentences.txt");
  private static final Map<String, String> CRITERIA =
      Map.of(
          "issue", "raises an issue",
          "alternative", "states an alternative",
          "pro", "argues in favour",
          "con", "argues against",
          "decision", "states a decision");

  @TempDir private Path folder;

  private Path rows() throws IOException {
    var rows = new StringBuilder();
    int number = 0;
    for (String line : Files.readAllLines(SENTENCES)) {
      String[] parts = line.split(" ", 2);
      number++;
      for (Map.Entry<String, String> criterion : CRITERIA.entrySet()) {
        rows.append(
            Cases.JSON
                .createObjectNode()
                .put("id", number + "/" + criterion.getKey())
                .put("text", parts[1])
                .put("criterion", criterion.getValue())
                .put("label", parts[0].equals(criterion.getKey()) ? 1 : 0));
        rows.append("\n");
      }
    }
    return Files.writeString(folder.resolve("rows.jsonl"), rows.toString());
  }

  @Test
  void tellsKindsApartBeforeItHasSeenAMark() throws IOException {
    var out = new StringWriter();
    Path predictions = folder.resolve("predictions.jsonl");
    try (var linguist = new OnnxLinguist()) {
      Map<String, Double> kappas =
          new Items(linguist).run(rows(), Optional.of(predictions), 0, new PrintWriter(out, true));
      assertThat(kappas).hasSize(5);
      assertThat(kappas.values().stream().mapToDouble(kappa -> kappa).average().orElse(0))
          .as(out.toString())
          .isGreaterThan(0.5);
    }
    assertThat(Files.readAllLines(predictions)).hasSameSizeAs(Files.readAllLines(rows()));
    assertThat(out.toString()).contains("mean kappa").contains("worst").contains("AUC");
  }

  @Test
  void whatItLearnsFromIsNotScored() throws IOException {
    var out = new StringWriter();
    Path predictions = folder.resolve("predictions.jsonl");
    try (var linguist = new OnnxLinguist()) {
      new Items(linguist).run(rows(), Optional.of(predictions), 10, new PrintWriter(out, true));
    }
    int all = Files.readAllLines(rows()).size();
    assertThat(Files.readAllLines(predictions)).hasSize(all - 5 * 10);
  }
}
