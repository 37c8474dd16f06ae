package plusminus.personas;

/**
 * A simulated candidate.
 *
 * @param rank what a fair interviewer should make of them: a smaller number never gets a lower band
 * @param who the paragraph that all scripts were written from
 */
public record Persona(String id, int rank, String who) {}
