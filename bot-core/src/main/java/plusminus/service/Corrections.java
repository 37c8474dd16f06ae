package plusminus.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.transcript.Quote;

/** Changes what was said before, and takes it out. */
public interface Corrections {

  /**
   * Where a message went.
   *
   * @param turn the number of the turn that it is part of
   * @param from the offset in the turn's text at which it begins
   */
  record Place(String interview, int turn, int from, String text) {
    public int to() {
      return from + text.length();
    }

    /** Whether a quote holds words at this place. */
    public boolean holds(Quote quote) {
      return quote.turn() == turn && quote.from() < to() && from < quote.to();
    }
  }

  /** Whether a message was ever taken. */
  boolean knows(String conversation, String message);

  /** The turn that a message has become a part of. */
  Optional<Place> place(String conversation, String message);

  /**
   * Changes the text of a message that waits, to nothing where it is deleted, and is done with the
   * correction.
   *
   * @return false where the message no longer waits; then nothing is changed
   */
  boolean correct(Message correction);

  /** What messages of an interview were changed to after they were answered, by their turns. */
  Map<Integer, List<String>> lateEdits(String interview);

  /** Takes a message out of an interview; false where the interview has moved on. */
  boolean erase(Erasure erasure);
}
