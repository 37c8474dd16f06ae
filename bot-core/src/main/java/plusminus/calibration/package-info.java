/**
 * How far markers agree.
 *
 * <p>Reading order: {@link plusminus.calibration.Agreement}, {@link
 * plusminus.calibration.Interval}.
 */
@NullMarked
package plusminus.calibration;

import org.jspecify.annotations.NullMarked;
