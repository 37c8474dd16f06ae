package plusminus.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.Practices;
import plusminus.question.Dimension;
import plusminus.rubric.Tally.State;
import plusminus.transcript.Level;

class BandsTest {

  private static Band band(Tally tally) {
    return Practices.bands().band(Level.L5, tally);
  }

  private static Tally tally(Map<Dimension, State> states, int pluses, int held) {
    return new Tally(states, pluses, 0, held);
  }

  @Test
  void theFirstRowThatMatchesIsTheBand() {
    var strong =
        Map.of(
            Dimension.Depth, State.Strong,
            Dimension.Tradeoffs, State.Strong,
            Dimension.Estimation, State.Good);
    assertThat(band(tally(strong, 5, 0))).isEqualTo(Band.StrongHire);
    var good =
        Map.of(
            Dimension.Depth, State.Good,
            Dimension.Tradeoffs, State.Good,
            Dimension.Estimation, State.Good);
    assertThat(band(tally(good, 5, 0))).isEqualTo(Band.Hire);
  }

  @Test
  void withTooFewDimensionsThereIsNotEnoughSignalHoweverStrongTheyAre() {
    var two = Map.of(Dimension.Depth, State.Strong, Dimension.Tradeoffs, State.Strong);
    assertThat(band(tally(two, 9, 0))).isEqualTo(Band.NotEnoughSignal);
  }

  @Test
  void anOverReachHeldToTheEndIsAtMostALeanNoHire() {
    var strong =
        Map.of(
            Dimension.Depth, State.Strong,
            Dimension.Tradeoffs, State.Strong,
            Dimension.Estimation, State.Good);
    assertThat(band(tally(strong, 9, 1))).isEqualTo(Band.LeanNoHire);
  }

  @Test
  void whereNoRowMatchesItIsNoHire() {
    var weak =
        Map.of(
            Dimension.Depth, State.Weak,
            Dimension.Tradeoffs, State.Weak,
            Dimension.Estimation, State.Weak);
    assertThat(band(tally(weak, 0, 0))).isEqualTo(Band.NoHire);
    var none = new Bands(Map.of());
    assertThat(none.band(Level.L5, tally(weak, 0, 0))).isEqualTo(Band.NoHire);
  }

  @Test
  void aDimensionThatMustBeGoodMayBeStrongAndMustBeAssessed() {
    var rows = List.of(Practices.bandRow(Band.Hire, "depth", "good"));
    var bands = new Bands(Map.of(Level.L5, rows));
    assertThat(bands.band(Level.L5, tally(Map.of(Dimension.Depth, State.Strong), 1, 0)))
        .isEqualTo(Band.Hire);
    assertThat(bands.band(Level.L5, tally(Map.of(Dimension.Depth, State.Mixed), 1, 0)))
        .isEqualTo(Band.NoHire);
    assertThat(bands.band(Level.L5, tally(Map.of(Dimension.Tradeoffs, State.Good), 1, 0)))
        .isEqualTo(Band.NoHire);
  }

  @ParameterizedTest
  @CsvSource({
    "pluses,< 4,true",
    "pluses,<= 3,true",
    "pluses,> 3,false",
    "pluses,>= 3,true",
    "pluses,= 3,true",
    "pluses,= 2,false",
    "minuses,>= 1,false",
    "assessed,=2,true",
    "strong,= 1,true",
    "good,= 2,true",
    "mixed,= 0,true",
    "weak,= 0,true",
    "held,= 0,true"
  })
  void aCountIsCompared(String name, String condition, boolean matches) {
    var bands = new Bands(Map.of(Level.L5, List.of(Practices.bandRow(Band.Hire, name, condition))));
    var states = Map.of(Dimension.Depth, State.Strong, Dimension.Tradeoffs, State.Good);
    assertThat(bands.band(Level.L5, tally(states, 3, 0)) == Band.Hire).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"four", "< x", "", "4", "!= 4", "< -1"})
  void aConditionThatIsNotUnderstoodIsNoCondition(String value) {
    assertThat(Bands.bound("assessed", value)).isEmpty();
  }

  @Test
  void onlyKnownNamesMakeAConditon() {
    assertThat(Bands.bound("depth", "strong")).isPresent();
    assertThat(Bands.bound("api_data", "good")).isPresent();
    assertThat(Bands.bound("depth", "excellent")).isEmpty();
    assertThat(Bands.bound("dept", "strong")).isEmpty();
  }

  @Test
  void bandsFromLeanHireUpwardsSpeakForTheCandidate() {
    assertThat(Band.LeanHire.hires()).isTrue();
    assertThat(Band.StrongHire.hires()).isTrue();
    assertThat(Band.LeanNoHire.hires()).isFalse();
    assertThat(Band.NotEnoughSignal.hires()).isFalse();
    assertThat(Band.NotEnoughSignal.id()).isEqualTo("not_enough_signal");
  }
}
