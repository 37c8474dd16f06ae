package plusminus.reading;

/**
 * A number with its unit, in base units.
 *
 * @param value in bytes, seconds or pieces, for each {@code per}
 * @param kind what is counted
 * @param per the seconds over which a rate counts, 0 where it is no rate
 * @param from offset of the first character in the text it stands in
 * @param to offset behind the last character
 */
public record Quantity(double value, Kind kind, double per, int from, int to) {

  /** What is counted. */
  public enum Kind {
    Count,
    Bytes,
    Seconds,
    Factor
  }

  public boolean isRate() {
    return per > 0;
  }

  /** The value for each second, for a rate. */
  public double perSecond() {
    return value / per;
  }
}
