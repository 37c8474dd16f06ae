package plusminus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScreenTest {

  private final StringBuilder shown = new StringBuilder();

  private Screen terminal(int columns, Map<String, String> environment) {
    return Screen.terminal(shown::append, () -> columns, environment);
  }

  @Test
  void turnsAreWrappedBesideTheirLabel() {
    terminal(50, Map.of("TERM", "dumb"))
        .interviewer(
            "Interviewer", Duration.ofSeconds(725), "One two three four five six seven.\n\nTwo.");
    assertThat(shown)
        .hasToString(
            """
            12\u2032 Interviewer  One two three four five six
                             seven.

                             Two.
            """);
  }

  @Test
  void aNarrowTerminalGivesTheWordsTheLinesBelow() {
    terminal(30, Map.of("TERM", "dumb"))
        .interviewer("Interviewer", Duration.ZERO, "One two three four five six seven eight.");
    assertThat(shown)
        .hasToString(" 0\u2032 Interviewer  One two three\n  four five six seven eight.\n");
  }

  @Test
  void listsKeepTheirIndentAndLongWordsTheirLetters() {
    assertThat(new Wrapped(30, 10).of("- a\n   - bb cc dd ee ff gg hh\n" + "x".repeat(40), 10))
        .isEqualTo(
            "- a\n             - bb cc dd ee ff\n             gg hh\n          " + "x".repeat(40));
  }

  @Test
  void wideLettersTakeTwoColumns() {
    assertThat(new Wrapped(10, 0).of("設計設計 設計設計", 0)).isEqualTo("設計設計\n設計設計");
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    terminal(80, Map.of("TERM", "xterm")).notice("hello");
    assertThat(shown.toString()).isEqualTo("\u001B[2mhello\u001B[0m");
    shown.setLength(0);
    terminal(80, Map.of("TERM", "xterm", "NO_COLOR", "1")).notice("hello");
    terminal(80, Map.of()).notice("hello");
    assertThat(shown.toString()).isEqualTo("hellohello");
  }

  @Test
  void noWordsCanSteerTheTerminal() {
    Screen.plain(shown::append).notice("a\u001B[2J\u0007b");
    assertThat(shown.toString()).isEqualTo("ab");
  }
}
