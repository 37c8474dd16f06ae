package plusminus.calibration;

/**
 * How two raters agree on yes or no.
 *
 * @param both cases that both call yes
 * @param onlyFirst cases that only the first calls yes
 * @param onlySecond cases that only the second calls yes
 * @param neither cases that both call no
 */
public record Agreement(int both, int onlyFirst, int onlySecond, int neither) {

  public static Agreement none() {
    return new Agreement(0, 0, 0, 0);
  }

  public Agreement with(boolean first, boolean second) {
    return new Agreement(
        both + (first && second ? 1 : 0),
        onlyFirst + (first && !second ? 1 : 0),
        onlySecond + (!first && second ? 1 : 0),
        neither + (!first && !second ? 1 : 0));
  }

  public Agreement plus(Agreement other) {
    return new Agreement(
        both + other.both,
        onlyFirst + other.onlyFirst,
        onlySecond + other.onlySecond,
        neither + other.neither);
  }

  public int cases() {
    return both + onlyFirst + onlySecond + neither;
  }

  /** The share of cases on which both say the same. */
  public double observed() {
    return (double) (both + neither) / cases();
  }

  /**
   * Cohen's kappa (Cohen 1960): agreement beyond what the two raters' own shares of yes make by
   * chance; 0 where chance already explains everything.
   */
  public double kappa() {
    double n = cases();
    if (n == 0) {
      return 0;
    }
    double yes = (both + onlyFirst) / n * ((both + onlySecond) / n);
    double no = (neither + onlySecond) / n * ((neither + onlyFirst) / n);
    double chance = yes + no;
    return chance == 1 ? 0 : (observed() - chance) / (1 - chance);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    int wrong = onlyFirst + onlySecond;
    return both == 0 ? 0 : 2.0 * both / (2.0 * both + wrong);
  }

  /** The share of the first rater's yes that the second also calls yes. */
  public double precision() {
    return both + onlyFirst == 0 ? 0 : (double) both / (both + onlyFirst);
  }

  /** The share of the second rater's yes that the first also calls yes. */
  public double recall() {
    return both + onlySecond == 0 ? 0 : (double) both / (both + onlySecond);
  }
}
