package plusminus.reading;

import java.util.List;
import java.util.Optional;
import plusminus.transcript.Turn;

/** Takes language apart. Implementations are pure and safe for use by several threads. */
public interface Linguist {

  /** The sentences of a text, each a stretch without surrounding blanks, in order. */
  List<Turn.Stretch> sentences(String text);

  /** The words of a text, lower-cased and reduced to their stem; numbers and signs are words. */
  List<String> words(String text);

  /** The words, numbers and signs of one sentence and what they do in it. */
  List<Token> tokens(String sentence);

  /** The share of words that two texts have in common, from 0 to 1 (the same words). */
  double likeness(String one, String other);

  /**
   * Where a sentence stands among all others by what it is about; nothing where no encoder is at
   * hand. Sentences that differ in a negation stand close together.
   */
  Optional<SentenceVector> vector(String sentence);
}
