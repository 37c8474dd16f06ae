/**
 * The texts of what good looks like, and their loader.
 *
 * <p>Reading order: {@link plusminus.rubrics.CriterionReader}, {@link
 * plusminus.rubrics.LexiconReader}, {@link plusminus.rubrics.BandsReader}, {@link
 * plusminus.rubrics.Rubrics}.
 */
@NullMarked
package plusminus.rubrics;

import org.jspecify.annotations.NullMarked;
