/**
 * Whether authored questions are whole, ask well and mark as they say.
 *
 * <p>Reading order: {@link plusminus.prompts.check.Finding}, {@link
 * plusminus.prompts.check.Findings}, {@link plusminus.prompts.check.Sheet}, {@link
 * plusminus.prompts.check.Said}, {@link plusminus.prompts.check.Parts}, {@link
 * plusminus.prompts.check.Phrases}, {@link plusminus.prompts.check.Voice}, {@link
 * plusminus.prompts.check.Sentences}, {@link plusminus.prompts.check.Slots}, {@link
 * plusminus.prompts.check.Calculation}, {@link plusminus.prompts.check.Numbers}, {@link
 * plusminus.prompts.check.Exemplars}, {@link plusminus.prompts.check.Echoes}, {@link
 * plusminus.prompts.check.Check}.
 */
@NullMarked
package plusminus.prompts.check;

import org.jspecify.annotations.NullMarked;
