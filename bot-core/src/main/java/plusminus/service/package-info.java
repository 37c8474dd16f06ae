/**
 * The only shell around the interview: takes messages in, has them read and answered, keeps what
 * happened, and sends the words out.
 *
 * <p>Reading order: {@link plusminus.service.Account}, {@link plusminus.service.Message}, {@link
 * plusminus.service.Receipt}, {@link plusminus.service.TypedWord}, {@link
 * plusminus.service.Edition}, {@link plusminus.service.Kept}, {@link plusminus.service.Rows},
 * {@link plusminus.service.Outgoing}, {@link plusminus.service.Delivery}, {@link
 * plusminus.service.Commit}, {@link plusminus.service.Erasure}, the ports {@link
 * plusminus.service.Inbox}, {@link plusminus.service.Corrections}, {@link
 * plusminus.service.Interviews}, {@link plusminus.service.Outbox}, {@link
 * plusminus.service.People}, {@link plusminus.service.Texts}, {@link plusminus.service.Catalogue},
 * {@link plusminus.service.Alarms} and {@link plusminus.service.Channel}, what they throw, {@link
 * plusminus.service.Unavailable} and {@link plusminus.service.Contention}, then {@link
 * plusminus.service.Served}, {@link plusminus.service.Invitation}, {@link plusminus.service.Clerk},
 * {@link plusminus.service.Eraser} and {@link plusminus.service.InterviewService}, and who calls it
 * for a chat: {@link plusminus.service.Rhythm} and {@link plusminus.service.Attendant}.
 */
@NullMarked
package plusminus.service;

import org.jspecify.annotations.NullMarked;
