package plusminus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was reached on cases that were written without sight of the rules is not lost again. */
class BlindCasesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "blind");

  private static String evaluated(String kind) {
    var out = new StringWriter();
    int exit =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .execute("evaluate", kind, FOLDER.resolve(kind + ".jsonl").toString());
    assertThat(exit).isZero();
    return out.toString();
  }

  private static double figure(String pattern, String text) {
    Matcher figure = Pattern.compile(pattern).matcher(text);
    assertThat(figure.find()).as(text).isTrue();
    return Double.parseDouble(figure.group(1));
  }

  @Test
  void marksAgreeWithPeople() {
    String text = evaluated("marks");
    assertThat(figure("kappa ([\\d.]+)", text)).isGreaterThanOrEqualTo(0.34);
    assertThat(figure("precision ([\\d.]+)", text)).isGreaterThanOrEqualTo(0.62);
    assertThat(figure("verbatim (\\d+)", text)).isEqualTo(figure("verbatim \\d+ of (\\d+)", text));
  }

  @Test
  void wrongNumbersAreCaught() {
    String text = evaluated("estimates");
    assertThat(figure("wrong caught (\\d+)", text)).isGreaterThanOrEqualTo(85);
    assertThat(figure("false alarms (\\d+)", text)).isLessThanOrEqualTo(2);
  }
}
