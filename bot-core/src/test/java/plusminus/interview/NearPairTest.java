package plusminus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.Rehearsal;
import plusminus.question.Phase;
import plusminus.transcript.Level;

/** Near neighbours are told apart where both were named and nobody compared them, once. */
class NearPairTest {

  private static final String PAIR = "a ledger / a log";

  private static Rehearsal talk() {
    return Rehearsal.at(Level.L5)
        .minute(20)
        .in(new Phase.DetailedDiscussion())
        .done("draw", "contract")
        .met("overdraft-rule", "load", "atomic-spend");
  }

  @Test
  void bothNamedInDifferentTurnsAreAskedAbout() {
    Rehearsal talk =
        talk().says("spends go into a ledger table").says("an event log goes to the auditors");
    talk.hears(Move.Tradeoff, "neighbours");
    assertThat(talk.option().about()).contains(PAIR);
    assertThat(talk.slot("a")).isEqualTo("a ledger");
    assertThat(talk.slot("probe")).isEqualTo("What can {a} prove that {b} cannot?");
  }

  @Test
  void oneOfThemAloneIsNot() {
    Rehearsal talk = talk().says("spends go into a ledger table").says("the ledger is one table");
    assertThat(talk.heard()).isNotEqualTo("Tradeoff.neighbours");
  }

  @Test
  void theyAreAskedAboutOnce() {
    Rehearsal talk =
        talk().says("spends go into a ledger table").says("an event log goes to the auditors");
    talk.hears(Move.Tradeoff, "neighbours");
    talk.says("the ledger and the event log are two tables");
    assertThat(talk.heard()).isNotEqualTo("Tradeoff.neighbours");
    assertThat(talk.options().ranked()).noneMatch(each -> each.situation().equals("neighbours"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ledger instead of an event log, since the sum has to be right",
        "the event log may lose a line, but the ledger never does",
        "a ledger is more work than an audit log"
      })
  void whoComparedThemIsNotAsked(String compared) {
    Rehearsal talk = talk().says(compared).says("spends go into the ledger and the event log");
    assertThat(talk.options().ranked()).noneMatch(each -> each.situation().equals("neighbours"));
    assertThat(talk.interview().touch(PAIR).met()).isTrue();
  }

  @Test
  void whatWeSaidNamesNothing() {
    Rehearsal talk =
        talk()
            .saying(option -> "Is the event log enough?")
            .says("spends go into a ledger table")
            .says("the balance is a column of it");
    assertThat(talk.heard()).isNotEqualTo("Tradeoff.neighbours");
  }

  @Test
  void whoIsStuckHearsTheDifference() {
    Rehearsal talk =
        talk().says("spends go into a ledger table").says("an event log goes to the auditors");
    talk.hears(Move.Tradeoff, "neighbours").asksForHint().hears(Move.Hint, "tell");
    assertThat(talk.slot("rung"))
        .isEqualTo("A ledger is what balances are made of; a log only tells of it.");
  }
}
