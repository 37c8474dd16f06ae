package plusminus.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import plusminus.service.Alarms;

/** Keeps the moments at which interviews are looked at, and since when their clocks run. */
public final class JdbiAlarms implements Alarms {

  private static final String CALLING =
      """
      SELECT conversation FROM inbox WHERE done = 0 AND conversation LIKE ?
      UNION SELECT conversation FROM outbox WHERE sent_at IS NULL AND conversation LIKE ?
      UNION SELECT conversation FROM interview WHERE due_at <= ? AND conversation LIKE ?\
      """;

  /** Only where a clock runs is there anything to give back. */
  private static final String BEAT =
      """
      INSERT INTO pulse (id, at)
      SELECT 1, ? WHERE EXISTS (SELECT 1 FROM interview WHERE due_at IS NOT NULL)
      ON CONFLICT (id) DO UPDATE SET at = excluded.at\
      """;

  /** A clock that began to run after the last pulse has run since then. */
  private static final String GIVE_BACK =
      """
      UPDATE interview SET
        due_at = due_at + ? - CASE WHEN since_at > ? THEN since_at ELSE ? END,
        since_at = since_at + ? - CASE WHEN since_at > ? THEN since_at ELSE ? END
      WHERE status = 'open' AND since_at IS NOT NULL AND conversation LIKE ?\
      """;

  private static final String RUNNING =
      """
      SELECT id, since_at FROM interview WHERE status = 'open' AND conversation LIKE ?\
      """;

  private final Database database;

  public JdbiAlarms(Database database) {
    this.database = database;
  }

  @Override
  public void set(String interview, Optional<Instant> since, Optional<Instant> due) {
    database.write(
        handle ->
            handle.execute(
                "UPDATE interview SET since_at = ?, due_at = ? WHERE id = ?",
                since.map(Instant::toEpochMilli),
                due.map(Instant::toEpochMilli),
                interview));
  }

  @Override
  public List<String> calling(String platform, Instant now) {
    String like = like(platform);
    return database.read(
        handle ->
            handle
                .select(CALLING, like, like, now.toEpochMilli(), like)
                .mapTo(String.class)
                .list());
  }

  @Override
  public void beat(Instant now) {
    database.write(handle -> handle.execute(BEAT, now.toEpochMilli()));
  }

  @Override
  public List<Running> resume(String platform, Instant now) {
    return database.write(
        handle -> {
          giveBack(handle, platform, now.toEpochMilli());
          return handle
              .select(RUNNING, like(platform))
              .map(
                  (row, context) ->
                      new Running(row.getString("id"), moment(row.getObject("since_at"))))
              .list();
        });
  }

  private static void giveBack(Handle handle, String platform, long now) {
    long seen =
        handle.select("SELECT at FROM pulse WHERE id = 1").mapTo(Long.class).findOne().orElse(0L);
    handle.execute(GIVE_BACK, now, seen, seen, now, seen, seen, like(platform));
  }

  private static Optional<Instant> moment(@Nullable Object millis) {
    return Optional.ofNullable(millis)
        .map(each -> Instant.ofEpochMilli(((Number) each).longValue()));
  }

  private static String like(String platform) {
    return platform + ":%";
  }
}
