package plusminus.rubric;

/** What a clause is measured by, each from 0 to 1 (a cosine from -1). */
public enum Trait {
  /** The most that the clause does about one concept. */
  Best,
  /** The mean over the concepts sought. */
  Mean,
  /** Phrases found. */
  Phrases,
  /** At least two of the criterion's other words stand in the sentence. */
  SharedTwice,
  /** The cosine between criterion and sentence. */
  Alike,
  /** The share of the criterion's content words that stand in the clause. */
  Words,
  SentenceWords,
  /** The share of the aspects asked about that the clause shows. */
  Aspects,
  SentenceAspects,
  NoConcept,
  /** No subject in particular. */
  General,
  Argues,
  ArguesAsAsked,
  Counts,
  CountsAsAsked,
  Unmet,
  NameEnough,
  /** The sentence is short and has neither a number nor a word that joins a how or why. */
  Bare,
  /** It asks who, when or what if, and the sentence has no such answer. */
  Misfits,
  Weight,
  Long
}
