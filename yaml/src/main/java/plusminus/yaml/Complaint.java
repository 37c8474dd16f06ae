package plusminus.yaml;

/**
 * Something in a text that cannot stay as it is.
 *
 * @param line counts from 1
 * @param expected what was expected there
 */
public record Complaint(String file, int line, String expected) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + expected;
  }
}
