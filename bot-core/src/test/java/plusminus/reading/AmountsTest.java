package plusminus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.Practices;
import plusminus.question.Ledger;
import plusminus.reading.Signal.Kind;
import plusminus.transcript.Turn;

class AmountsTest {

  private final Reader reader = Practices.reader();

  private Ledger enter(Ledger ledger, String text) {
    Turn turn = Practices.turn(text);
    return reader.enter(ledger, turn, read(ledger, text));
  }

  private Reading read(Ledger ledger, String text) {
    var context = new Context(Practices.credits(), ledger, SpeechAct.none());
    return reader.read(context, Practices.turn(text));
  }

  @Test
  void aRateOfTheWholeIsEnteredWithItsQuoteAndSeat() {
    Ledger ledger = enter(Ledger.empty(), "we get 40 orders a second. later more");
    assertThat(ledger.amounts().get("order/s"))
        .satisfies(
            amount -> {
              assertThat(amount.value()).isEqualTo(40);
              assertThat(amount.unit()).isEqualTo("/s");
              assertThat(amount.quote().text()).isEqualTo("we get 40 orders a second.");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with 4k orders a second one database is too small",
        "the 40 orders a minute are nothing",
        "40M orders a day kill the disk"
      })
  void anotherRateOfTheSameContradictsIt(String text) {
    Ledger ledger = enter(Ledger.empty(), "we get 40 orders a second");
    assertThat(read(ledger, text).first(Kind.Contradicts).orElseThrow().subject())
        .isEqualTo("order/s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.5M orders a day then",
        "at peak 400 orders a second",
        "sorry, I mean 400 orders a second",
        "if we grow we get 4000 orders a second",
        "each shard takes 5 orders a second",
        "a box handles 4000 orders a second",
        "4 messages a second go out",
        "10% of them, 4 orders a second, fail",
        "40 orders a second * 100 = 4000 orders a second"
      })
  void anotherCaseIsNoContradiction(String text) {
    Ledger ledger = enter(Ledger.empty(), "we get 40 orders a second");
    assertThat(read(ledger, text).shows(Kind.Contradicts)).isFalse();
  }
}
