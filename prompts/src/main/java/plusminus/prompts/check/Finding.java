package plusminus.prompts.check;

/**
 * Something in a text that an author should know of.
 *
 * @param line counts from 1
 * @param remedy what to do about it
 */
public record Finding(String file, int line, Weight weight, String what, String remedy) {

  /** Whether a text may stay as it is. */
  public enum Weight {
    /** It may not. */
    Complaint,
    /** It may, where the author meant it so. */
    Note
  }

  @Override
  public String toString() {
    String note = weight == Weight.Note ? "note: " : "";
    return file + ":" + line + ": " + note + what + ". " + remedy + ".";
  }
}
