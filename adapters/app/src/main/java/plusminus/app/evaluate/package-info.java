/**
 * Measures the interviewer's judgement against labelled cases.
 *
 * <p>Reading order: {@link plusminus.app.evaluate.Cases}, {@link plusminus.app.evaluate.Names},
 * {@link plusminus.app.evaluate.Moves}, {@link plusminus.app.evaluate.Marks}, {@link
 * plusminus.app.evaluate.Estimates}, {@link plusminus.app.evaluate.Stage}, {@link
 * plusminus.app.evaluate.Player}, {@link plusminus.app.evaluate.Interviews}, {@link
 * plusminus.app.evaluate.Simulations}, {@link plusminus.app.evaluate.Dialogues}.
 */
@NullMarked
package plusminus.app.evaluate;

import org.jspecify.annotations.NullMarked;
