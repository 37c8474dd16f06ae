package plusminus.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static Interval kappa(List<Agreement> cases) {
    return Interval.resampled(cases, Agreement::kappa, 500, new Random(7));
  }

  @Test
  void itEnclosesTheFigureAndNarrowsWithMoreCases() {
    var one = new Agreement(3, 1, 1, 3);
    var other = new Agreement(2, 0, 2, 4);
    Interval few = kappa(List.of(one, other, one, other));
    var many = new ArrayList<>(Collections.nCopies(30, one));
    many.addAll(Collections.nCopies(30, other));
    Interval narrow = kappa(many);
    double figure = one.plus(other).kappa();
    assertThat(figure).isBetween(few.low(), few.high()).isBetween(narrow.low(), narrow.high());
    assertThat(narrow.high() - narrow.low()).isLessThan(few.high() - few.low() + 1e-9);
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    var cases = List.of(new Agreement(3, 1, 1, 3), new Agreement(1, 2, 0, 5));
    assertThat(kappa(cases)).isEqualTo(kappa(cases));
  }
}
