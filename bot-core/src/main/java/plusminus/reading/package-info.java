/**
 * What one turn shows: its sentences, the signals in them, the numbers it claims, what it draws,
 * and which points of the question it touches.
 *
 * <p>Reading order: {@link plusminus.reading.Linguist}, {@link plusminus.reading.Token}, {@link
 * plusminus.reading.SentenceVector}, {@link plusminus.reading.PlainLinguist}, {@link
 * plusminus.reading.Cue}, {@link plusminus.reading.Lexicon}, {@link plusminus.reading.SpeechAct},
 * {@link plusminus.reading.Context}, {@link plusminus.reading.Sentence}, {@link
 * plusminus.reading.Signal}, {@link plusminus.reading.Hit}, {@link plusminus.reading.Want}, {@link
 * plusminus.reading.Measure}, {@link plusminus.reading.Unit}, {@link plusminus.reading.Naming},
 * {@link plusminus.reading.Quantity}, {@link plusminus.reading.Units}, {@link
 * plusminus.reading.Numerals}, {@link plusminus.reading.Trail}, {@link
 * plusminus.reading.Multiples}, {@link plusminus.reading.Neighbours}, {@link
 * plusminus.reading.Quantities}, {@link plusminus.reading.Page}, {@link plusminus.reading.Lead},
 * {@link plusminus.reading.Target}, {@link plusminus.reading.Use}, {@link
 * plusminus.reading.Constants}, {@link plusminus.reading.Operand}, {@link
 * plusminus.reading.Derivation}, {@link plusminus.reading.Nonsense}, {@link
 * plusminus.reading.Relation}, {@link plusminus.reading.Oddness}, {@link plusminus.reading.Fits},
 * {@link plusminus.reading.Products}, {@link plusminus.reading.Sums}, {@link
 * plusminus.reading.Powers}, {@link plusminus.reading.Brackets}, {@link
 * plusminus.reading.Calculation}, {@link plusminus.reading.Judge}, {@link
 * plusminus.reading.Standings}, {@link plusminus.reading.Conclusions}, {@link
 * plusminus.reading.Claims}, {@link plusminus.reading.Written}, {@link plusminus.reading.Estimate},
 * {@link plusminus.reading.Arithmetic}, {@link plusminus.reading.Amounts}, {@link
 * plusminus.reading.Graph}, {@link plusminus.reading.Pen}, {@link plusminus.reading.SketchPage},
 * {@link plusminus.reading.ArrowLines}, {@link plusminus.reading.Canvas}, {@link
 * plusminus.reading.Flowchart}, {@link plusminus.reading.SequenceChart}, {@link
 * plusminus.reading.C4Chart}, {@link plusminus.reading.Drawings}, {@link plusminus.reading.Boxes},
 * {@link plusminus.reading.GapFinder}, {@link plusminus.reading.PathFinder}, {@link
 * plusminus.reading.Diagram}, {@link plusminus.reading.Reading}, {@link
 * plusminus.reading.SignalFinder}, {@link plusminus.reading.PointFinder}, {@link
 * plusminus.reading.PairFinder}, {@link plusminus.reading.FactFinder}, {@link
 * plusminus.reading.Bookkeeper}, {@link plusminus.reading.Reader}.
 */
@NullMarked
package plusminus.reading;

import org.jspecify.annotations.NullMarked;
