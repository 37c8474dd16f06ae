package plusminus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plusminus.Rehearsal;
import plusminus.question.Phase;
import plusminus.rubric.Evidence;
import plusminus.rubric.Evidence.Showing;
import plusminus.transcript.Level;

class DoubtsTest {

  private static Rehearsal drawing() {
    return Rehearsal.at(Level.L6).minute(10).in(new Phase.HighLevelDesign());
  }

  private static long doubts(Rehearsal talk, String about) {
    return talk.interview().touch(about).challenged();
  }

  @Test
  void anOverReachIsDoubtedThreeTimesAndThenWeDiffer() {
    Rehearsal talk = drawing();
    talk.says("3 kafka brokers, so its ready for growth").hears(Move.Challenge, "over-reach-1");
    assertThat(talk.slot("fact")).contains("200,000 accounts");
    talk.says("could be 10k nodes, who knows").hears(Move.Challenge, "over-reach-2");
    talk.says("id still take it, just in case").hears(Move.Challenge, "over-reach-3");
    talk.says("id still start with kafka, ready for growth").hears(Move.Pivot, "we-differ");
    assertThat(doubts(talk, "right-sizing")).isEqualTo(3);
    assertThat(talk.says("as i said, ready for growth").option().move())
        .isNotEqualTo(Move.Challenge);
  }

  @Test
  void whoHoldsAChoiceThatWasDoubtedIsDoubtedAgain() {
    Rehearsal talk = drawing().says("3 kafka brokers, so its ready for growth");
    talk.says("i stay with the brokers, they are fine").hears(Move.Challenge, "over-reach-2");
  }

  @Test
  void whoHoldsSomethingThatNobodyDoubtedIsLeftAlone() {
    assertThat(drawing().says("i stay with the brokers, they are fine").heard())
        .doesNotStartWith("Challenge");
  }

  @Test
  void aWrongClaimIsDoubtedOnceForEachOfItsProbes() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(25).in(new Phase.DetailedDiscussion());
    talk.says("grafana shows the history per account").hears(Move.Challenge, "wrong-claim");
    assertThat(talk.slot("probe")).startsWith("An auditor picks");
    assertThat(talk.slot("quote")).contains("grafana shows");
    talk.says("really, grafana shows all of that").hears(Move.Challenge, "wrong-claim");
    assertThat(talk.slot("probe")).startsWith("What is left");
    talk.says("grafana shows it, as i said");
    assertThat(talk.option().move()).isNotEqualTo(Move.Challenge);
    assertThat(doubts(talk, "metrics-as-audit")).isEqualTo(2);
    assertThat(talk.evidence())
        .filteredOn(each -> each.criterion().equals("metrics-as-audit"))
        .extracting(Evidence::showing)
        .containsExactly(Showing.Claims, Showing.Keeps, Showing.Keeps);
  }

  @Test
  void aClaimThatIsTakenBackRests() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(25).in(new Phase.DetailedDiscussion());
    talk.says("grafana shows the history per account");
    talk.says("fair point, it drops them").hears(Move.Acknowledge, "corrected");
    assertThat(talk.evidence())
        .filteredOn(each -> each.criterion().equals("metrics-as-audit"))
        .extracting(Evidence::showing)
        .containsExactly(Showing.Claims, Showing.TakesBack);
  }

  @Test
  void aGoodArgumentIsTaken() {
    Rehearsal talk = drawing().says("3 kafka brokers, so its ready for growth");
    talk.says("the second one because a reboot takes 5 min, price is 50 a month")
        .hears(Move.Acknowledge, "accepted");
  }

  @Test
  void aSumThatDoesNotHoldIsDoubtedAtMostThreeTimes() {
    Rehearsal talk = drawing();
    for (int i = 1; i <= 3; i++) {
      talk.says("i get 4M / 86400 = 463 a sec, number " + i).hears(Move.Challenge, "recomputed");
    }
    talk.says("again 4M / 86400 = 463 a sec");
    assertThat(talk.option().move()).isNotEqualTo(Move.Challenge);
  }

  @Test
  void aContradictionIsNamedWithBothFigures() {
    Rehearsal talk = drawing().says("say 50k users on a day").says("well 900k users then");
    talk.hears(Move.Challenge, "contradicts");
    assertThat(talk.slot("earlier")).contains("50k users");
    assertThat(talk.slot("quote")).contains("900k users");
  }

  @Test
  void aContradictionIsNamedAtMostThreeTimes() {
    Rehearsal talk = drawing().says("say 50k users on a day");
    for (int i = 0; i < 6; i++) {
      talk.says("well 900k users then, as i said before");
    }
    assertThat(talk.interview().course().challenges()).isLessThanOrEqualTo(3);
    assertThat(talk.option().move()).isNotEqualTo(Move.Challenge);
  }

  @Test
  void fameAndSilverBulletsAreAskedForMore() {
    drawing().says("kafka is the industry standard").hears(Move.Challenge, "fame");
    drawing().says("partition by account, scales forever").hears(Move.Challenge, "silver-bullet");
  }

  @Test
  void noSubjectIsEverDoubtedMoreThanThreeTimes() {
    Rehearsal talk = drawing();
    for (int i = 0; i < 40; i++) {
      talk.says(
          switch (i % 5) {
            case 0 -> "kafka is the industry standard, netflix has it";
            case 1 -> "ready for growth, 10k nodes";
            case 2 -> "grafana shows the history per account";
            case 3 -> "4M / 86400 = 463 a sec with " + (i % 2 == 0 ? "50k" : "900k") + " users";
            default -> "scales forever";
          });
    }
    assertThat(talk.interview().touches().values())
        .extracting(Touch::challenged)
        .allMatch(times -> times <= 3);
  }
}
