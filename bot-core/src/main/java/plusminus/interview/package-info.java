/**
 * Where an interview stands and what may happen next; nothing here knows the time, chance or words.
 *
 * <p>Reading order: {@link plusminus.interview.Setting}, {@link plusminus.interview.Touch}, {@link
 * plusminus.interview.Course}, {@link plusminus.interview.Plan}, {@link plusminus.interview.Vigil},
 * {@link plusminus.interview.Standing}, {@link plusminus.interview.Notes}, {@link
 * plusminus.interview.Exchange}, {@link plusminus.interview.Interview}, {@link
 * plusminus.interview.Event}, {@link plusminus.interview.Move}, {@link plusminus.interview.Option},
 * {@link plusminus.interview.Options}, {@link plusminus.interview.Step}, {@link
 * plusminus.interview.Timetable}, {@link plusminus.interview.Scene}, {@link
 * plusminus.interview.Policy}, the policies {@link plusminus.interview.Conversation}, {@link
 * plusminus.interview.Pace}, {@link plusminus.interview.Doubts}, {@link
 * plusminus.interview.Ladder}, {@link plusminus.interview.Ground}, {@link plusminus.interview.Box},
 * {@link plusminus.interview.Drawing}, {@link plusminus.interview.Points}, {@link
 * plusminus.interview.Stress}, then {@link plusminus.interview.Agenda} and {@link
 * plusminus.interview.Interviewer}.
 */
@NullMarked
package plusminus.interview;

import org.jspecify.annotations.NullMarked;
