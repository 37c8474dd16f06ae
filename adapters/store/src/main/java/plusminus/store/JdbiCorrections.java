package plusminus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plusminus.service.Corrections;
import plusminus.service.Erasure;
import plusminus.service.Message;

/** Changes messages in the inbox and blanks what rests on them. */
public final class JdbiCorrections implements Corrections {

  /** Between the messages of one turn stands a blank line. */
  private static final int BETWEEN = 2;

  private static final String SAME_TURN =
      """
      SELECT all_of.message, all_of.body, all_of.interview, all_of.turn
      FROM inbox one JOIN inbox all_of
      ON all_of.interview = one.interview AND all_of.turn = one.turn
      WHERE one.conversation = ? AND one.message = ? ORDER BY all_of.sent_at, all_of.arrived\
      """;

  private static final String CORRECT =
      "UPDATE inbox SET body = ?, done = ? WHERE conversation = ? AND message = ? AND done = 0";

  private static final String LATE_EDITS =
      """
      SELECT said.turn, edit.body FROM inbox edit JOIN inbox said
      ON said.conversation = edit.conversation AND said.message = edit.target
      WHERE edit.kind = 'Edited' AND edit.done = 2 AND edit.body <> '' AND said.interview = ?
          AND said.turn IS NOT NULL
      ORDER BY edit.sent_at, edit.arrived\
      """;

  private final Database database;

  public JdbiCorrections(Database database) {
    this.database = database;
  }

  @Override
  public boolean knows(String conversation, String message) {
    return database
        .read(
            handle ->
                handle
                    .select(
                        "SELECT message FROM inbox WHERE conversation = ? AND message = ?",
                        conversation,
                        message)
                    .mapTo(String.class)
                    .findOne())
        .isPresent();
  }

  private record Part(String message, String body, String interview, int turn) {}

  @Override
  public Optional<Place> place(String conversation, String message) {
    List<Part> parts =
        database.read(
            handle ->
                handle
                    .select(SAME_TURN, conversation, message)
                    .map(
                        (row, context) ->
                            new Part(
                                row.getString("message"),
                                row.getString("body"),
                                row.getString("interview"),
                                row.getInt("turn")))
                    .list());
    int from = 0;
    for (Part part : parts) {
      if (part.message().equals(message)) {
        return Optional.of(new Place(part.interview(), part.turn(), from, part.body()));
      }
      from += part.body().length() + BETWEEN;
    }
    return Optional.empty();
  }

  /** A deleted message is done with; its words are gone. */
  @Override
  public boolean correct(Message correction) {
    boolean isDeleted = correction.kind() == Message.Kind.Deleted;
    String conversation = correction.conversation();
    return database.write(
        handle -> {
          int rows =
              handle.execute(
                  CORRECT,
                  correction.text(),
                  isDeleted ? JdbiInbox.DONE : 0,
                  conversation,
                  correction.target().orElseThrow());
          if (rows > 0) {
            JdbiInbox.mark(handle, conversation, List.of(correction.id()), JdbiInbox.DONE);
          }
          return rows > 0;
        });
  }

  @Override
  public Map<Integer, List<String>> lateEdits(String interview) {
    Map<Integer, List<String>> edits = new TreeMap<>();
    database.read(
        handle ->
            handle
                .select(LATE_EDITS, interview)
                .map(
                    (row, context) ->
                        edits
                            .computeIfAbsent(row.getInt("turn"), turn -> new ArrayList<>())
                            .add(row.getString("body")))
                .list());
    return edits;
  }

  @Override
  public boolean erase(Erasure erasure) {
    var rows = ErasureRows.of(erasure);
    return database.write(rows::write);
  }
}
