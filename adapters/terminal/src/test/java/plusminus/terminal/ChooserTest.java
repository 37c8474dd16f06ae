package plusminus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plusminus.service.Catalogue.Entry;
import plusminus.terminal.Chooser.Choice;
import plusminus.transcript.Level;

final class ChooserTest {

  private static final List<Entry> OFFERS =
      List.of(
          new Entry("hotel-booking", "Hotel booking", List.of("rooms"), Duration.ofMinutes(45)),
          new Entry(
              "credits", "A credit-based system", List.of("api tokens"), Duration.ofMinutes(60)));

  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

  private Optional<Choice> choose(String... lines) {
    byte[] typed = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    var out = new PrintStream(seen, true, StandardCharsets.UTF_8);
    var keyboard = new PipedKeyboard(new ByteArrayInputStream(typed), out, false);
    return new Chooser(keyboard, SmallEdition.made().script(), OFFERS).choose();
  }

  private static Optional<Choice> chosen(Entry offer, Level level, int minutes) {
    return Optional.of(
        new Choice(Optional.of(offer.id()), offer.title(), level, Duration.ofMinutes(minutes)));
  }

  @Test
  void enterTakesWhatIsProposed() {
    assertThat(choose("", "", "", "")).isEqualTo(chosen(OFFERS.getFirst(), Level.L5, 45));
    assertThat(seen.toString(StandardCharsets.UTF_8))
        .isEqualTo("choose-question\n  1  Hotel booking\n  2  A credit-based system\n");
  }

  @Test
  void aNumberAnIdOrATitleNamesAQuestion() {
    assertThat(choose("2", "6", "30")).isEqualTo(chosen(OFFERS.get(1), Level.L6, 30));
    assertThat(choose("CREDITS", "l4", "", "")).isEqualTo(chosen(OFFERS.get(1), Level.L4, 60));
    assertThat(choose("hotel booking", "", "\n")).isEqualTo(chosen(OFFERS.get(0), Level.L5, 45));
  }

  @Test
  void anyOtherTitleIsTaken() {
    assertThat(choose("  Design a\tparking lot ", "", "", ""))
        .isEqualTo(
            Optional.of(
                new Choice(
                    Optional.empty(), "Design a\tparking lot", Level.L5, Duration.ofMinutes(45))));
  }

  @Test
  void whatIsNotUnderstoodIsAskedAgain() {
    assertThat(choose("0", "3", "x".repeat(201), "1", "L7", "L4", "soon", "1000", "4", "20"))
        .isEqualTo(chosen(OFFERS.getFirst(), Level.L4, 20));
    assertThat(seen.toString(StandardCharsets.UTF_8))
        .contains("choose-number 2\nchoose-number 2\nchoose-title-long 200\nchoose-level\n")
        .endsWith("choose-minutes 5 180\n".repeat(3));
  }

  @Test
  void leavingChoosesNothing() {
    assertThat(choose("2")).isEmpty();
  }
}
