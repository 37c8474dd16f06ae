package plusminus.arithmetic;

/**
 * A number with its unit, in base units: bytes, seconds or pieces.
 *
 * @param value for each {@code unit.per}
 * @param high the upper end of a range, else the same as value
 * @param unit as it was written
 * @param naming what is counted, and for each of what
 * @param from offset of the first character in the text it stands in
 * @param to offset behind the last character of number, unit and noun
 */
public record Quantity(double value, double high, Unit unit, Naming naming, int from, int to) {

  /** What is counted. */
  public enum Kind {
    Count,
    Bytes,
    Seconds,
    Factor
  }

  public Kind kind() {
    if (unit.form() == Unit.Form.Factor
        || unit.form() == Unit.Form.Share
        || unit.form() == Unit.Form.Availability) {
      return Kind.Factor;
    }
    if (unit.measure().bytes() != 0) {
      return Kind.Bytes;
    }
    return unit.measure().isTime() ? Kind.Seconds : Kind.Count;
  }

  public Measure measure() {
    return unit.measure();
  }

  /** The seconds over which a rate counts, 0 where it is no rate. */
  public double per() {
    return unit.per();
  }

  public boolean isRate() {
    return unit.per() > 0;
  }

  /** A number of people who come within a day or a month: counted, and not a rate of work. */
  public boolean isPopulation() {
    return isRate() && unit.measure().isPieces() && unit.form() == Unit.Form.People;
  }

  public boolean isPlain() {
    return unit.form() == Unit.Form.Plain || unit.form() == Unit.Form.People;
  }

  public boolean is(Unit.Form form) {
    return unit.form() == form;
  }

  /** A number with nothing behind it. */
  public boolean isBare() {
    return unit.form() == Unit.Form.Plain
        && unit.measure().isPieces()
        && !isRate()
        && naming.nouns().isEmpty();
  }

  /** The factor from value to base units for each second. */
  public double toBase() {
    return isRate() && !isPopulation() ? 1 / unit.per() : 1;
  }

  public double base() {
    return value * toBase();
  }

  public double highBase() {
    return high * toBase();
  }

  Quantity named(Naming names) {
    return new Quantity(value, high, unit, names, from, to);
  }

  Quantity endingAt(int end) {
    return new Quantity(value, high, unit, naming, from, Math.max(from + 1, end));
  }
}
