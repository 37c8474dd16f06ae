package plusminus.reading;

import plusminus.transcript.Quote;

/**
 * A question of the candidate that a fact answers.
 *
 * @param fact the key of the fact
 */
public record Want(String fact, Quote quote) {}
