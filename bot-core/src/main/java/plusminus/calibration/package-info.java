/**
 * How far markers agree.
 *
 * <p>Reading order: {@link plusminus.calibration.Agreement}.
 */
@NullMarked
package plusminus.calibration;

import org.jspecify.annotations.NullMarked;
