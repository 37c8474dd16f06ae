/**
 * How far markers agree.
 *
 * <p>Reading order: {@link plusminus.calibration.Agreement}, {@link
 * plusminus.calibration.Interval}, {@link plusminus.calibration.Kinds}, {@link
 * plusminus.calibration.SentenceShape}, {@link plusminus.calibration.Logistic}, {@link
 * plusminus.calibration.KindMarker}, {@link plusminus.calibration.MarkTeacher}.
 */
@NullMarked
package plusminus.calibration;

import org.jspecify.annotations.NullMarked;
