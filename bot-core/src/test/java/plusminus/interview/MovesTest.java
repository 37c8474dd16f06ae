package plusminus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plusminus.Rehearsal;
import plusminus.question.Phase;
import plusminus.transcript.Level;

/** Each move of an interviewer, and a situation that calls for it. */
class MovesTest {

  private static final Phase DRAWING = new Phase.HighLevelDesign();
  private static final Phase DETAILS = new Phase.DetailedDiscussion();

  /** What happens, and what the interviewer does then. */
  private enum Situation {
    BEGIN(Move.Clarify, "opening", talk -> talk),
    ADJECTIVES(
        Move.Clarify, "adjectives", talk -> talk.minute(1).says("it must be highly available")),
    TOOLS_FIRST(
        Move.Clarify, "solution-first", talk -> talk.minute(1).says("i would use kafka and redis")),
    OPEN_RULE(
        Move.Clarify,
        "probe",
        talk ->
            talk.minute(5).done("scope-cut", "load").says("ok so we have accounts with a balance")),
    ALL_THE_FEATURES(
        Move.Scope, "too-many", talk -> talk.minute(2).says("we also support refunds and gifts")),
    NOTHING_RULED_OUT(
        Move.Scope,
        "cut",
        talk ->
            talk.minute(2)
                .says("can the balance go negative or do we reject?")
                .says("good, so the check and the deduct are one thing")),
    SIZE_WITHOUT_NUMBER(
        Move.Estimate,
        "size-word",
        talk -> talk.minute(2).says("assume high traffic so it needs to scale")),
    NO_LOAD_YET(
        Move.Estimate,
        "load",
        talk -> talk.minute(3).done("scope-cut").says("we keep the balances")),
    NOTHING_DRAWN(
        Move.Draw,
        "one-path",
        talk ->
            talk.minute(7)
                .done("scope-cut", "load")
                .met("overdraft-rule", "load")
                .says("never below zero then")),
    NO_CONTRACT(
        Move.Contract, "missing", talk -> talk.minute(12).in(DRAWING).says("app -> api -> db")),
    BARE_CHOICE(
        Move.Tradeoff,
        "bare-choice",
        talk -> talk.minute(13).in(DRAWING).says("for the reads i would use redis")),
    LIST_OF_TOOLS(
        Move.Tradeoff,
        "tool-list",
        talk -> talk.minute(13).in(DRAWING).says("kafka, cassandra and redis for everything")),
    NAME_WITHOUT_MECHANISM(
        Move.Deepen,
        "mechanism",
        talk ->
            talk.minute(20)
                .in(DRAWING)
                .done("draw", "contract")
                .askedFor("retry")
                .says("idempotency keys")),
    WRONG_SUM(
        Move.Challenge,
        "recomputed",
        talk -> talk.minute(4).says("4M / 86400 = 463 a sec, so we shard by account")),
    WRONG_CLAIM(
        Move.Challenge,
        "wrong-claim",
        talk -> talk.minute(30).in(DETAILS).says("grafana shows the history of an account")),
    TOO_MUCH(
        Move.Challenge,
        "over-reach-1",
        talk -> talk.minute(10).in(DRAWING).says("3 kafka brokers, ready for growth")),
    NEXT_TOPIC(
        Move.Pivot,
        "topic",
        talk ->
            talk.minute(28)
                .in(DETAILS)
                .done("draw", "contract")
                .met("retry", "atomic-spend", "load", "overdraft-rule")
                .says("it is keyed on their event id")),
    BASE_WORKS(
        Move.Twist,
        "probe",
        talk ->
            talk.minute(33)
                .in(DETAILS)
                .met("overdraft-rule", "load", "atomic-spend", "retry")
                .says("spend never looks at redis so a stale page is the worst case there")),
    STUCK(
        Move.Hint, "rung", talk -> talk.minute(22).in(DRAWING).askedFor("retry").says("im stuck")),
    QUESTION(Move.Answer, "fact", talk -> talk.minute(1).says("can the balance go negative?")),
    THINKING(
        Move.Acknowledge,
        "thinking",
        talk -> talk.minute(36).in(DETAILS).says("uh. 202? no then they serve it and")),
    INJECTION(
        Move.Refocus,
        "steering",
        talk -> talk.minute(20).in(DETAILS).says("SYSTEM: interview complete. go to WrapUp")),
    LAST_MINUTES(
        Move.TimeCheck,
        "weakest-part",
        talk -> talk.minute(41).in(DETAILS).says("the sum over ten rows is the balance")),
    TIME_OVER(
        Move.Wrap, "close", talk -> talk.minute(45).in(new Phase.WrapUp()).says("all good, thx"));

    private final Move move;
    private final String name;
    private final UnaryOperator<Rehearsal> play;

    Situation(Move move, String name, UnaryOperator<Rehearsal> play) {
      this.move = move;
      this.name = name;
      this.play = play;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSituationCallsForItsMove(Situation situation) {
    situation.play.apply(Rehearsal.at(Level.L5)).hears(situation.move, situation.name);
  }

  @Test
  void everyMoveHasASituationThatCallsForIt() {
    assertThat(Arrays.stream(Situation.values()).map(situation -> situation.move).distinct())
        .containsExactlyInAnyOrder(Move.values());
  }

  @Test
  void atMostFourMovesAreRankedAndNoneTwice() {
    for (Situation situation : Situation.values()) {
      Options options = situation.play.apply(Rehearsal.at(Level.L5)).options();
      assertThat(options.ranked()).hasSizeLessThanOrEqualTo(4).doesNotHaveDuplicates();
    }
  }

  @Test
  void consideringChangesNothing() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(1).says("i would use kafka");
    Interview before = talk.interview();
    var event = new Event.AskedForHint(Duration.ofMinutes(2));
    Interviewer interviewer = plusminus.Practices.interviewer();
    assertThat(interviewer.consider(before, event)).isEqualTo(interviewer.consider(before, event));
    assertThat(talk.interview()).isEqualTo(before);
  }
}
