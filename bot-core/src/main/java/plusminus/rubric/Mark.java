package plusminus.rubric;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plusminus.question.Dimension;
import plusminus.question.Sign;
import plusminus.transcript.Quote;
import plusminus.transcript.Turn;

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

  private static final int BRIEF = 12;

  public Mark {
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty()) {
      throw new IllegalArgumentException("a mark quotes the candidate: " + criterion);
    }
  }

  public Quote quote() {
    return quotes.getFirst();
  }

  /** The first quote that is short enough to stand within a sentence. */
  public Optional<String> brief() {
    return quotes.stream()
        .map(Quote::text)
        .filter(text -> Turn.words(text) <= BRIEF && text.indexOf('\n') < 0)
        .findFirst();
  }
}
