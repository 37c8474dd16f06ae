/**
 * What good looks like and how it is marked: criteria, evidence, marks, bands and the scorecard.
 *
 * <p>Reading order: {@link plusminus.rubric.Help}, {@link plusminus.rubric.Marker}, {@link
 * plusminus.rubric.Condition}, {@link plusminus.rubric.Criterion}, {@link
 * plusminus.rubric.MarkedExample}, {@link plusminus.rubric.Band}, {@link plusminus.rubric.Bands},
 * {@link plusminus.rubric.Rubric}, {@link plusminus.rubric.Evidence}, {@link
 * plusminus.rubric.Opportunity}, {@link plusminus.rubric.RuleMarker}, {@link
 * plusminus.rubric.Mark}, {@link plusminus.rubric.Fold}, {@link plusminus.rubric.Tally}, {@link
 * plusminus.rubric.Scorecard}, {@link plusminus.rubric.Aboutness}, {@link
 * plusminus.rubric.Retraction}, {@link plusminus.rubric.Assessor}, {@link
 * plusminus.rubric.FreeTextMarker}.
 */
@NullMarked
package plusminus.rubric;

import org.jspecify.annotations.NullMarked;
