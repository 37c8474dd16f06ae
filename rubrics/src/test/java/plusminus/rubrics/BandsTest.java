package plusminus.rubrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plusminus.question.Dimension;
import plusminus.rubric.Band;
import plusminus.rubric.Bands;
import plusminus.rubric.Tally;
import plusminus.rubric.Tally.State;
import plusminus.transcript.Level;

/** The rows of the bundled bands, tried on many tallies. */
class BandsTest {

  private static final Bands BANDS = House.RUBRIC.bands();
  private static final List<Tally> TALLIES = new ArrayList<>();

  @BeforeAll
  static void makeTallies() {
    var random = new Random(3);
    for (int i = 0; i < 4_000; i++) {
      Map<Dimension, State> states = new EnumMap<>(Dimension.class);
      int lean = random.nextInt(State.values().length);
      for (Dimension dimension : Dimension.values()) {
        if (random.nextInt(10) < 7) {
          int state = random.nextBoolean() ? lean : random.nextInt(State.values().length);
          states.put(dimension, State.values()[state]);
        }
      }
      int held = random.nextInt(10) == 0 ? 1 + random.nextInt(2) : 0;
      TALLIES.add(tally(states, random.nextInt(4), random.nextInt(3), held));
    }
  }

  /** Only what marks can make: each heading that is not weak has a plus, and so on. */
  private static Tally tally(
      Map<Dimension, State> states, int morePluses, int moreMinuses, int held) {
    int pluses = morePluses;
    int minuses = moreMinuses;
    for (State state : states.values()) {
      pluses += state == State.Weak ? 0 : 1;
      minuses += state == State.Weak || state == State.Mixed ? 1 : 0;
    }
    return new Tally(states, pluses, minuses, held);
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void theFirstRowAsksForEnoughSignalAndTheLastAlwaysHolds(Level level) {
    List<Bands.Row> rows = BANDS.rows().get(level);
    assertThat(rows.getFirst().band()).isEqualTo(Band.NotEnoughSignal);
    assertThat(rows.getFirst().when()).containsExactly(new Bands.Bound.Count("assessed", "<", 4));
    assertThat(rows.getLast()).isEqualTo(new Bands.Row(Band.NoHire, List.of()));
    assertThat(rows.subList(0, rows.size() - 1)).noneMatch(row -> row.when().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void everyBandCanBeReached(Level level) {
    Set<Band> reached = new HashSet<>();
    TALLIES.forEach(tally -> reached.add(BANDS.band(level, tally)));
    assertThat(reached).isEqualTo(EnumSet.allOf(Band.class));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void fewerThanFourHeadingsAreNeverAVerdict(Level level) {
    assertThat(TALLIES)
        .allMatch(
            tally -> (tally.assessed() < 4) == (BANDS.band(level, tally) == Band.NotEnoughSignal));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void anOverReachHeldToTheEndIsAtMostALeanNoHire(Level level) {
    assertThat(TALLIES.stream().filter(tally -> tally.held() > 0))
        .isNotEmpty()
        .noneMatch(tally -> BANDS.band(level, tally).hires());
  }

  @Test
  void theSameNotesNeverReadBetterAtAHigherLevel() {
    var better = new ArrayList<String>();
    for (Tally tally : TALLIES) {
      for (Level level : List.of(Level.L5, Level.L6)) {
        Level below = Level.values()[level.ordinal() - 1];
        if (BANDS.band(level, tally).compareTo(BANDS.band(below, tally)) < 0) {
          better.add(level + " " + BANDS.band(level, tally) + " " + tally);
        }
      }
    }
    assertThat(better.stream().limit(3)).as(better.size() + " tallies").isEmpty();
  }

  /**
   * Everything else as it was. From weak to mixed is left out: the rows bound both counts apart, so
   * that step can leave a bound on mixed headings.
   */
  @ParameterizedTest
  @EnumSource(Level.class)
  void aBetterHeadingNeverMakesTheBandWorse(Level level) {
    var worse = new ArrayList<String>();
    for (Tally tally : TALLIES) {
      tally
          .states()
          .forEach(
              (dimension, state) -> {
                State better =
                    state == State.Weak || state == State.Mixed ? State.Good : State.Strong;
                Map<Dimension, State> states = new EnumMap<>(tally.states());
                states.put(dimension, better);
                Tally raised = new Tally(states, tally.pluses() + 1, tally.minuses(), tally.held());
                if (BANDS.band(level, raised).compareTo(BANDS.band(level, tally)) > 0) {
                  worse.add(dimension + " " + tally);
                }
              });
    }
    assertThat(worse.stream().limit(3)).as(worse.size() + " tallies").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void onePlusMoreNeverMakesTheBandWorse(Level level) {
    long worse =
        TALLIES.stream()
            .filter(
                tally -> {
                  Tally more =
                      new Tally(tally.states(), tally.pluses() + 1, tally.minuses(), tally.held());
                  return BANDS.band(level, more).compareTo(BANDS.band(level, tally)) > 0;
                })
            .count();
    assertThat(worse).isZero();
  }
}
