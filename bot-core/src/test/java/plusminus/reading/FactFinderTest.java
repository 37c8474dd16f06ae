package plusminus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static plusminus.Practices.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import plusminus.Practices;

class FactFinderTest {

  private static List<String> wants(String text) {
    return read(text).wants().stream().map(Want::fact).toList();
  }

  @Test
  void aQuestionWantsTheFactThatAnswersIt() {
    assertThat(wants("can the balance go negative or do we reject?")).containsExactly("overdraft");
  }

  @Test
  void aQuestionWithoutAMarkWantsItToo() {
    assertThat(wants("so how many users")).containsExactly("load");
  }

  @Test
  void severalQuestionsWantSeveralFactsInTheirOrder() {
    assertThat(wants("how fast must it answer?\nhow many users are there?"))
        .containsExactly("latency", "load");
    assertThat(wants("how many users are there, how fast must it be and is there an audit?"))
        .containsExactly("load", "latency", "audit");
  }

  @Test
  void aFactIsWantedOnce() {
    assertThat(wants("how many users?\nreally, how many users are there?")).containsExactly("load");
  }

  @Test
  void aStatementWantsNothing() {
    assertThat(wants("i know how many users there are")).isEmpty();
    assertThat(wants("a balance cannot go negative")).isEmpty();
  }

  @Test
  void aQuestionThatNoFactAnswersWantsNothing() {
    assertThat(wants("is there a mobile app?")).isEmpty();
  }

  @Test
  void theQuestionsOwnSheetComesBeforeAnAssumption() {
    assertThat(wants("which countries and how many users?")).containsExactly("regions", "load");
    assertThat(wants("for which countries how many users?")).containsExactly("load");
  }

  @Test
  void aWantQuotesTheQuestion() {
    Want want = read("hello there. can it go negative? ok").wants().getFirst();
    assertThat(want.quote().text()).isEqualTo("can it go negative?");
    assertThat(Practices.turn("hello there. can it go negative? ok").holds(want.quote())).isTrue();
  }
}
