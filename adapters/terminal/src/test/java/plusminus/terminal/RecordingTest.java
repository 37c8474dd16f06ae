package plusminus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecordingTest {

  private static List<List<String>> turns(String... lines) {
    return Recording.parse(String.join("\n", lines)).turns().stream()
        .map(Recording.Turn::messages)
        .toList();
  }

  private static List<Optional<Duration>> clocks(String... lines) {
    return Recording.parse(String.join("\n", lines)).turns().stream()
        .map(Recording.Turn::clock)
        .toList();
  }

  @Test
  void withoutHeadingsEachParagraphIsATurn() {
    assertThat(turns("Hi, two", "lines.", "", "", "And a second."))
        .containsExactly(List.of("Hi, two\nlines."), List.of("And a second."));
  }

  @Test
  void messagesBetweenTwoHeadingsFormOneTurn() {
    assertThat(turns("before", "", "# One", "a", "", "b", "## Two ##", "", "### Three", "c"))
        .containsExactly(List.of("before"), List.of("a", "b"), List.of("c"));
  }

  @Test
  void underlinedHeadingsAreNotSaid() {
    assertThat(turns("One", "===", "a", "", "b", "", "Two", "---", "c"))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void aHashInsideAParagraphOrAWordIsNoHeading() {
    assertThat(turns("#1 is the cache", "", "see #two"))
        .containsExactly(List.of("#1 is the cache"), List.of("see #two"));
  }

  @Test
  void aRuleIsNotSaidAndEndsAMessage() {
    assertThat(turns("one", "two", "---", "three", "", "* * *", "___", "", "four"))
        .containsExactly(List.of("one\ntwo"), List.of("three"), List.of("four"));
  }

  @Test
  void aLongSentenceAboveARuleIsNoHeading() {
    String sentence = "word ".repeat(20).strip() + ".";
    assertThat(turns(sentence, "---", "next")).containsExactly(List.of(sentence), List.of("next"));
  }

  @Test
  void aListIsOneMessageWithItsNestedLinesAndSingleBlanks() {
    assertThat(
            turns(
                "1. **Search**",
                "   - fast",
                "   more of it",
                "",
                "2. Book",
                "",
                "   why: money",
                "",
                "Then text."))
        .containsExactly(
            List.of("1. **Search**\n   - fast\n   more of it\n2. Book\n   why: money"),
            List.of("Then text."));
  }

  @Test
  void twoBlankLinesPartLists() {
    assertThat(turns("- a", "", "", "- b")).containsExactly(List.of("- a"), List.of("- b"));
  }

  @Test
  void aListDirectlyAfterItsParagraphIsOneMessage() {
    assertThat(turns("Traffic:", "- 100 a second", "- peak 300"))
        .containsExactly(List.of("Traffic:\n- 100 a second\n- peak 300"));
  }

  @Test
  void aTableIsOneMessage() {
    assertThat(turns("| a | b |", "|---|---|", "| 1 | 2 |", "", "text"))
        .containsExactly(List.of("| a | b |\n|---|---|\n| 1 | 2 |"), List.of("text"));
  }

  @Test
  void aFencedBlockKeepsItsFencesItsBlankLinesAndItsHashes() {
    assertThat(turns("# T", "Here:", "```sql", "# x", "", "- y", "```", "after"))
        .containsExactly(List.of("Here:", "```sql\n# x\n\n- y\n```", "after"));
  }

  @Test
  void withoutHeadingsADrawingBelongsToTheMessageBeforeIt() {
    assertThat(turns("Here:", "", "~~~", "a -> b", "~~~", "", "Next."))
        .containsExactly(List.of("Here:", "~~~\na -> b\n~~~"), List.of("Next."));
    assertThat(turns("```", "a -> b", "```", "This is it.", "", "Next."))
        .containsExactly(List.of("```\na -> b\n```", "This is it."), List.of("Next."));
  }

  @Test
  void anIndentedFenceInAListIsABlock() {
    assertThat(turns("# T", "- a", "  ```", "  x -> y", "  ```", "- b"))
        .containsExactly(List.of("- a", "  ```\n  x -> y\n  ```", "- b"));
  }

  @Test
  void aLongerFenceIsClosedByOneAsLong() {
    assertThat(turns("````", "```", "x", "```", "````", "said"))
        .containsExactly(List.of("````\n```\nx\n```\n````", "said"));
  }

  @Test
  void codeOnOneLineIsNoBlock() {
    assertThat(turns("```x -> y```", "", "said"))
        .containsExactly(List.of("```x -> y```"), List.of("said"));
  }

  @Test
  void aFenceThatIsNotClosedReachesToTheEnd() {
    assertThat(turns("look", "", "```", "a", "", "# b"))
        .containsExactly(List.of("look", "```\na\n\n# b"));
  }

  @Test
  void fencedBlocksTakeNoTime() {
    Recording recording = Recording.parse("one two three\n\n```\na b c d\n```\n");
    assertThat(recording.turns().getFirst().words()).isEqualTo(3);
  }

  @Test
  void commentsAreNotSaid() {
    assertThat(turns("a <!-- note --> b", "", "<!-- two", "", "# lines -->", "", "c"))
        .containsExactly(List.of("a  b"), List.of("c"));
  }

  @Test
  void aCommentThatIsNotClosedIsSaidAndArrowsStay() {
    assertThat(turns("```", "<!-- x -->", "```", "", "app --> db <!-- oops"))
        .containsExactly(List.of("```\n<!-- x -->\n```", "app --> db <!-- oops"));
  }

  @Test
  void quotationMarksStay() {
    assertThat(turns("\"Today I'll design it.\"", "", "“So.”"))
        .containsExactly(List.of("\"Today I'll design it.\""), List.of("“So.”"));
  }

  @Test
  void theClockIsSetForTheNextTurn() {
    assertThat(clocks("a", "", "@5:07", "b", "", "c", "", "  @112:00  ", "", "d"))
        .containsExactly(
            Optional.empty(),
            Optional.of(Duration.ofSeconds(307)),
            Optional.empty(),
            Optional.of(Duration.ofMinutes(112)));
  }

  @Test
  void theClockMayStandUnderAHeadingAndInTheMiddleOfASection() {
    assertThat(turns("# One", "@01:00", "a", "", "b", "@02:00", "c", "# Two", "d"))
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    assertThat(clocks("# One", "@01:00", "a", "", "b", "@02:00", "c", "# Two", "d"))
        .containsExactly(
            Optional.of(Duration.ofMinutes(1)),
            Optional.of(Duration.ofMinutes(2)),
            Optional.empty());
  }

  @Test
  void aClockInASentenceOrAFenceIsSaid() {
    assertThat(turns("mail me @10:00 please", "", "@12:75", "", "```", "@10:00", "```"))
        .containsExactly(List.of("mail me @10:00 please"), List.of("@12:75", "```\n@10:00\n```"));
  }

  @Test
  void emptyInputSaysNothing() {
    assertThat(Recording.parse("").isEmpty()).isTrue();
    assertThat(Recording.parse("\uFEFF\r\n \t\r\n\u0000\n# Only\n---\n").isEmpty()).isTrue();
  }

  @Test
  void strangeLineEndsAndCharactersDoNoHarm() {
    assertThat(turns("\uFEFF# T\r\n\r\none\ttab\u0000\u0007\r\n\r\ntwo \uD800!\rthree"))
        .containsExactly(List.of("one\ttab", "two \uFFFD!\nthree"));
    assertThat(turns("\u001B[31mred\u001B[0m \u202Eback \uD83D\uDE80"))
        .containsExactly(List.of("red back \uD83D\uDE80"));
  }

  @Test
  void aHugeFileIsReadInNoTime() {
    for (String piece : List.of("word ", "- ", "-", "<!--\n", "<!---->", "`", "\u001B]", "# \n")) {
      String file = piece.repeat(1_000_000 / piece.length());
      Recording recording = Recording.parse(file);
      assertThat(recording.turns().size()).isLessThan(2);
    }
  }

  @Test
  void nothingOfAHugeParagraphIsLost() {
    String paragraph = "word ".repeat(200_000).strip();
    assertThat(turns(paragraph)).containsExactly(List.of(paragraph));
  }
}
