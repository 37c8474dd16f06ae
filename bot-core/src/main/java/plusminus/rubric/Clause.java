package plusminus.rubric;

import java.util.List;
import java.util.Set;
import plusminus.reading.Signal.Kind;
import plusminus.transcript.Quote;

/**
 * A part of a sentence that can stand for itself.
 *
 * @param quote the part
 * @param sentence the whole sentence
 * @param kinds the signals on the sentence
 * @param flaw what takes the weight from it
 * @param nearHedge whether the sentence before or behind is a guess
 * @param shown the aspects that it shows
 * @param shownAround those that the whole sentence shows
 */
record Clause(
    Quote quote,
    List<String> words,
    Quote sentence,
    List<String> sentenceWords,
    Set<Kind> kinds,
    Flaw flaw,
    boolean nearHedge,
    Set<Aspect> shown,
    Set<Aspect> shownAround) {

  /** What takes the weight from a sentence. */
  enum Flaw {
    None,
    /** Names things in a row. */
    Lists,
    /** Praises instead of saying how. */
    Praises,
    Hedges,
    Asks,
    /** Repeats what was given, or itself. */
    Parrots,
    TakenBack,
    SteersMarks
  }

  Clause {
    words = List.copyOf(words);
    sentenceWords = List.copyOf(sentenceWords);
    kinds = Set.copyOf(kinds);
    shown = Set.copyOf(shown);
    shownAround = Set.copyOf(shownAround);
  }
}
