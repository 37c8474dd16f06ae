/**
 * Drawings in text and in files, read as boxes and the lines between them.
 *
 * <p>Reading order: {@link plusminus.drawing.Graph}, {@link plusminus.drawing.Pen}, {@link
 * plusminus.drawing.SketchPage}, {@link plusminus.drawing.ArrowLines}, {@link
 * plusminus.drawing.Canvas}, {@link plusminus.drawing.Flowchart}, {@link
 * plusminus.drawing.SequenceChart}, {@link plusminus.drawing.C4Chart}, {@link
 * plusminus.drawing.Drawings}, {@link plusminus.drawing.Diagram}.
 */
@NullMarked
package plusminus.drawing;

import org.jspecify.annotations.NullMarked;
