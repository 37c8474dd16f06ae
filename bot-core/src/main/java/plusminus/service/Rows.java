package plusminus.service;

import java.util.List;
import java.util.Optional;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;
import plusminus.transcript.Transcript;

/**
 * What an interview has appended.
 *
 * @param scorecard empty while the interview is open
 */
public record Rows(Transcript transcript, List<Evidence> evidence, Optional<Scorecard> scorecard) {
  public Rows {
    evidence = List.copyOf(evidence);
  }
}
