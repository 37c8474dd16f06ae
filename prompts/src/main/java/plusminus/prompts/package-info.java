/**
 * The texts of what the interviewer says: questions and wordings, and their loader.
 *
 * <p>Reading order: {@link plusminus.prompts.Heading}, {@link plusminus.prompts.QuestionReader},
 * {@link plusminus.prompts.ScriptReader}, {@link plusminus.prompts.Folder}, {@link
 * plusminus.prompts.Shelf}, {@link plusminus.prompts.Prompts}.
 */
@NullMarked
package plusminus.prompts;

import org.jspecify.annotations.NullMarked;
