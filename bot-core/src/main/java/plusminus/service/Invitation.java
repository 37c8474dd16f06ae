package plusminus.service;

import java.time.Duration;
import plusminus.transcript.Level;

/**
 * What somebody asks for when an interview is started.
 *
 * @param id the id that the interview gets
 * @param workspace the server, workspace or machine whose settings hold
 * @param question the id of the question, or of the generic sheet
 * @param seed what chance starts from
 * @param recorded whether the candidate is played from a file
 */
public record Invitation(
    String id,
    String conversation,
    String workspace,
    Account candidate,
    String name,
    String question,
    String title,
    Level level,
    Duration length,
    long seed,
    boolean recorded) {}
