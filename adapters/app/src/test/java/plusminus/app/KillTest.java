package plusminus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An interview that is killed at a random moment and taken up again ends as an undisturbed one. The
 * number of kills is the system property {@code kills}.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("kills", 4);
  private static final String[] PRACTICE = {
    "practice", "hotel-booking", "--script", PracticeProcessTest.RECORDING.toString(), "--keep"
  };

  @TempDir private Path folder;

  @Test
  void aKilledInterviewGoesOnAtTheExactTurn() throws Exception {
    var undisturbed = new Program(folder.resolve("undisturbed"));
    String whole = undisturbed.run("", PRACTICE).out();
    String card = undisturbed.run("", "scorecard", "--format", "json").out();
    int lines = (int) whole.lines().count();
    var chance = new Random(20261124);
    int cut = 0;
    for (int i = 0; i < KILLS; i++) {
      var program = new Program(folder.resolve("killed" + i));
      cut += kill(program, chance.nextInt(lines), chance.nextInt(12)) < lines ? 1 : 0;
      assertThat(program.run("", PRACTICE).out()).as("kill %d", i).isEqualTo(whole);
      assertThat(program.run("", "scorecard", "--format", "json").out())
          .as("kill %d", i)
          .isEqualTo(card);
    }
    assertThat(cut).as("kills that hit a running interview").isPositive();
  }

  /** Kills after that many lines and milliseconds; answers how many lines were printed. */
  private static int kill(Program program, int after, int milliseconds) throws Exception {
    Process process = program.start(PRACTICE);
    int printed = 0;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      while (printed < after && out.readLine() != null) {
        printed++;
      }
      Thread.sleep(milliseconds);
    } finally {
      process.destroyForcibly().waitFor();
    }
    return printed;
  }
}
