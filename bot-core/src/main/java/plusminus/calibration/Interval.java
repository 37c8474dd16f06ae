package plusminus.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Where a figure would lie 95 times in 100 if the cases were drawn again. */
public record Interval(double low, double high) {

  private static final double TAIL = 0.025;

  /**
   * The percentile bootstrap (Efron 1979): whole cases are drawn with replacement, so that marks of
   * one answer stay together.
   *
   * @param cases what was counted in each case
   */
  public static Interval resampled(
      List<Agreement> cases,
      ToDoubleFunction<Agreement> figure,
      int times,
      RandomGenerator chance) {
    var figures = new double[times];
    for (int i = 0; i < times; i++) {
      Agreement drawn = Agreement.none();
      for (int j = 0; j < cases.size(); j++) {
        drawn = drawn.plus(cases.get(chance.nextInt(cases.size())));
      }
      figures[i] = figure.applyAsDouble(drawn);
    }
    Arrays.sort(figures);
    int cut = (int) (TAIL * times);
    return new Interval(figures[cut], figures[times - 1 - cut]);
  }
}
