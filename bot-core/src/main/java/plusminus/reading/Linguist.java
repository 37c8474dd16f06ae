package plusminus.reading;

import java.util.List;
import plusminus.transcript.Turn;

/** Takes language apart. Implementations are pure and safe for use by several threads. */
public interface Linguist {

  /** The sentences of a text, each a stretch without surrounding blanks, in order. */
  List<Turn.Stretch> sentences(String text);

  /** The words of a text, lower-cased and reduced to their stem; numbers and signs are words. */
  List<String> words(String text);

  /** How alike two texts are, from 0 (nothing in common) to 1 (the same). */
  double likeness(String one, String other);
}
