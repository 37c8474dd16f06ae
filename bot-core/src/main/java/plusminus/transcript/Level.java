package plusminus.transcript;

/** The bar a candidate is held to: mid-level, senior, staff. */
public enum Level {
  L4,
  L5,
  L6;

  /** Whether this bar is as high as {@code other} or higher. */
  public boolean reaches(Level other) {
    return compareTo(other) >= 0;
  }
}
