/**
 * What one turn shows: its sentences, the signals in them, the numbers it claims, what it draws,
 * and which points of the question it touches.
 *
 * <p>Reading order: {@link plusminus.reading.Linguist}, {@link plusminus.reading.Token}, {@link
 * plusminus.reading.SentenceVector}, {@link plusminus.reading.PlainLinguist}, {@link
 * plusminus.reading.Cue}, {@link plusminus.reading.Lexicon}, {@link plusminus.reading.SpeechAct},
 * {@link plusminus.reading.Context}, {@link plusminus.reading.Sentence}, {@link
 * plusminus.reading.Signal}, {@link plusminus.reading.Hit}, {@link plusminus.reading.Want}, {@link
 * plusminus.reading.Amounts}, {@link plusminus.reading.Boxes}, {@link plusminus.reading.GapFinder},
 * {@link plusminus.reading.PathFinder}, {@link plusminus.reading.Reading}, {@link
 * plusminus.reading.SignalFinder}, {@link plusminus.reading.PointFinder}, {@link
 * plusminus.reading.PairFinder}, {@link plusminus.reading.FactFinder}, {@link
 * plusminus.reading.Bookkeeper}, {@link plusminus.reading.Reader}.
 */
@NullMarked
package plusminus.reading;

import org.jspecify.annotations.NullMarked;
