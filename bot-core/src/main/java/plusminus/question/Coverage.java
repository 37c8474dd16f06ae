package plusminus.question;

import java.util.List;
import java.util.Map;
import plusminus.transcript.Level;

/**
 * A point that an interviewer expects to be covered.
 *
 * @param phase where it belongs
 * @param level from which level on it is expected
 * @param cues phrases that find the candidate's sentence
 * @param good sentences that earn the mark
 * @param bad sentences that do not
 * @param probes the question that asks for it, and twins of it with fewer slots
 * @param says the scorecard's sentence for each sign that is possible
 * @param next the sentence that would have earned the mark, and twins of it with fewer slots
 */
public record Coverage(
    String id,
    Phase phase,
    Level level,
    Dimension dimension,
    List<String> cues,
    List<String> good,
    List<String> bad,
    List<String> probes,
    Map<Sign, String> says,
    List<String> next) {
  public Coverage {
    cues = List.copyOf(cues);
    good = List.copyOf(good);
    bad = List.copyOf(bad);
    probes = List.copyOf(probes);
    says = Map.copyOf(says);
    next = List.copyOf(next);
  }
}
