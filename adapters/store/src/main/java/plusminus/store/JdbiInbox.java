package plusminus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import plusminus.service.Account;
import plusminus.service.Inbox;
import plusminus.service.Message;

/** Keeps what was received, with times in milliseconds. */
public final class JdbiInbox implements Inbox {

  static final int DONE = 1;
  private static final int ASIDE = 2;

  private static final String PUT =
      """
      INSERT INTO inbox (conversation, message, platform, workspace, user_id, kind, body, target,
          sent_at, clock, done, arrived)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0,
          (SELECT COALESCE(MAX(arrived), 0) + 1 FROM inbox WHERE conversation = ?))
      ON CONFLICT (conversation, message) DO NOTHING\
      """;

  private static final String PENDING =
      """
      SELECT conversation, message, platform, workspace, user_id, kind, body, target, sent_at, clock
      FROM inbox WHERE conversation = ? AND done = 0 ORDER BY sent_at, arrived\
      """;

  private static final String SAID =
      """
      SELECT conversation, message, platform, workspace, user_id, kind, body, target, sent_at, clock
      FROM inbox WHERE conversation = ? AND kind = 'Said' AND TRIM(body) <> ''
      ORDER BY sent_at, arrived\
      """;

  private final Database database;

  public JdbiInbox(Database database) {
    this.database = database;
  }

  @Override
  public boolean put(Message.Received received) {
    Message message = received.message();
    int rows =
        database.write(
            handle ->
                handle.execute(
                    PUT,
                    message.conversation(),
                    message.id(),
                    message.sender().platform(),
                    message.sender().workspace(),
                    message.sender().user(),
                    message.kind().name(),
                    message.text(),
                    message.target(),
                    message.at().toEpochMilli(),
                    received.clock().toMillis(),
                    message.conversation()));
    return rows > 0;
  }

  @Override
  public List<Message.Received> pending(String conversation) {
    return database.read(
        handle -> handle.select(PENDING, conversation).map((row, context) -> received(row)).list());
  }

  private static Message.Received received(ResultSet row) throws SQLException {
    var sender =
        new Account(
            row.getString("platform"), row.getString("workspace"), row.getString("user_id"));
    var message =
        new Message(
            row.getString("conversation"),
            row.getString("message"),
            sender,
            Message.Kind.valueOf(row.getString("kind")),
            row.getString("body"),
            Optional.ofNullable(row.getString("target")),
            Instant.ofEpochMilli(row.getLong("sent_at")));
    return new Message.Received(message, Duration.ofMillis(row.getLong("clock")));
  }

  @Override
  public void dismiss(String conversation, List<String> messages) {
    database.write(
        handle -> {
          mark(handle, conversation, messages, ASIDE);
          return true;
        });
  }

  static void mark(Handle handle, String conversation, List<String> messages, int done) {
    for (String message : messages) {
      handle.execute(
          "UPDATE inbox SET done = ? WHERE conversation = ? AND message = ?",
          done,
          conversation,
          message);
    }
  }

  @Override
  public List<Message> said(String conversation) {
    return database.read(
        handle ->
            handle
                .select(SAID, conversation)
                .map((row, context) -> received(row).message())
                .list());
  }
}
