package plusminus.question;

import java.util.List;

/**
 * A new fact that breaks an assumption of a design that works.
 *
 * @param breaks the assumption
 * @param cues phrases that show that the candidate has met it already
 */
public record Twist(String id, String breaks, String say, List<String> cues) {
  public Twist {
    cues = List.copyOf(cues);
  }
}
