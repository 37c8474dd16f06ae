/**
 * Keeps people, texts, messages and interviews in SQLite, behind the storing ports of {@link
 * plusminus.service}.
 *
 * <p>Reading order: {@link plusminus.store.Database}, {@link plusminus.store.Source}, {@link
 * plusminus.store.PlainTransactions}, {@link plusminus.store.Line}, {@link plusminus.store.Write},
 * {@link plusminus.store.Writes}, {@link plusminus.store.Reads}, {@link plusminus.store.Schema},
 * {@link plusminus.store.StoreProblem}, {@link plusminus.store.Cleaned}, {@link
 * plusminus.store.SealedCases}, {@link plusminus.store.Json}, then the ports: {@link
 * plusminus.store.JdbiTexts}, {@link plusminus.store.JdbiPeople}, {@link
 * plusminus.store.JdbiInbox}, {@link plusminus.store.CommitRows}, {@link
 * plusminus.store.JdbiInterviews}, {@link plusminus.store.JdbiOutbox}.
 */
@NullMarked
package plusminus.store;

import org.jspecify.annotations.NullMarked;
