package plusminus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueTest {

  private final Linguist linguist = new PlainLinguist();
  private final Cue.Compiler compiler = new Cue.Compiler(linguist);

  private boolean finds(String cue, String text) {
    return compiler.cue(cue).in(linguist.words(text));
  }

  @Test
  void aPhraseIsFoundWhereItsWordsStand() {
    assertThat(finds("row lock", "we take a row lock there")).isTrue();
    assertThat(finds("row lock", "we take a table lock there")).isFalse();
  }

  @Test
  void atMostTwoOtherWordsStandBetweenNeighbours() {
    assertThat(finds("lock row", "lock the one row")).isTrue();
    assertThat(finds("lock row", "lock the very same row")).isFalse();
    assertThat(finds("lock row commit", "lock the row and then commit")).isTrue();
  }

  @Test
  void theOrderOfTheWordsCounts() {
    assertThat(finds("go negative", "negative is where we go")).isFalse();
  }

  @Test
  void endingsDoNotCount() {
    assertThat(finds("retry key", "retries carry keys")).isTrue();
    assertThat(finds("that is", "thats is")).isTrue();
  }

  @Test
  void aStarMakesAPrefix() {
    assertThat(finds("idempoten*", "make it idempotent")).isTrue();
    assertThat(finds("idempoten*", "idempotency keys")).isTrue();
    assertThat(finds("write*", "it writes twice")).isTrue();
    assertThat(finds("idempoten*", "the ideal id")).isFalse();
  }

  @Test
  void aStarAloneIsNoPrefixOfEverything() {
    assertThat(finds("*", "anything at all")).isFalse();
  }

  @Test
  void aLaterOccurrenceIsFoundWhereTheFirstWordComesTwice() {
    var cue = compiler.cue("lock row");
    assertThat(cue.find(linguist.words("lock the whole big table, lock row")).orElseThrow().first())
        .isEqualTo(5);
  }

  @Test
  void signsCanBePartOfACue() {
    assertThat(finds("hint ?", "a hint?")).isTrue();
    assertThat(finds("hint ?", "a hint.")).isFalse();
  }

  @Test
  void aCueWithoutWordsIsFoundNowhere() {
    assertThat(finds("…", "anything")).isFalse();
    assertThat(finds("row", "")).isFalse();
  }

  @Test
  void aPhraseIsCompiledOnce() {
    assertThat(compiler.cue("row lock")).isSameAs(compiler.cue("row lock"));
    assertThat(compiler.cue("row lock").phrase()).isEqualTo("row lock");
  }
}
