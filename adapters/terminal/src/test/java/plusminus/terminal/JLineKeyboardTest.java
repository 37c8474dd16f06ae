package plusminus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plusminus.terminal.Keyboard.Input;

@Timeout(10)
final class JLineKeyboardTest {

  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final String BACK = "\u0010";

  @TempDir private Path folder;
  private final Keys keys = new Keys();
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

  private JLineKeyboard xterm() throws IOException {
    return keyboard(
        new ExternalTerminal("test", "xterm", keys, seen, StandardCharsets.UTF_8), "xterm");
  }

  private JLineKeyboard dumb() throws IOException {
    return keyboard(new DumbTerminal("test", "dumb", keys, seen, StandardCharsets.UTF_8), "dumb");
  }

  private JLineKeyboard keyboard(Terminal terminal, String type) {
    return new JLineKeyboard(terminal, folder.resolve("history"), Map.of("TERM", type));
  }

  private void type(String text) {
    keys.type(text);
  }

  private void typeWhenSeen(String echo, String next) {
    while (!seen.toString(StandardCharsets.UTF_8).contains(echo)) {
      LockSupport.parkNanos(1_000_000);
    }
    type(next);
  }

  private static String pasted(String text) {
    return "\u001B[200~" + text + "\u001B[201~";
  }

  @Test
  void enterSendsAndABackslashOrAFenceContinues() throws IOException {
    try (var keyboard = xterm()) {
      type("one! $x !!\rtwo \\\rthree\r```\ra -> b\r```\r");
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line("one! $x !!"));
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line("two \nthree"));
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line("```\na -> b\n```"));
    }
  }

  @Test
  void aPastedTextStaysOneMessage() throws IOException {
    try (var keyboard = xterm()) {
      type(pasted("a\\\r\tb\r\rc") + "\r");
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line("a\\\n\tb\n\nc"));
    }
  }

  @Test
  void ctrlCGivesTheDraftBack() throws IOException {
    try (var keyboard = xterm()) {
      Thread.ofVirtual()
          .start(
              () -> {
                typeWhenSeen("> ", "half a thought");
                typeWhenSeen("half a thought", CTRL_C);
              });
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Interrupted("half a thought"));
      type(" more\r");
      assertThat(keyboard.read("> ", "half a thought"))
          .isEqualTo(new Input.Line("half a thought more"));
    }
  }

  @Test
  void ctrlDOnAnEmptyLineIsTheEnd() throws IOException {
    try (var keyboard = xterm()) {
      type(CTRL_D);
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Ended());
    }
  }

  @Test
  void aClosedTerminalIsTheEnd() throws IOException {
    try (var keyboard = dumb()) {
      type("last words\n");
      keys.close();
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line("last words"));
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Ended());
    }
  }

  @Test
  void linesAreRememberedInTheNextSitting() throws IOException {
    try (var keyboard = xterm()) {
      type("first\r");
      keyboard.read("> ", "");
      keyboard.keep("a draft");
    }
    var again = new JLineKeyboardTest();
    again.folder = folder;
    try (var keyboard = again.xterm()) {
      again.type(BACK + "\r" + BACK + BACK + "\r");
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line("a draft"));
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line("first"));
    }
  }

  @Test
  void anotherThreadCanEndTheWait() throws IOException {
    try (var keyboard = xterm()) {
      Thread.ofVirtual()
          .start(
              () -> {
                while (!keyboard.isIdle()) {
                  LockSupport.parkNanos(1_000_000);
                }
                keyboard.screen().notice("said above");
                keyboard.wake();
              });
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Interrupted(""));
      assertThat(seen.toString(StandardCharsets.UTF_8)).contains("said above");
      type("on\r");
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line("on"));
    }
  }

  @Test
  void aDumbTerminalGetsNoColours() throws IOException {
    try (var keyboard = dumb()) {
      keyboard.screen().notice("plain");
      type("hello\n");
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line("hello"));
      assertThat(seen.toString(StandardCharsets.UTF_8)).doesNotContain("\u001B");
    }
  }

  @Test
  void aHugePasteIsOneMessage() throws IOException {
    String huge = "word ".repeat(200_000).strip();
    try (var keyboard = xterm()) {
      type(pasted(huge) + "\r");
      assertThat(keyboard.read("> ", "")).isEqualTo(new Input.Line(huge));
    }
  }
}
