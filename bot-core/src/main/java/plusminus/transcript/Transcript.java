package plusminus.transcript;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was said in an interview, in order.
 *
 * @param turns ascending by number
 */
public record Transcript(List<Turn> turns) {
  public Transcript {
    turns = List.copyOf(turns);
  }

  public Optional<Turn> turn(int number) {
    return turns.stream().filter(turn -> turn.number() == number).findFirst();
  }

  /** Whether a person with a seat said this, word for word. */
  public boolean holds(Quote quote) {
    return turn(quote.turn())
        .filter(turn -> turn.speaker() instanceof Speaker.Seated)
        .filter(turn -> turn.holds(quote))
        .isPresent();
  }
}
