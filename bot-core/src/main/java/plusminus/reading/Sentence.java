package plusminus.reading;

import java.util.List;
import plusminus.transcript.Quote;

/**
 * A sentence of a turn.
 *
 * @param quote what a scorecard would quote of it
 * @param words all its words as stems, a leading label included
 */
public record Sentence(Quote quote, List<String> words) {
  public Sentence {
    words = List.copyOf(words);
  }
}
