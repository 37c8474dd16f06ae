package plusminus.arithmetic;

import java.util.Set;

/** Bare numbers that stand for a change of unit: seconds a day, bits a byte. */
final class Constants {

  private static final Set<Double> SECONDS_A_DAY =
      Set.of(80_000.0, 86_000.0, 86_400.0, 90_000.0, 100_000.0);
  private static final Set<Double> CHANGES =
      Set.of(
          7.0, 8.0, 24.0, 30.0, 31.0, 60.0, 365.0, 360.0, 12.0, 1000.0, 1024.0, 3600.0, 1440.0, 1e6,
          1e9);
  private static final double[] NONE = {};

  private Constants() {}

  /** The seconds that a bare number may mean. */
  static double[] seconds(double number) {
    if (SECONDS_A_DAY.contains(number) || number == 3600) {
      return new double[] {number};
    }
    if (number == 365 || number == 360 || number == 30 || number == 31 || number == 7) {
      return new double[] {number * Units.DAY};
    }
    if (number == 24) {
      return new double[] {Units.DAY};
    }
    if (number == 60) {
      return new double[] {60, 3600};
    }
    boolean monthOrYear =
        (number >= 2.4e6 && number <= 2.7e6) || (number >= 3e7 && number <= 3.2e7);
    return monthOrYear ? new double[] {number} : NONE;
  }

  /** Whether multiplying or dividing by it may only change how the result is written. */
  static boolean converts(double number) {
    return CHANGES.contains(number) || SECONDS_A_DAY.contains(number);
  }
}
