package plusminus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.transcript.Turn.Stretch;

class PlainLinguistTest {

  private final PlainLinguist linguist = new PlainLinguist();

  private List<String> sentences(String text) {
    return linguist.sentences(text).stream()
        .map(part -> text.substring(part.from(), part.to()))
        .toList();
  }

  @Test
  void aSentenceEndsAtItsMark() {
    assertThat(sentences("Lock the row. Then check! Is it enough? yes"))
        .containsExactly("Lock the row.", "Then check!", "Is it enough?", "yes");
  }

  @Test
  void aLineIsASentenceOfItsOwn() {
    assertThat(sentences("good, check + deduct are one thing\ntables: accounts"))
        .containsExactly("good, check + deduct are one thing", "tables: accounts");
  }

  @Test
  void aLineThatWasOnlyWrappedGoesOnInTheNext() {
    String text =
        "the spend never looks at the cache, only at the locked row in postgres, which\n"
            + "is the one place that decides";
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void aBulletBeginsAnewHoweverLongTheLineBeforeWas() {
    String first = "the spend never looks at the cache, only at the locked row in postgres";
    assertThat(sentences(first + "\n- a second point\n* a third\n1. a fourth\n2) a fifth"))
        .containsExactly(first, "a second point", "a third", "a fourth", "a fifth");
  }

  @Test
  void aBlankLineIsABorder() {
    String first = "the spend never looks at the cache, only at the locked row in postgres";
    assertThat(sentences(first + "\n\nanother thought")).containsExactly(first, "another thought");
  }

  @Test
  void theCellsOfATableRowStandWithoutTheirFrame() {
    assertThat(sentences("| service | job |\n|---|---|\n| api | checks the balance |"))
        .containsExactly("service | job", "api | checks the balance");
  }

  @Test
  void quotesAndHeadingsStandWithoutTheirSigns() {
    assertThat(sentences("## Data model\n> one row per spend"))
        .containsExactly("Data model", "one row per spend");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "use a store, e.g. postgres or mysql",
        "the key i.e. the request id is unique",
        "postgres vs. cassandra is the question",
        "approx. 460 a second at peak",
        "one store (e.g. postgres) is enough",
        "e.g. postgres"
      })
  void anAbbreviationEndsNoSentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void noIsAnAnswerAndNoAbbreviation() {
    assertThat(sentences("ok no. we lock the row")).containsExactly("ok no.", "we lock the row");
  }

  @Test
  void aPointInsideANumberOrANameEndsNothing() {
    assertThat(sentences("46.3 a second on node.js works")).hasSize(1);
  }

  @Test
  void aClosingQuotationMarkBelongsToTheSentenceThatOpenedIt() {
    assertThat(sentences("I said \"never.\" Then no"))
        .containsExactly("I said \"never.\"", "Then no");
    assertThat(sentences("\"first of all. second of all.\""))
        .containsExactly("\"first of all.", "second of all.");
    assertThat(sentences("“first of all. second of all.”"))
        .containsExactly("“first of all.", "second of all.");
  }

  @Test
  void whatHoldsNoLetterAndNoDigitIsNoSentence() {
    assertThat(sentences("... --- ?!\n\n|---|\n**")).isEmpty();
    assertThat(sentences("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "writes,write",
    "writing,writ",
    "retries,retry",
    "locked,lock",
    "locking,lock",
    "dropped,drop",
    "caches,cache",
    "users,user",
    "status,status",
    "thats,that's",
    "dont,don’t"
  })
  void formsOfOneWordHaveOneStem(String one, String other) {
    assertThat(linguist.words(one)).isEqualTo(linguist.words(other));
  }

  @Test
  void numbersUnitsAndSignsAreWords() {
    assertThat(linguist.words("4M / 86,400 = 46.3/s, ok?"))
        .containsExactly("4m", "/", "86,400", "=", "46.3", "/", "s", "ok", "?");
    assertThat(linguist.words("app -> api >= 5")).containsExactly("app", "->", "api", ">=", "5");
  }

  @Test
  void likenessCountsTheContentWordsInCommon() {
    assertThat(linguist.likeness("lock the row", "lock the row")).isEqualTo(1);
    assertThat(linguist.likeness("locking a row", "Lock rows!")).isEqualTo(1);
    assertThat(linguist.likeness("lock the row", "lock the table")).isCloseTo(.5, within(1e-9));
    assertThat(linguist.likeness("lock the row", "send an email")).isZero();
    assertThat(linguist.likeness("it is what it was", "lock the row")).isZero();
    assertThat(linguist.likeness("", "")).isZero();
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sentencesAreStretchesInOrderWithoutBlanksAround(int seed) {
    String text = RandomText.of(new Random(seed), 60);
    int before = 0;
    for (Stretch part : linguist.sentences(text)) {
      String sentence = text.substring(part.from(), part.to());
      assertThat(part.from()).isGreaterThanOrEqualTo(before);
      assertThat(sentence).isNotBlank().isEqualTo(sentence.strip());
      before = part.to();
    }
    assertThat(linguist.words(text)).noneMatch(String::isBlank);
  }

  @Test
  void tokensStandWhereTheyAreAndHaveNoVector() {
    String text = "We don't need 3 queues.";
    List<Token> tokens = linguist.tokens(text);
    assertThat(tokens)
        .extracting(Token::text)
        .containsExactly("We", "don't", "need", "3", "queues");
    assertThat(tokens)
        .allMatch(token -> text.startsWith(token.text(), token.at().from()))
        .extracting(Token::tag)
        .containsExactly(
            Token.Tag.Function,
            Token.Tag.Content,
            Token.Tag.Content,
            Token.Tag.Number,
            Token.Tag.Content);
    assertThat(linguist.vector(text)).isEmpty();
  }

  @Test
  void aVectorHasLengthOneAndComparesDirections() {
    SentenceVector east = SentenceVector.of(new float[] {3, 0});
    SentenceVector northEast = SentenceVector.of(new float[] {2, 2});
    assertThat(east.at(0)).isEqualTo(1);
    assertThat(east.cosine(northEast)).isCloseTo(Math.sqrt(0.5), within(1e-6));
    assertThat(east.size()).isEqualTo(2);
  }
}
