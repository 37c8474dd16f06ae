package plusminus.store;

import java.time.InstantSource;
import java.util.List;
import plusminus.service.Outbox;
import plusminus.service.Outgoing;

/** Keeps the words that {@link JdbiInterviews} committed until they are sent. */
public final class JdbiOutbox implements Outbox {

  private static final String WAITING =
      """
      SELECT id, conversation, sequence, kind, body FROM outbox
      WHERE conversation = ? AND sent_at IS NULL ORDER BY place\
      """;

  private final Database database;
  private final InstantSource clock;

  public JdbiOutbox(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
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
  public void sent(String id) {
    database.write(
        handle ->
            handle.execute(
                "UPDATE outbox SET sent_at = ? WHERE id = ? AND sent_at IS NULL",
                clock.millis(),
                id));
  }
}
