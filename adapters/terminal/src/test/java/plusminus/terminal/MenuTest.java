package plusminus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plusminus.service.Catalogue.Entry;

/** Questions are searched by typing and moved among by arrows. */
@Timeout(10)
final class MenuTest {

  private static final String UP = "\u001B[A";
  private static final String DOWN = "\u001B[B";
  private static final String ERASE = "\u007F";
  private static final Duration LENGTH = Duration.ofMinutes(45);

  private static final List<Entry> OFFERS =
      List.of(
          new Entry("hotel-booking", "Design a hotel booking system", List.of("rooms"), LENGTH),
          new Entry("credits", "Design a credit-based system", List.of("api tokens"), LENGTH),
          new Entry("crawler", "Design a web crawler", List.of("spider"), LENGTH));

  @TempDir private Path folder;

  private static Menu menu() {
    return new Menu(OFFERS, "Own:", "", 0);
  }

  private Optional<Menu> picked(String keys) throws IOException {
    var typed = new Keys();
    var seen = new ByteArrayOutputStream();
    var terminal = new ExternalTerminal("test", "xterm", typed, seen, StandardCharsets.UTF_8);
    try (var keyboard =
        new JLineKeyboard(terminal, folder.resolve("history"), Map.of("TERM", "xterm"))) {
      assertThat(keyboard.canMove()).isTrue();
      typed.type(keys);
      return keyboard.pick(menu(), "Which?");
    }
  }

  private String id(String keys) throws IOException {
    return picked(keys).flatMap(Menu::chosen).map(Entry::id).orElse("none");
  }

  @Test
  void enterTakesTheFirstAndArrowsMove() throws IOException {
    assertThat(id("\r")).isEqualTo("hotel-booking");
    assertThat(id(DOWN + "\r")).isEqualTo("credits");
    assertThat(id(DOWN + DOWN + DOWN + UP + "\r")).isEqualTo("credits");
    assertThat(id(UP + "\r")).isEqualTo("hotel-booking");
  }

  @Test
  void typingSearchesTitlesAndOtherNames() throws IOException {
    assertThat(id("crawl\r")).isEqualTo("crawler");
    assertThat(id("TOKENS\r")).isEqualTo("credits");
    assertThat(id("system design" + DOWN + "\r")).isEqualTo("credits");
    assertThat(id("crawx" + ERASE + "\r")).isEqualTo("crawler");
  }

  @Test
  void whatNoQuestionIsCalledIsATitleOfOnesOwn() throws IOException {
    Menu menu = picked("parking garage\r").orElseThrow();
    assertThat(menu.chosen()).isEmpty();
    assertThat(menu.typed()).isEqualTo("parking garage");
    assertThat(menu.lines(5, 40)).containsExactly("› Own: parking garage");
  }

  @Test
  void ctrlCAndCtrlDLeave() throws IOException {
    assertThat(picked("cr\u0003")).isEmpty();
    assertThat(picked("\u0004")).isEmpty();
  }

  @Test
  void aLongListShowsTheChosenOneAndItsNeighbours() {
    List<Entry> many =
        IntStream.range(0, 40)
            .mapToObj(i -> new Entry("q" + i, "Question " + i, List.of(), LENGTH))
            .toList();
    Menu menu = new Menu(many, "Own:", "", 30);
    assertThat(menu.lines(5, 11))
        .containsExactly("  Question ", "  Question ", "› Question ", "  Question ", "  Question ");
    assertThat(menu.lines(5, 40).get(2)).isEqualTo("› Question 30");
  }

  @Test
  void theChooserGoesOnWithLevelAndMinutes() throws IOException {
    var typed = new Keys();
    var terminal =
        new ExternalTerminal(
            "test", "xterm", typed, new ByteArrayOutputStream(), StandardCharsets.UTF_8);
    try (var keyboard =
        new JLineKeyboard(terminal, folder.resolve("history"), Map.of("TERM", "xterm"))) {
      typed.type("spider\rL6\r30\r");
      var chooser = new Chooser(keyboard, SmallEdition.made().script(), OFFERS);
      Chooser.Choice choice = chooser.choose().orElseThrow();
      assertThat(choice.question()).contains("crawler");
      assertThat(choice.level()).isEqualTo(plusminus.transcript.Level.L6);
      assertThat(choice.length()).isEqualTo(Duration.ofMinutes(30));
    }
  }
}
