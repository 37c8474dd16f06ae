package plusminus.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import plusminus.rubric.Evidence;
import plusminus.service.Corrections.Place;
import plusminus.service.Erasure;
import plusminus.transcript.Turn;

/** The rows that an erasure blanks, with their JSON ready. */
record ErasureRows(Erasure erasure, String state, Optional<String> scorecard) {

  private static final String UPDATE =
      "UPDATE interview SET epoch = epoch + 1, state = ? WHERE id = ? AND epoch = ?";

  static ErasureRows of(Erasure erasure) {
    return new ErasureRows(
        erasure, Json.write(erasure.interview()), erasure.scorecard().map(Json::write));
  }

  /** False, and nothing is written, where the interview has moved on. */
  boolean write(Handle handle) {
    int rows = handle.execute(UPDATE, state, id(), erasure.kept().epoch());
    if (rows == 0) {
      return false;
    }
    erasure.turns().forEach(turn -> blank(handle, turn));
    Place place = erasure.place();
    handle.execute("DELETE FROM reading WHERE interview = ? AND seq = ?", id(), place.turn());
    deleteEvidence(handle, place);
    handle.execute(
        "UPDATE event SET move = NULL WHERE interview = ? AND turn >= ?", id(), place.turn());
    scorecard.ifPresent(
        json -> handle.execute("UPDATE scorecard SET data = ? WHERE interview = ?", json, id()));
    String conversation = erasure.kept().conversation();
    handle.execute(
        "UPDATE inbox SET body = ? WHERE conversation = ? AND message = ?",
        " ".repeat(place.text().length()),
        conversation,
        erasure.message());
    handle.execute(
        "UPDATE inbox SET body = '' WHERE conversation = ? AND target = ?",
        conversation,
        erasure.message());
    JdbiInbox.mark(handle, conversation, List.of(erasure.correction()), JdbiInbox.DONE);
    erasure.outgoing().forEach(words -> JdbiOutbox.insert(handle, words));
    return true;
  }

  private String id() {
    return erasure.kept().interview().id();
  }

  /** The words that were sent quote it too. */
  private void blank(Handle handle, Turn turn) {
    handle.execute(
        "UPDATE turn SET body = ? WHERE interview = ? AND seq = ?",
        turn.text(),
        id(),
        turn.number());
    handle.execute(
        "UPDATE outbox SET body = ? WHERE id = ? AND sent_at IS NOT NULL",
        turn.text(),
        id() + "/" + turn.number());
  }

  private void deleteEvidence(Handle handle, Place place) {
    List<Row> rows =
        handle
            .select(
                "SELECT seq, data FROM evidence WHERE interview = ? AND turn = ?",
                id(),
                place.turn())
            .map((row, context) -> new Row(row.getInt("seq"), row.getString("data")))
            .list();
    for (Row row : rows) {
      Evidence evidence = Json.read(Evidence.class, row.data(), "The evidence");
      if (place.holds(evidence.quote())) {
        handle.execute("DELETE FROM evidence WHERE interview = ? AND seq = ?", id(), row.seq());
      }
    }
  }

  private record Row(int seq, String data) {}
}
