package plusminus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import plusminus.interview.Interview;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;
import plusminus.service.Commit;
import plusminus.service.Interviews;
import plusminus.service.Kept;
import plusminus.service.Rows;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/** Keeps where interviews stand and what they append. */
public final class JdbiInterviews implements Interviews {

  private static final String KEPT =
      "SELECT conversation, space, epoch, state, changed_at FROM interview ";

  private static final String OPEN_IN =
      """
      WHERE conversation = ? AND status IN ('open', 'paused')
      ORDER BY changed_at DESC, id LIMIT 1\
      """;

  private static final String OF =
      """
      WHERE id IN (SELECT interview FROM seat WHERE person = ?) ORDER BY changed_at DESC, id\
      """;

  private static final String TURNS =
      "SELECT seq, speaker, seat, body, clock FROM turn WHERE interview = ? ORDER BY seq";

  private final Database database;

  public JdbiInterviews(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Kept> find(String id) {
    return database
        .read(
            handle ->
                handle
                    .select(KEPT + "WHERE id = ?", id)
                    .map((row, context) -> State.of(row))
                    .findOne())
        .map(this::kept);
  }

  @Override
  public Optional<Kept> openIn(String conversation) {
    return database
        .read(
            handle ->
                handle
                    .select(KEPT + OPEN_IN, conversation)
                    .map((row, context) -> State.of(row))
                    .findOne())
        .map(this::kept);
  }

  @Override
  public List<Kept> all() {
    return database
        .read(
            handle ->
                handle
                    .select(KEPT + "ORDER BY changed_at DESC, id")
                    .map((row, context) -> State.of(row))
                    .list())
        .stream()
        .map(this::kept)
        .toList();
  }

  @Override
  public List<Kept> of(String person) {
    return list(OF, person);
  }

  @Override
  public List<Kept> openOn(String platform) {
    return list("WHERE status IN ('open', 'paused') AND conversation LIKE ?", platform + ":%");
  }

  private List<Kept> list(String where, String parameter) {
    return database
        .read(
            handle ->
                handle.select(KEPT + where, parameter).map((row, context) -> State.of(row)).list())
        .stream()
        .map(this::kept)
        .toList();
  }

  @Override
  public Rows rows(String id) {
    return database.read(handle -> rows(handle, id));
  }

  @Override
  public boolean commit(Commit commit) {
    var rows = CommitRows.of(commit);
    return database.write(rows::write);
  }

  @Override
  public void move(String id, String conversation) {
    String old = "(SELECT conversation FROM interview WHERE id = ?)";
    database.write(
        handle -> {
          handle.execute(
              "UPDATE outbox SET conversation = ? WHERE sent_at IS NULL AND conversation = " + old,
              conversation,
              id);
          handle.execute(
              "UPDATE inbox SET conversation = ? WHERE done = 0 AND conversation = " + old,
              conversation,
              id);
          return handle.execute(
              "UPDATE interview SET conversation = ?, epoch = epoch + 1 WHERE id = ?",
              conversation,
              id);
        });
  }

  /** A row as it is; its JSON is read when the connection is free for others again. */
  private record State(String conversation, String space, long epoch, String json, long changed) {
    static State of(ResultSet row) throws SQLException {
      return new State(
          row.getString("conversation"),
          row.getString("space"),
          row.getLong("epoch"),
          row.getString("state"),
          row.getLong("changed_at"));
    }
  }

  private Kept kept(State state) {
    return new Kept(
        Json.read(Interview.class, state.json(), database.place()),
        state.conversation(),
        state.space(),
        state.epoch(),
        Instant.ofEpochMilli(state.changed()));
  }

  private Rows rows(Handle handle, String id) {
    List<Turn> turns = handle.select(TURNS, id).map((row, context) -> turn(row)).list();
    List<Evidence> evidence =
        jsons(handle, "SELECT data FROM evidence WHERE interview = ? ORDER BY seq", id).stream()
            .map(json -> Json.read(Evidence.class, json, database.place()))
            .toList();
    Optional<Scorecard> scorecard =
        jsons(handle, "SELECT data FROM scorecard WHERE interview = ? ORDER BY seat", id).stream()
            .findFirst()
            .map(json -> Json.read(Scorecard.class, json, database.place()));
    return new Rows(new Transcript(turns), evidence, scorecard);
  }

  private static List<String> jsons(Handle handle, String sql, String id) {
    return handle.select(sql, id).mapTo(String.class).list();
  }

  private static Turn turn(ResultSet row) throws SQLException {
    Speaker speaker =
        switch (row.getString("speaker")) {
          case "Seated" -> new Speaker.Seated(row.getInt("seat"));
          case "Platform" -> new Speaker.Platform();
          default -> new Speaker.Bot();
        };
    return new Turn(
        row.getInt("seq"), speaker, row.getString("body"), Duration.ofMillis(row.getLong("clock")));
  }
}
