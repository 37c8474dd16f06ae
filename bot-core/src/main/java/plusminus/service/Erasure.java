package plusminus.service;

import java.util.List;
import java.util.Optional;
import plusminus.interview.Interview;
import plusminus.rubric.Scorecard;
import plusminus.transcript.Turn;

/**
 * A message that is taken out of an interview again, with everything that rests on it.
 *
 * @param kept as it was before
 * @param message the id of the message that is blanked in the inbox
 * @param correction the id of the message that asked for it
 * @param turns what becomes of the turns that held its words
 * @param place where it was: the reading of that turn is dropped, and the evidence that quotes it
 * @param scorecard the new one of an interview that is closed
 */
public record Erasure(
    Kept kept,
    Interview interview,
    String message,
    String correction,
    List<Turn> turns,
    Corrections.Place place,
    Optional<Scorecard> scorecard,
    List<Outgoing> outgoing) {
  public Erasure {
    turns = List.copyOf(turns);
    outgoing = List.copyOf(outgoing);
  }
}
