/**
 * The only shell around the interview: takes messages in, has them read and answered, keeps what
 * happened, and sends the words out.
 *
 * <p>Reading order: {@link plusminus.service.Account}, {@link plusminus.service.Message}, {@link
 * plusminus.service.Edition}, {@link plusminus.service.Kept}, {@link plusminus.service.Rows},
 * {@link plusminus.service.Outgoing}, {@link plusminus.service.Commit}, the ports {@link
 * plusminus.service.Inbox}, {@link plusminus.service.Interviews}, {@link plusminus.service.Outbox},
 * {@link plusminus.service.People}, {@link plusminus.service.Texts}, {@link
 * plusminus.service.Channel}, then {@link plusminus.service.Served}, {@link
 * plusminus.service.Invitation} and {@link plusminus.service.InterviewService}.
 */
@NullMarked
package plusminus.service;

import org.jspecify.annotations.NullMarked;
