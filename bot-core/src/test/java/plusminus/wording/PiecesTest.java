package plusminus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void whatFitsStaysWhole() {
    assertThat(Pieces.of("one row a night", 100)).containsExactly("one row a night");
    assertThat(Pieces.of("  ", 100)).isEmpty();
  }

  @Test
  void aTextIsCutAtAParagraphThenALineThenAWord() {
    assertThat(Pieces.of("aaaa aaaa aaaa\n\nbbbb bbbb bbbb", 22))
        .containsExactly("aaaa aaaa aaaa", "bbbb bbbb bbbb");
    assertThat(Pieces.of("aaaa aaaa aaaa\nbbbb bbbb bbbb", 22))
        .containsExactly("aaaa aaaa aaaa", "bbbb bbbb bbbb");
    assertThat(Pieces.of("aaaa bbbb cccc dddd eeee ffff", 22))
        .containsExactly("aaaa bbbb cccc", "dddd eeee ffff");
  }

  @Test
  void aBlockOfCodeIsClosedAndOpenedAgain() {
    List<String> pieces =
        Pieces.of("```sql\nselect 1 from inventory;\nselect 2 from booking;\n```", 48);
    assertThat(pieces)
        .containsExactly(
            "```sql\nselect 1 from inventory;\n```", "```sql\nselect 2 from booking;\n```");
  }

  @Test
  void aWordWithoutEndIsCutBetweenCharacters() {
    List<String> pieces = Pieces.of("🛏".repeat(60), 31);
    assertThat(String.join("", pieces)).isEqualTo("🛏".repeat(60));
    assertThat(pieces).allMatch(piece -> piece.codePoints().allMatch(c -> c == 0x1F6CF));
  }

  @Test
  void nothingIsLongerThanTheLimitAndNoFenceStaysOpen() {
    var random = new Random(5);
    List<String> parts =
        List.of("word ", "\n", "\n\n", "```\n", "```sql\n", "x".repeat(70), "a,b ");
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      for (int part = 0; part < 60; part++) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      List<String> pieces = Pieces.of(text.toString(), 120);
      assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(120));
      for (String piece : pieces.subList(0, pieces.size() - 1)) {
        long fences = piece.lines().filter(line -> line.startsWith("```")).count();
        assertThat(fences % 2).as(piece).isZero();
      }
    }
  }
}
