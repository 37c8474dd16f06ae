package plusminus.interview;

import java.time.Duration;
import plusminus.transcript.Level;

/**
 * What an interview is started with and never changes.
 *
 * @param question the id of the question
 * @param title the title as it was asked for
 * @param pins the texts it is conducted with
 * @param seed what chance starts from
 * @param recorded whether the candidate is played from a file and hears nothing
 */
public record Setting(
    String question,
    String title,
    Level level,
    Duration length,
    Pins pins,
    long seed,
    boolean recorded) {

  /** The content hashes of the texts of one interview. */
  public record Pins(String question, String prompts, String rubric) {}
}
