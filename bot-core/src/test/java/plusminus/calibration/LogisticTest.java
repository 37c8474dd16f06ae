package plusminus.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTest {

  private static final double[] NOTHING = {0, 0};

  private static Logistic fit(List<double[]> rows, List<Boolean> labels, double strength) {
    return Logistic.fit(rows, labels, NOTHING, new double[] {strength, strength});
  }

  @Test
  void itSeparatesWhatALineSeparates() {
    List<double[]> rows = List.of(point(-2), point(-1), point(1), point(2));
    Logistic logistic = fit(rows, List.of(false, false, true, true), 0.1);
    assertThat(logistic.score(point(1.5))).isPositive();
    assertThat(logistic.score(point(-1.5))).isNegative();
  }

  private static double[] point(double x) {
    return new double[] {x, 1};
  }

  /** Three yes of four: without a prior the log-odds are ln 3. */
  @Test
  void aConstantGetsTheLogOddsOfItsShare() {
    List<double[]> rows = List.of(point(0), point(0), point(0), point(0));
    Logistic logistic = fit(rows, List.of(true, true, true, false), 1e-9);
    assertThat(logistic.score(point(0))).isCloseTo(Math.log(3), within(0.01));
  }

  @Test
  void aStrongPriorIsNotMovedByAFewRows() {
    double[] prior = {1, -0.5};
    Logistic logistic =
        Logistic.fit(List.of(point(1)), List.of(false), prior, new double[] {1e6, 1e6});
    assertThat(logistic.score(point(1))).isCloseTo(0.5, within(0.001));
  }

  @Test
  void theSameRowsGiveTheSameWeights() {
    var rows = new ArrayList<double[]>();
    var labels = new ArrayList<Boolean>();
    for (int i = 0; i < 40; i++) {
      rows.add(point(Math.sin(i)));
      labels.add(i % 3 == 0);
    }
    double once = fit(rows, labels, 1).score(point(0.3));
    assertThat(fit(rows, labels, 1).score(point(0.3))).isEqualTo(once);
  }
}
