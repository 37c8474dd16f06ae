/**
 * What is asked, what the interviewer knows about it, and what both sides have fixed so far.
 *
 * <p>Reading order: {@link plusminus.question.Template}, {@link plusminus.question.Phase}, {@link
 * plusminus.question.Dimension}, {@link plusminus.question.Sign}, {@link plusminus.question.Fact},
 * {@link plusminus.question.Figure}, {@link plusminus.question.Coverage}, {@link
 * plusminus.question.WrongClaim}, {@link plusminus.question.Twist}, {@link
 * plusminus.question.HintLadder}, {@link plusminus.question.NearPair}, {@link
 * plusminus.question.Question}, {@link plusminus.question.Part}, {@link plusminus.question.Ledger}.
 */
@NullMarked
package plusminus.question;

import org.jspecify.annotations.NullMarked;
