package plusminus.reading;

import plusminus.transcript.Quote;

/**
 * A sentence that may be evidence for a point of the question or for a wrong claim.
 *
 * @param about the id of the point or claim
 * @param quote the whole sentence
 * @param focus the clause of it that was found
 * @param strength from 0 to 1: how much the sentence is like what is looked for
 */
public record Hit(String about, Verdict verdict, Quote quote, Quote focus, double strength) {

  /** What the sentence does with the point. */
  public enum Verdict {
    /** Says how or why. */
    Shows,
    /** Names the thing and says nothing about it. */
    Names,
    /** Is like the answers that earn nothing. */
    Misses,
    /** Makes the wrong claim. */
    Claims,
    /** Speaks against the wrong claim. */
    Denies
  }
}
