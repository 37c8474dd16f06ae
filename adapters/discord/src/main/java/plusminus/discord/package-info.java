/**
 * Interviews on Discord, through JDA: maps what Discord delivers to messages and wishes, and says
 * the interview's words there.
 *
 * <p>Reading order: {@link plusminus.discord.Discord}, what it stands on, {@link
 * plusminus.discord.House}, {@link plusminus.discord.Connection} and {@link
 * plusminus.discord.Places}; what comes in: {@link plusminus.discord.Vocabulary}, {@link
 * plusminus.discord.Desk}, {@link plusminus.discord.Lobby}, {@link plusminus.discord.Controls},
 * {@link plusminus.discord.Switchboard}, {@link plusminus.discord.Answers}, {@link
 * plusminus.discord.Hearing}, {@link plusminus.discord.Ears}, {@link plusminus.discord.Reception},
 * {@link plusminus.discord.Oblivion}; what goes out: {@link plusminus.discord.Voice}, {@link
 * plusminus.discord.Nonce}, {@link plusminus.discord.Markup}, {@link plusminus.discord.CardPost},
 * {@link plusminus.discord.Card}, {@link plusminus.discord.ChatLayout}, {@link
 * plusminus.discord.Trouble}; and what is told to whoever runs it: {@link plusminus.discord.Watch},
 * {@link plusminus.discord.Console}, {@link plusminus.discord.Log}, {@link
 * plusminus.discord.LoginProblem}.
 */
@NullMarked
package plusminus.discord;

import org.jspecify.annotations.NullMarked;
