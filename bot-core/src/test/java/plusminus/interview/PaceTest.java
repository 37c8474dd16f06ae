package plusminus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plusminus.Rehearsal;
import plusminus.question.Phase;
import plusminus.question.Phase.Ending;
import plusminus.rubric.Evidence;
import plusminus.transcript.Level;

class PaceTest {

  private static final Phase DETAILS = new Phase.DetailedDiscussion();

  @Test
  void theTimeIsCheckedOnceBeforeTheEnd() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(41).in(DETAILS);
    talk.says("the sum over ten rows is it").hears(Move.TimeCheck, "weakest-part");
    assertThat(talk.phase()).isEqualTo(new Phase.WrapUp());
    assertThat(talk.minute(42).says("the failover is weak").heard()).doesNotStartWith("TimeCheck");
    assertThat(talk.minute(43).says("it could be synchronous").heard())
        .doesNotStartWith("TimeCheck");
  }

  @Test
  void aThoughtIsNotCutOffByTheTimeCheck() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(41).in(DETAILS);
    talk.says("the sum over ten rows is the balance and").hears(Move.Acknowledge, "thinking");
    talk.says("it is exact").hears(Move.TimeCheck, "weakest-part");
  }

  @Test
  void atTheEndTheTurnInProgressIsStillHeard() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(46).in(DETAILS).askedFor("retry");
    talk.says("caller sends the same request id again and the unique index refuses the second one");
    talk.hears(Move.Wrap, "close");
    assertThat(talk.phase()).isEqualTo(new Phase.Closed(Ending.TimeOver));
    assertThat(talk.evidence()).extracting(Evidence::criterion).contains("retry");
    assertThat(talk.interview().touch("retry").met()).isTrue();
  }

  @Test
  void whoIsQuietAtTheEndIsClosedToo() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(20).says("ok then");
    talk.happens(new Event.WentQuiet(Duration.ofMinutes(45))).hears(Move.Wrap, "close");
    assertThat(talk.interview().isOpen()).isFalse();
  }

  @Test
  void theHardPartIsReachedWhenTheDrawingTakesTooLong() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(28).in(new Phase.HighLevelDesign());
    talk.says("the colour of the button is blue").hears(Move.TimeCheck, "phase-late");
    assertThat(talk.phase()).isEqualTo(DETAILS);
  }

  @Test
  void whereNothingIsOpenTheInterviewEndsBeforeItsTime() {
    Rehearsal talk =
        Rehearsal.at(Level.L4)
            .minute(30)
            .in(DETAILS)
            .done("weakest", "nightly-job")
            .met("overdraft-rule", "load", "atomic-spend");
    talk.says("that is the whole thing").hears(Move.Wrap, "nothing-open");
    assertThat(talk.phase()).isEqualTo(new Phase.Closed(Ending.NothingOpen));
  }

  // ---- the twist --------------------------------------------------------------------------

  private static final String STRONG =
      "spend never looks at redis so a stale page is the worst case there";

  @Test
  void aTwistComesOnceTheBaseWorks() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(33).in(DETAILS).met("load", "atomic-spend");
    talk.says(STRONG).hears(Move.Twist, "probe");
    assertThat(talk.slot("twist")).contains("nightly job");
    assertThat(talk.says(STRONG).heard()).doesNotStartWith("Twist");
  }

  @Test
  void whoHasNoBaseGetsNoTwist() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(33).in(DETAILS).met("load");
    assertThat(talk.says(STRONG).heard()).doesNotStartWith("Twist");
  }

  @Test
  void whoIsStuckGetsNoTwist() {
    Rehearsal talk =
        Rehearsal.at(Level.L5).minute(33).in(DETAILS).met("load", "atomic-spend", "retry");
    talk.says("im stuck").hears(Move.Hint, "pump");
    assertThat(talk.says("not sure, maybe a ttl of 30s").heard()).doesNotStartWith("Twist");
  }

  @Test
  void aTwistThatTheyMetThemselvesIsNotSprungOnThem() {
    Rehearsal talk =
        Rehearsal.at(Level.L5).minute(33).in(DETAILS).met("load", "atomic-spend", "retry");
    talk.says("a nightly job would hit one account hard");
    assertThat(talk.says(STRONG).heard()).doesNotStartWith("Twist");
  }

  // ---- the plan ---------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({"0,45", "60,44", "61,44", "2639,2", "2640,1", "2699,1", "2700,0", "9999,0"})
  void minutesThatRemainAreRoundedUp(long seconds, long left) {
    assertThat(new Plan(Duration.ofMinutes(45)).left(Duration.ofSeconds(seconds))).isEqualTo(left);
  }

  @Test
  void aShortInterviewKeepsATenthForItsEnd() {
    assertThat(new Plan(Duration.ofMinutes(45)).until(DETAILS)).isLessThan(Duration.ofMinutes(41));
    assertThat(new Plan(Duration.ofMinutes(20)).closing()).isEqualTo(Duration.ofMinutes(2));
    assertThat(new Plan(Duration.ofMinutes(90)).closing()).isEqualTo(Duration.ofMinutes(5));
  }
}
