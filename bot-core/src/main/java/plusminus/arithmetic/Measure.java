package plusminus.arithmetic;

/**
 * What a quantity is made of: the powers of bytes, seconds and money in it. Pieces have none.
 *
 * @param bytes 1 for an amount of data
 * @param seconds 1 for a time, -1 for a rate
 * @param money 1 for a price
 */
public record Measure(int bytes, int seconds, int money) {

  static final Measure PIECES = new Measure(0, 0, 0);
  static final Measure BYTES = new Measure(1, 0, 0);
  static final Measure SECONDS = new Measure(0, 1, 0);
  static final Measure MONEY = new Measure(0, 0, 1);

  Measure times(Measure other) {
    return new Measure(bytes + other.bytes, seconds + other.seconds, money + other.money);
  }

  Measure inverse() {
    return new Measure(-bytes, -seconds, -money);
  }

  /** The same for each unit of time. */
  Measure perTime() {
    return new Measure(bytes, seconds - 1, money);
  }

  boolean isPieces() {
    return equals(PIECES);
  }

  boolean isTime() {
    return equals(SECONDS);
  }
}
