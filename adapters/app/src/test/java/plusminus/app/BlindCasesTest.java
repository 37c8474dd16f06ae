package plusminus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was reached on cases that were written without sight of the rules is not lost again. */
class BlindCasesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "blind");

  private static String evaluated(String kind, String file) {
    var out = new StringWriter();
    int exit =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .execute("evaluate", kind, FOLDER.resolve(file).toString());
    assertThat(exit).isZero();
    return out.toString();
  }

  private static double figure(String pattern, String text) {
    Matcher figure = Pattern.compile(pattern).matcher(text);
    assertThat(figure.find()).as(text).isTrue();
    return Double.parseDouble(figure.group(1));
  }

  @ParameterizedTest
  @CsvSource({"marks.jsonl, 0.34, 0.62", "marks-2.jsonl, 0.26, 0.67"})
  void marksAgreeWithPeople(String file, double kappa, double precision) {
    String text = evaluated("marks", file);
    assertThat(figure("kappa ([\\d.]+)", text)).isGreaterThanOrEqualTo(kappa);
    assertThat(figure("precision ([\\d.]+)", text)).isGreaterThanOrEqualTo(precision);
    assertThat(figure("verbatim (\\d+)", text)).isEqualTo(figure("verbatim \\d+ of (\\d+)", text));
  }

  @ParameterizedTest
  @CsvSource({"estimates.jsonl, 85, 2", "estimates-2.jsonl, 43, 13"})
  void wrongNumbersAreCaught(String file, int caught, int falseAlarms) {
    String text = evaluated("estimates", file);
    assertThat(figure("wrong caught (\\d+)", text)).isGreaterThanOrEqualTo(caught);
    assertThat(figure("false alarms (\\d+)", text)).isLessThanOrEqualTo(falseAlarms);
  }
}
