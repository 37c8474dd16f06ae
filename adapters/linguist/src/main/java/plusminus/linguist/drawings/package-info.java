/**
 * Files of drawing programs as graphs, however they were made.
 *
 * <p>Reading order: {@link plusminus.linguist.drawings.DrawingFiles}, {@link
 * plusminus.linguist.drawings.Refusal}, {@link plusminus.linguist.drawings.Shape}, {@link
 * plusminus.linguist.drawings.Sheet}, {@link plusminus.linguist.drawings.Excalidraw}, {@link
 * plusminus.linguist.drawings.DrawIo}, {@link plusminus.linguist.drawings.Packed}.
 */
@NullMarked
package plusminus.linguist.drawings;

import org.jspecify.annotations.NullMarked;
