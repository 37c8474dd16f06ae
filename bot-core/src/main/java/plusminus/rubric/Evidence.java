package plusminus.rubric;

import java.time.Duration;
import java.util.Set;
import plusminus.transcript.Quote;

/**
 * A quote with what it shows of one criterion, and what had happened before it was said.
 *
 * @param names the signals around the quote, by name
 * @param strength from 0 to 1: how much the quote is like what is looked for
 * @param challenged whether the point had been doubted before
 * @param at the interview's clock
 */
public record Evidence(
    String criterion,
    Showing showing,
    Quote quote,
    Set<String> names,
    double strength,
    Help help,
    boolean challenged,
    int seat,
    Duration at) {

  /** What a quote does with a criterion. */
  public enum Showing {
    /** Meets a coverage point. */
    Meets,
    /** Names it or answers it with nothing, although it was asked for. */
    Leaves,
    /** Answers it the way that earns nothing. */
    Misses,
    /** Makes a wrong claim. */
    Claims,
    /** Takes a wrong claim or an over-reach back. */
    TakesBack,
    /** Keeps it after it was doubted. */
    Keeps,
    /** Carries signals that a row of the common rubric may count. */
    Signals
  }

  public Evidence {
    names = Set.copyOf(names);
  }
}
