/**
 * What was said, by whom and when, with quotes that are exact stretches of it.
 *
 * <p>Reading order: {@link plusminus.transcript.Level}, {@link plusminus.transcript.Role}, {@link
 * plusminus.transcript.Seat}, {@link plusminus.transcript.Speaker}, {@link
 * plusminus.transcript.Turn}, {@link plusminus.transcript.Quote}, {@link
 * plusminus.transcript.Transcript}.
 */
@NullMarked
package plusminus.transcript;

import org.jspecify.annotations.NullMarked;
