package plusminus.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plusminus.question.Dimension;
import plusminus.question.Sign;
import plusminus.transcript.Quote;

class TallyTest {

  static List<Mark> marks(Dimension dimension, Sign... signs) {
    return Arrays.stream(signs)
        .map(
            sign ->
                new Mark(
                    sign,
                    "criterion",
                    dimension,
                    Criterion.Origin.Common,
                    "seen",
                    List.of(new Quote(2, 0, "said")),
                    Duration.ZERO,
                    Help.Unprompted,
                    false,
                    Marker.Rules))
        .toList();
  }

  private static Tally.State state(Sign... signs) {
    return Tally.of(marks(Dimension.Depth, signs), 0).states().get(Dimension.Depth);
  }

  @Test
  void aDoublePlusWithNothingAgainstItIsStrong() {
    assertThat(state(Sign.DoublePlus)).isEqualTo(Tally.State.Strong);
    assertThat(state(Sign.DoublePlus, Sign.Plus)).isEqualTo(Tally.State.Strong);
  }

  @Test
  void moreForThanAgainstIsGood() {
    assertThat(state(Sign.Plus)).isEqualTo(Tally.State.Good);
    assertThat(state(Sign.DoublePlus, Sign.Plus, Sign.Minus)).isEqualTo(Tally.State.Good);
  }

  @Test
  void asMuchAgainstAsForIsMixed() {
    assertThat(state(Sign.Plus, Sign.Minus)).isEqualTo(Tally.State.Mixed);
    assertThat(state(Sign.DoublePlus, Sign.Minus)).isEqualTo(Tally.State.Mixed);
    assertThat(state(Sign.Plus, Sign.Minus, Sign.Minus)).isEqualTo(Tally.State.Mixed);
  }

  @Test
  void onlyAgainstIsWeak() {
    assertThat(state(Sign.Minus)).isEqualTo(Tally.State.Weak);
  }

  @Test
  void anUnsureMarkIsNoEvidenceEitherWay() {
    Tally tally = Tally.of(marks(Dimension.Depth, Sign.Unsure), 0);
    assertThat(tally.assessed()).isZero();
    assertThat(tally.pluses()).isZero();
    assertThat(tally.minuses()).isZero();
    assertThat(state(Sign.Plus, Sign.Unsure)).isEqualTo(Tally.State.Good);
  }

  @Test
  void dimensionsAreCountedByTheirState() {
    var all = new java.util.ArrayList<>(marks(Dimension.Depth, Sign.DoublePlus));
    all.addAll(marks(Dimension.Tradeoffs, Sign.Plus));
    all.addAll(marks(Dimension.Estimation, Sign.Minus));
    Tally tally = Tally.of(all, 1);
    assertThat(tally.assessed()).isEqualTo(3);
    assertThat(tally.count(Tally.State.Good)).isEqualTo(1);
    assertThat(tally.atLeast(Tally.State.Good)).isEqualTo(2);
    assertThat(tally.count(Tally.State.Weak)).isEqualTo(1);
    assertThat(tally.pluses()).isEqualTo(2);
    assertThat(tally.minuses()).isEqualTo(1);
    assertThat(tally.held()).isEqualTo(1);
  }
}
