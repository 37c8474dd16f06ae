package plusminus.service;

import java.time.Instant;
import plusminus.interview.Interview;

/**
 * An interview as it is stored.
 *
 * @param epoch grows with each commit; a commit on an older epoch is refused
 * @param changed when it was last committed
 */
public record Kept(
    Interview interview, String conversation, String space, long epoch, Instant changed) {}
