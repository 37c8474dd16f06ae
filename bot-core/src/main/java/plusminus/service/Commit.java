package plusminus.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Option;
import plusminus.reading.Reading;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;
import plusminus.transcript.Turn;

/**
 * Everything that one event changes, stored in one transaction or not at all.
 *
 * @param before the epoch that the change was made on; 0 for a new interview
 * @param turns the turns that were said
 * @param done the ids of the inbox messages that are dealt with
 */
public record Commit(
    Interview interview,
    String conversation,
    String space,
    long before,
    Instant at,
    Event event,
    Optional<Option> move,
    List<Turn> turns,
    Optional<Reading> reading,
    List<Evidence> evidence,
    Optional<Scorecard> scorecard,
    List<String> done,
    List<Outgoing> outgoing) {
  public Commit {
    turns = List.copyOf(turns);
    evidence = List.copyOf(evidence);
    done = List.copyOf(done);
    outgoing = List.copyOf(outgoing);
  }
}
