package plusminus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plusminus.Rehearsal;
import plusminus.question.Phase;
import plusminus.rubric.Evidence;
import plusminus.rubric.Help;
import plusminus.transcript.Level;

class LadderTest {

  private static final Phase DRAWING = new Phase.HighLevelDesign();

  private static Rehearsal stuckAtRetry() {
    return Rehearsal.at(Level.L5).minute(20).in(DRAWING).askedFor("retry");
  }

  @Test
  void theLadderIsClimbedRungByRungAndThenTheTalkGoesOn() {
    Rehearsal talk = stuckAtRetry();
    talk.says("im stuck").hears(Move.Hint, "rung");
    assertThat(talk.slot("rung")).contains("What exactly is in them");
    talk.says("im stuck").hears(Move.Hint, "rung");
    assertThat(talk.slot("rung")).contains("Which box knows");
    talk.says("no idea").hears(Move.Hint, "rung");
    assertThat(talk.slot("rung")).contains("one more field");
    talk.says("im stuck").hears(Move.Hint, "tell");
    assertThat(talk.slot("rung")).contains("a request id");
    assertThat(talk.interview().touch("retry").rung()).isEqualTo(4);
    talk.says("im stuck");
    assertThat(talk.option().about()).isNotEqualTo(java.util.Optional.of("retry"));
  }

  @Test
  void theCommandForAHintClimbsTheSameLadder() {
    Rehearsal talk = stuckAtRetry();
    for (int rung = 1; rung <= 4; rung++) {
      talk.asksForHint();
      assertThat(talk.option().move()).isEqualTo(Move.Hint);
      assertThat(talk.interview().touch("retry").rung()).isEqualTo(rung);
    }
    talk.asksForHint();
    assertThat(talk.interview().touch("retry").rung()).isEqualTo(4);
  }

  @Test
  void whatFollowsARungIsHintedAndWhatFollowsTheLastIsTold() {
    String mechanism = "caller sends the same request id again and the unique index refuses it";
    Rehearsal hinted = stuckAtRetry().asksForHint().says(mechanism);
    assertThat(help(hinted)).isEqualTo(Help.Hinted);
    Rehearsal told = stuckAtRetry();
    for (int rung = 1; rung <= 4; rung++) {
      told.asksForHint();
    }
    assertThat(help(told.says(mechanism))).isEqualTo(Help.Told);
    assertThat(help(stuckAtRetry().says(mechanism))).isEqualTo(Help.Probed);
  }

  private static Help help(Rehearsal talk) {
    return talk.evidence().stream()
        .filter(each -> each.criterion().equals("retry"))
        .map(Evidence::help)
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  @Test
  void aPointWithoutALadderIsHelpedInGeneral() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(20).in(DRAWING).askedFor("atomic-spend");
    talk.says("im stuck").hears(Move.Hint, "pump");
    talk.says("im stuck").hears(Move.Hint, "hint");
    talk.says("im stuck").hears(Move.Hint, "prompt");
    talk.says("im stuck");
    assertThat(talk.option().move()).isEqualTo(Move.Pivot);
  }

  @Test
  void whoRecoversInTheSameTurnIsNotHelped() {
    Rehearsal talk =
        stuckAtRetry()
            .says(
                "no idea.. oh wait.\n"
                    + "caller sends the same request id again and the unique index refuses it");
    assertThat(talk.option().move()).isNotEqualTo(Move.Hint);
  }

  @Test
  void whoIsToldIsAskedForTheNextPointInTheSameBreath() {
    Rehearsal talk = stuckAtRetry();
    for (int rung = 1; rung <= 4; rung++) {
      talk.asksForHint();
    }
    assertThat(talk.slot("probe"))
        .isEqualTo("Two spends read the same balance. What does each of them write?");
  }
}
