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
 * plusminus.rubric.Retraction}, {@link plusminus.rubric.Advisor}, {@link
 * plusminus.rubric.Assessor}, {@link plusminus.rubric.Concept}, {@link plusminus.rubric.Aspect},
 * {@link plusminus.rubric.Demand}, {@link plusminus.rubric.Measure}, {@link
 * plusminus.rubric.QuestionWord}, {@link plusminus.rubric.Trait}, {@link plusminus.rubric.Weights},
 * {@link plusminus.rubric.Yardstick}, {@link plusminus.rubric.Thesaurus}, {@link
 * plusminus.rubric.Sought}, {@link plusminus.rubric.Clause}, {@link plusminus.rubric.Clauses},
 * {@link plusminus.rubric.Phrases}, {@link plusminus.rubric.Demands}, {@link
 * plusminus.rubric.Traits}, {@link plusminus.rubric.Whole}, {@link plusminus.rubric.Ground}, {@link
 * plusminus.rubric.FreeTextMarker}.
 */
@NullMarked
package plusminus.rubric;

import org.jspecify.annotations.NullMarked;
