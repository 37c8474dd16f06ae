package plusminus.arithmetic;

/**
 * The unit of a quantity as it was written.
 *
 * @param per the seconds over which a rate counts, 0 where it is no rate
 * @param size what one of the written unit is in base units, without its time: 1e9 for GB
 * @param bits whether data is written in bits
 */
public record Unit(Measure measure, double per, double size, boolean bits, Form form) {

  static final Unit PIECES = of(Measure.PIECES, 1);

  /** The part a number plays. */
  public enum Form {
    Plain,
    /** People who come within a day or a month. */
    People,
    /** A multiple: 3x, replicated three times, 100:1. */
    Factor,
    /** Percent and fractions. */
    Share,
    /** The share of time in which something works. */
    Availability,
    /** How many different signs a code may use. */
    Alphabet,
    /** A power that was written out and is worth computing. */
    Power
  }

  static Unit of(Measure measure, double size) {
    return new Unit(measure, 0, size, false, Form.Plain);
  }

  static Unit of(Form form) {
    return new Unit(Measure.PIECES, 0, 1, false, form);
  }

  Unit over(double seconds) {
    return new Unit(measure.perTime(), seconds, size, bits, form);
  }

  Unit people(double seconds) {
    return new Unit(measure, seconds, size, bits, Form.People);
  }

  Unit forEach(Measure other, double otherSize) {
    return new Unit(measure.times(other.inverse()), per, size / otherSize, bits, form);
  }

  Unit inBits() {
    return new Unit(measure, per, size, true, form);
  }
}
