/**
 * Practises in a terminal, by hand or from a file.
 *
 * <p>Reading order: {@link plusminus.terminal.Recording}, {@link
 * plusminus.terminal.RecordingParser}, {@link plusminus.terminal.Screen}, {@link
 * plusminus.terminal.Room}, {@link plusminus.terminal.Sitting}, {@link
 * plusminus.terminal.SimulatedClock}, {@link plusminus.terminal.Player}.
 */
@NullMarked
package plusminus.terminal;

import org.jspecify.annotations.NullMarked;
