package plusminus.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {

  private static Turn turn(String text) {
    return new Turn(3, new Speaker.Seated(1), text, Duration.ofMinutes(2));
  }

  private static List<String> said(String text) {
    Turn turn = turn(text);
    return turn.said().stream().map(part -> text.substring(part.from(), part.to())).toList();
  }

  @Test
  void withoutAFenceEverythingIsSaidAndNothingIsShown() {
    assertThat(said("api, then db\nno cache")).containsExactly("api, then db\nno cache");
    assertThat(turn("api, then db").shown()).isEmpty();
  }

  @Test
  void whatStandsInAFenceIsShownAndNotSaid() {
    String text = "my tables:\n```sql\naccounts(id, balance)\n```\nthe lock is on accounts";
    assertThat(said(text)).containsExactly("my tables:\n", "\nthe lock is on accounts");
    assertThat(turn(text).shown()).containsExactly("accounts(id, balance)");
    assertThat(turn(text).words()).isEqualTo(7);
  }

  @Test
  void twoFencesLeaveWhatStandsBetweenThem() {
    String text = "```\na -> b\n```\nand then\n```\nc -> d\n```";
    assertThat(said(text)).containsExactly("\nand then\n");
    assertThat(turn(text).shown()).containsExactly("a -> b", "c -> d");
  }

  @Test
  void aFenceThatIsNotClosedReachesToTheEnd() {
    String text = "drawing:\n```\na -> b\nb -> c";
    assertThat(said(text)).containsExactly("drawing:\n");
    assertThat(turn(text).shown()).containsExactly("a -> b\nb -> c");
  }

  @Test
  void anOpeningFenceAloneShowsNothing() {
    assertThat(said("```")).isEmpty();
    assertThat(turn("```").shown()).containsExactly("");
  }

  @Test
  void anotherMarkerInsideAFenceIsPartOfWhatIsShown() {
    String text = "~~~\nuse ```\nlike this\n```\n~~~\nafter";
    assertThat(said(text)).containsExactly("\nafter");
    assertThat(turn(text).shown()).containsExactly("use ```\nlike this\n```");
  }

  @Test
  void tildesFenceAsWellAsBackticks() {
    assertThat(turn("~~~\na -> b\n~~~").shown()).containsExactly("a -> b");
    assertThat(said("~~~\na -> b\n~~~\nok")).containsExactly("\nok");
  }

  @Test
  void aShorterFenceAndOneWithALanguageCloseNothing() {
    String text = "````\na\n```\nb\n````\nok";
    assertThat(turn(text).shown()).containsExactly("a\n```\nb");
    assertThat(said(text)).containsExactly("\nok");
    assertThat(turn("```\na\n```sql\nb\n```").shown()).containsExactly("a\n```sql\nb");
  }

  @Test
  void anIndentedFenceIsAFence() {
    assertThat(turn("  ```\n  a -> b\n  ```\nok").shown()).containsExactly("  a -> b");
  }

  @Test
  void backticksThatCloseInTheirLineFenceNothing() {
    String text = "```app -> api -> db```\nthe lock is held for 5 ms\n```x``` is the id";
    assertThat(said(text)).containsExactly(text);
    assertThat(turn(text).shown()).isEmpty();
  }

  @Test
  void fourBackticksAreAFenceToo() {
    assertThat(turn("````\na -> b\n````\nok").shown()).containsExactly("a -> b");
  }

  @Test
  void backticksInsideALineFenceNothing() {
    assertThat(said("i use `unique(id)` there")).containsExactly("i use `unique(id)` there");
  }

  @Test
  void anEmptyTurnSaysAndShowsNothing() {
    assertThat(said("")).isEmpty();
    assertThat(turn("").shown()).isEmpty();
    assertThat(turn("").words()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t\n"})
  void blankTextHasNoWords(String text) {
    assertThat(Turn.words(text)).isZero();
  }

  @Test
  void wordsArePartedByAnyBlanks() {
    assertThat(Turn.words("  one\ttwo\n three ")).isEqualTo(3);
  }

  @Test
  void aQuoteIsTheExactStretch() {
    Turn turn = turn("take the lock, then check");
    assertThat(turn.quote(5, 13)).isEqualTo(new Quote(3, 5, "the lock"));
    assertThat(turn.holds(turn.quote(5, 13))).isTrue();
  }

  @Test
  void aQuoteOutsideTheTextCannotBeMade() {
    Turn turn = turn("short");
    assertThatThrownBy(() -> turn.quote(2, 9)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aTurnDoesNotHoldWhatAnotherTurnSaid() {
    assertThat(turn("the same words").holds(new Quote(4, 0, "the same words"))).isFalse();
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsSaidLiesInTheTextInOrderAndWithoutOverlap(int seed) {
    Random random = new Random(seed);
    var pieces = List.of("```", "~~~", "\n", " ", "word", "```sql", "a -> b", "~~~\n", "``");
    var text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    Turn turn = turn(text.toString());
    int before = 0;
    for (Turn.Stretch part : turn.said()) {
      assertThat(part.from()).isGreaterThanOrEqualTo(before);
      assertThat(part.to()).isGreaterThan(part.from()).isLessThanOrEqualTo(text.length());
      before = part.to();
    }
    turn.shown().forEach(shown -> assertThat(text.toString()).contains(shown));
  }
}
