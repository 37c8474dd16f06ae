package plusminus.arithmetic;

import plusminus.transcript.Quote;

/**
 * A result that a candidate claims to follow from stated parts, and what does follow from them.
 *
 * @param quote the claimed result
 * @param basis what it was computed from, as the candidate wrote it
 * @param claimed the result in base units: bytes, seconds or pieces, for a rate in its own time;
 *     for an availability what is lost
 * @param expected what the parts make, in the same units
 */
public record Estimate(Quote quote, String basis, double claimed, double expected) {

  /**
   * Right within 0.75 to 1.34 of the true value, so that 10^5 seconds a day, months of 30 days and
   * 1000 for 1024 pass.
   */
  public boolean isRight() {
    double ratio = claimed / expected;
    return ratio >= 0.75 && ratio <= 1.34;
  }

  /** What does follow, in the unit of the claim, as people write it: "~12 TB a day". */
  public String expectedInWords() {
    return Written.of(expected, quote.text());
  }

  /** The power of ten by which a wrong result is off. */
  public int powerOff() {
    return (int) Math.round(Math.log10(claimed / expected));
  }
}
