/**
 * Which words a move becomes, and how a scorecard reads. All words come from texts.
 *
 * <p>Reading order: {@link plusminus.wording.Wording}, {@link plusminus.wording.Slots}, {@link
 * plusminus.wording.Script}, {@link plusminus.wording.Phrases}, {@link plusminus.wording.Layout},
 * {@link plusminus.wording.ScorecardWriter}, {@link plusminus.wording.TranscriptWriter}, {@link
 * plusminus.wording.Pieces}.
 */
@NullMarked
package plusminus.wording;

import org.jspecify.annotations.NullMarked;
