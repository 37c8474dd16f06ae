package plusminus.reading;

import plusminus.transcript.Turn.Stretch;

/**
 * A word, number or sign of a text.
 *
 * @param at where it stands in the text
 * @param lemma its dictionary form in lower case, or its stem where none is known
 */
public record Token(Stretch at, String text, String lemma, Tag tag) {

  /** What a token does in its sentence. */
  public enum Tag {
    Noun,
    Name,
    Verb,
    Auxiliary,
    Adjective,
    Adverb,
    Pronoun,
    Number,
    /** Articles, prepositions, conjunctions and particles. */
    Function,
    Sign,
    /** A content word of which nothing more is known. */
    Content
  }
}
