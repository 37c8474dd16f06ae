package plusminus.question;

import java.util.List;

/**
 * Something that is often said and does not hold.
 *
 * @param truth what does hold, as the scorecard says it
 * @param probes the question that lets the candidate find it, and twins with fewer slots
 */
public record WrongClaim(
    String id, Dimension dimension, List<String> cues, String truth, List<String> probes) {
  public WrongClaim {
    cues = List.copyOf(cues);
    probes = List.copyOf(probes);
  }
}
