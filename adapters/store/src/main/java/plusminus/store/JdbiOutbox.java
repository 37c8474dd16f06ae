package plusminus.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import plusminus.service.Outbox;
import plusminus.service.Outgoing;

/** Keeps words until they are sent: those that {@link JdbiInterviews} committed, and notices. */
public final class JdbiOutbox implements Outbox {

  private static final String INSERT =
      """
      INSERT INTO outbox (id, conversation, sequence, kind, body, place) VALUES (?, ?, ?, ?, ?,
          (SELECT COALESCE(MAX(place), 0) + 1 FROM outbox WHERE conversation = ?))\
      """;

  private static final String WAITING =
      """
      SELECT id, conversation, sequence, kind, body FROM outbox
      WHERE conversation = ? AND sent_at IS NULL ORDER BY place\
      """;

  private static final String LAST_POSTED =
      """
      SELECT posted FROM outbox
      WHERE conversation = ? AND kind IN ('Turn', 'Notice') AND posted IS NOT NULL
      ORDER BY place DESC LIMIT 1\
      """;

  private final Database database;
  private final InstantSource clock;

  public JdbiOutbox(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Adds words behind those of their conversation. */
  static void insert(Handle handle, Outgoing words) {
    insert(handle, INSERT, words);
  }

  private static void insert(Handle handle, String sql, Outgoing words) {
    handle.execute(
        sql,
        words.id(),
        words.conversation(),
        words.sequence(),
        words.kind().name(),
        words.text(),
        words.conversation());
  }

  @Override
  public List<Outgoing> waiting(String conversation) {
    return database.read(
        handle ->
            handle
                .select(WAITING, conversation)
                .map(
                    (row, context) ->
                        new Outgoing(
                            row.getString("id"),
                            row.getString("conversation"),
                            row.getInt("sequence"),
                            Outgoing.Kind.valueOf(row.getString("kind")),
                            row.getString("body")))
                .list());
  }

  @Override
  public void put(Outgoing words, List<String> done) {
    database.write(
        handle -> {
          insert(handle, INSERT + " ON CONFLICT (id) DO NOTHING", words);
          JdbiInbox.mark(handle, words.conversation(), done, JdbiInbox.DONE);
          return true;
        });
  }

  @Override
  public void sent(String id, String posted) {
    database.write(
        handle ->
            handle.execute(
                "UPDATE outbox SET sent_at = ?, posted = ? WHERE id = ? AND sent_at IS NULL",
                clock.millis(),
                posted,
                id));
  }

  @Override
  public Optional<String> posted(String id) {
    return database.read(
        handle ->
            handle
                .select("SELECT posted FROM outbox WHERE id = ? AND posted IS NOT NULL", id)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public Optional<String> lastPosted(String conversation) {
    return database.read(
        handle -> handle.select(LAST_POSTED, conversation).mapTo(String.class).findOne());
  }
}
