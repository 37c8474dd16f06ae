package plusminus.rubric;

import java.time.Duration;
import java.util.List;
import plusminus.question.Dimension;
import plusminus.question.Sign;
import plusminus.transcript.Quote;

/**
 * A sign for one criterion, with its evidence.
 *
 * @param sentence what was seen
 * @param quotes verbatim, the deciding one first
 * @param at the interview's clock at the deciding quote
 * @param challenged how it came to be said: after a doubt
 */
public record Mark(
    Sign sign,
    String criterion,
    Dimension dimension,
    Criterion.Origin origin,
    String sentence,
    List<Quote> quotes,
    Duration at,
    Help help,
    boolean challenged,
    Marker marker) {
  public Mark {
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty()) {
      throw new IllegalArgumentException("a mark quotes the candidate: " + criterion);
    }
  }

  public Quote quote() {
    return quotes.getFirst();
  }
}
