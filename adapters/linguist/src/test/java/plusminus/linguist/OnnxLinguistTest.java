package plusminus.linguist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import plusminus.reading.SentenceVector;
import plusminus.reading.Token;
import plusminus.reading.Token.Tag;

class OnnxLinguistTest {

  private static final OnnxLinguist LINGUIST = new OnnxLinguist();

  @AfterAll
  static void close() {
    LINGUIST.close();
  }

  private static double alike(String one, String other) {
    return vector(one).cosine(vector(other));
  }

  private static SentenceVector vector(String sentence) {
    return LINGUIST.vector(sentence).orElseThrow();
  }

  private static List<String> sentences(String text) {
    return LINGUIST.sentences(text).stream()
        .map(part -> text.substring(part.from(), part.to()))
        .toList();
  }

  @Test
  void aVectorIsADirection() {
    SentenceVector vector = vector("The queue takes the burst.");
    assertThat(vector.size()).isEqualTo(384);
    assertThat(vector.cosine(vector)).isBetween(0.9999, 1.0001);
  }

  @Test
  void paraphrasesAreCloserThanStrangers() {
    String said = "Messages the consumer cannot handle go to a side queue that a person looks at.";
    double paraphrase = alike(said, "Poison messages are moved aside for manual inspection.");
    double stranger = alike(said, "Passwords are stored as salted hashes.");
    assertThat(paraphrase).isGreaterThan(stranger + 0.2);
  }

  @Test
  void aNegationIsInvisibleToTheVector() {
    assertThat(alike("We need a cache here.", "We don't need a cache here.")).isGreaterThan(0.75);
  }

  @Test
  void theSameSentenceIsComputedOnce() {
    assertThat(vector("Read it twice.")).isSameAs(vector("Read it twice."));
  }

  @Test
  void manyThreadsGetTheSameVector() {
    SentenceVector alone = vector("Each shard has a replica in another zone.");
    try (var other = new OnnxLinguist()) {
      boolean same =
          IntStream.range(0, 32)
              .parallel()
              .mapToObj(
                  i -> other.vector("Each shard has a replica in another zone.").orElseThrow())
              .allMatch(vector -> vector.cosine(alone) > 0.9999);
      assertThat(same).isTrue();
    }
  }

  @Test
  void anyTextHasAVector() {
    assertThat(vector("")).isNotNull();
    assertThat(vector("?!… 😀 東京 \u0000")).isNotNull();
    assertThat(vector("word ".repeat(5_000)).size()).isEqualTo(384);
  }

  @Test
  void anAbbreviationEndsASentenceOnlyBeforeANewOne() {
    assertThat(sentences("It peaks at 8 p.m. We scale out an hour before."))
        .containsExactly("It peaks at 8 p.m.", "We scale out an hour before.");
    assertThat(sentences("A job runs at 3 a.m. every night, e.g. Billing, i.e. approx. 5 GB."))
        .hasSize(1);
    assertThat(sentences("Postgres vs. Cassandra. Rows win here."))
        .containsExactly("Postgres vs. Cassandra.", "Rows win here.");
  }

  @Test
  void wordsHaveALemmaAndAPlaceInTheSentence() {
    List<Token> tokens = LINGUIST.tokens("The workers took jobs from two queues.");
    assertThat(tokens)
        .extracting(Token::lemma)
        .containsExactly("the", "worker", "take", "job", "from", "two", "queue", ".");
    assertThat(tokens)
        .extracting(Token::tag)
        .containsExactly(
            Tag.Function,
            Tag.Noun,
            Tag.Verb,
            Tag.Noun,
            Tag.Function,
            Tag.Number,
            Tag.Noun,
            Tag.Sign);
  }
}
