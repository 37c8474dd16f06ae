package plusminus.interview;

import java.util.Optional;
import plusminus.transcript.Turn;

/**
 * An interview after an event, with the interviewer's turn where it said something.
 *
 * @param option the move that was made
 */
public record Step(
    Interview interview, Event event, Optional<Option> option, Optional<Turn> reply) {}
