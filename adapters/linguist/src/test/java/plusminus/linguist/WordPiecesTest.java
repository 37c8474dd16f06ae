package plusminus.linguist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static final String VOCABULARY =
      """
      {"model": {"type": "WordPiece", "vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "shard": 3,
      "##ing": 4, "##s": 5, ",": 6, "cafe": 7, "'": 8, "don": 9, "t": 10, "-": 11}}}
      """;

  private static WordPieces pieces(String json) throws IOException {
    return WordPieces.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theLongestKnownPieceComesFirst() throws IOException {
    assertThat(pieces(VOCABULARY).ids("Sharding, shards")).containsExactly(1, 3, 4, 6, 3, 5, 2);
  }

  @Test
  void signsStandApartAndAccentsFall() throws IOException {
    assertThat(pieces(VOCABULARY).ids("don't CAFÉ-shard"))
        .containsExactly(1, 9, 8, 10, 7, 11, 3, 2);
  }

  @Test
  void aWordWithAnUnknownRestIsUnknownAsAWhole() throws IOException {
    assertThat(pieces(VOCABULARY).ids("shardx " + "s".repeat(200))).containsExactly(1, 0, 0, 2);
  }

  @Test
  void aLongTextIsCut() throws IOException {
    assertThat(pieces(VOCABULARY).ids("shard ".repeat(900))).hasSize(WordPieces.LONGEST);
  }

  @Test
  void aVocabularyWithoutTheMarksIsRefused() {
    assertThatThrownBy(() -> pieces("{\"vocab\": {\"a\": 1}}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("[UNK]");
  }
}
