package plusminus.prompts;

import java.time.Duration;
import java.util.List;

/**
 * What a question is chosen by: the head of its file.
 *
 * @param aka other names that people use for it
 * @param length the time it usually takes
 */
public record Heading(String id, String title, List<String> aka, Duration length) {
  public Heading {
    aka = List.copyOf(aka);
  }
}
