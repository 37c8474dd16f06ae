package plusminus.transcript;

/**
 * A stretch of a turn, made by {@link Turn#quote}; {@link Transcript#holds} proves it against the
 * turn.
 *
 * @param turn the number of the turn
 * @param from the offset of the first character in the turn's text
 * @param text the characters themselves
 */
public record Quote(int turn, int from, String text) {
  public Quote {
    if (from < 0 || text.isBlank()) {
      throw new IllegalArgumentException("a quote is a stretch of text: " + turn + ", " + from);
    }
  }

  /** The offset behind the last character. */
  public int to() {
    return from + text.length();
  }

  /** Whether both are from one turn and share a character. */
  public boolean overlaps(Quote other) {
    return turn == other.turn && from < other.to() && other.from < to();
  }
}
