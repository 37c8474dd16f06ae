/**
 * Practises in a terminal, by hand or from a file.
 *
 * <p>Reading order: {@link plusminus.terminal.Room} and {@link plusminus.terminal.Sitting}, with
 * {@link plusminus.terminal.Screen}, {@link plusminus.terminal.Wrapped}, {@link
 * plusminus.terminal.Printable} and {@link plusminus.terminal.Drawn}. From a file: {@link
 * plusminus.terminal.Recording}, {@link plusminus.terminal.RecordingParser}, {@link
 * plusminus.terminal.Fence}, {@link plusminus.terminal.Comments}, {@link
 * plusminus.terminal.Speech}, {@link plusminus.terminal.SimulatedClock}, {@link
 * plusminus.terminal.Player}. By hand: {@link plusminus.terminal.Keyboard}, {@link
 * plusminus.terminal.Draft}, {@link plusminus.terminal.PipedKeyboard}, {@link
 * plusminus.terminal.JLineKeyboard}, {@link plusminus.terminal.Menu}, {@link
 * plusminus.terminal.MenuScreen}, {@link plusminus.terminal.Chooser}, {@link
 * plusminus.terminal.Command}, {@link plusminus.terminal.Typed}, {@link
 * plusminus.terminal.FileBytes}, {@link plusminus.terminal.TextFile}, {@link
 * plusminus.terminal.Attachment}, {@link plusminus.terminal.AwakeClock}, {@link
 * plusminus.terminal.Silence}, {@link plusminus.terminal.Talk}, {@link
 * plusminus.terminal.Practice}.
 */
@NullMarked
package plusminus.terminal;

import org.jspecify.annotations.NullMarked;
