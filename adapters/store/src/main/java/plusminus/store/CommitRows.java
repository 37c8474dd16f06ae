package plusminus.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.rubric.Evidence;
import plusminus.service.Commit;
import plusminus.transcript.Seat;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/**
 * The rows of a commit, with their JSON ready, because everybody waits for the thread that writes.
 *
 * @param event empty for a turn that was spoken, which has rows of its own
 * @param evidence in the order of {@link Commit#evidence}
 */
record CommitRows(
    Commit commit,
    String state,
    Optional<String> event,
    Optional<String> move,
    Optional<String> reading,
    List<String> evidence,
    Optional<String> scorecard) {

  private static final String INSERT =
      """
      INSERT INTO interview (id, conversation, space, question, title, level, status, epoch, state,
          created_at, changed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?) ON CONFLICT (id) DO NOTHING\
      """;

  private static final String UPDATE =
      """
      UPDATE interview SET status = ?, epoch = epoch + 1, state = ?, changed_at = ?,
          since_at = NULL, due_at = NULL
      WHERE id = ? AND epoch = ?\
      """;

  private static final String SEAT =
      """
      INSERT INTO seat (interview, number, person, name, role, level) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (interview, number) DO NOTHING\
      """;

  private static final String TURN =
      "INSERT INTO turn (interview, seq, speaker, seat, body, clock) VALUES (?, ?, ?, ?, ?, ?)";

  private static final String EVIDENCE =
      """
      INSERT INTO evidence (interview, turn, seat, criterion, data, seq) VALUES (?, ?, ?, ?, ?,
          (SELECT COALESCE(MAX(seq), 0) + 1 FROM evidence WHERE interview = ?))\
      """;

  private static final String EVENT =
      """
      INSERT INTO event (interview, seq, kind, turn, data, move, clock, committed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  static CommitRows of(Commit commit) {
    boolean spoken = commit.event() instanceof Event.Spoke;
    return new CommitRows(
        commit,
        Json.write(commit.interview()),
        spoken ? Optional.empty() : Optional.of(Json.write(commit.event())),
        commit.move().map(Json::write),
        commit.reading().map(Json::write),
        commit.evidence().stream().map(Json::write).toList(),
        commit.scorecard().map(Json::write));
  }

  /** False, and nothing is written, where the interview has moved on. */
  boolean write(Handle handle) {
    boolean isNext = commit.before() == 0 ? insert(handle) : update(handle);
    if (!isNext) {
      return false;
    }
    commit.interview().seats().forEach(seat -> insert(handle, seat));
    commit.turns().forEach(turn -> insert(handle, turn));
    insertEvent(handle);
    insertEvidence(handle);
    insertScorecard(handle);
    commit.done().forEach(message -> markDone(handle, message));
    commit.outgoing().forEach(words -> JdbiOutbox.insert(handle, words));
    return true;
  }

  private String id() {
    return commit.interview().id();
  }

  private long at() {
    return commit.at().toEpochMilli();
  }

  private boolean insert(Handle handle) {
    var setting = commit.interview().setting();
    int rows =
        handle.execute(
            INSERT,
            id(),
            commit.conversation(),
            commit.space(),
            setting.question(),
            setting.title(),
            setting.level().name(),
            status(),
            state,
            at(),
            at());
    return rows > 0;
  }

  private boolean update(Handle handle) {
    return handle.execute(UPDATE, status(), state, at(), id(), commit.before()) > 0;
  }

  private String status() {
    return status(commit.interview());
  }

  static String status(Interview interview) {
    if (!interview.isOpen()) {
      return "closed";
    }
    return interview.paused() ? "paused" : "open";
  }

  private void insert(Handle handle, Seat seat) {
    handle.execute(
        SEAT,
        id(),
        seat.number(),
        seat.person(),
        seat.name(),
        seat.role().name(),
        seat.level().name());
  }

  private void insert(Handle handle, Turn turn) {
    Optional<Integer> seat =
        switch (turn.speaker()) {
          case Speaker.Seated seated -> Optional.of(seated.seat());
          case Speaker.Bot bot -> Optional.empty();
          case Speaker.Platform platform -> Optional.empty();
          case Speaker.Spectator spectator ->
              throw new IllegalArgumentException("words of a spectator are not kept");
        };
    String speaker = turn.speaker().getClass().getSimpleName();
    handle.execute(TURN, id(), turn.number(), speaker, seat, turn.text(), turn.at().toMillis());
  }

  private void insertEvent(Handle handle) {
    Event what = commit.event();
    Optional<Integer> turn =
        what instanceof Event.Spoke spoke ? Optional.of(spoke.turn().number()) : Optional.empty();
    handle.execute(
        EVENT,
        id(),
        commit.before() + 1,
        what.getClass().getSimpleName(),
        turn,
        event,
        move,
        what.at().toMillis(),
        at());
  }

  private void insertEvidence(Handle handle) {
    commit
        .reading()
        .ifPresent(
            read ->
                handle.execute(
                    "INSERT INTO reading (interview, seq, data) VALUES (?, ?, ?)",
                    id(),
                    read.turn(),
                    reading));
    for (int i = 0; i < evidence.size(); i++) {
      Evidence one = commit.evidence().get(i);
      handle.execute(
          EVIDENCE, id(), one.quote().turn(), one.seat(), one.criterion(), evidence.get(i), id());
    }
  }

  /** For the first seat: an interview has one candidate so far. */
  private void insertScorecard(Handle handle) {
    int seat = commit.interview().seats().stream().mapToInt(Seat::number).min().orElse(1);
    scorecard.ifPresent(
        json ->
            handle.execute(
                "INSERT INTO scorecard (interview, seat, data, made_at) VALUES (?, ?, ?, ?)",
                id(),
                seat,
                json,
                at()));
  }

  /** What was said is a part of the turn that it became. */
  private void markDone(Handle handle, String message) {
    Optional<Integer> turn =
        commit.event() instanceof Event.Spoke spoke
            ? Optional.of(spoke.turn().number())
            : Optional.empty();
    handle.execute(
        "UPDATE inbox SET done = 1, interview = ?, turn = ? WHERE conversation = ? AND message = ?",
        id(),
        turn,
        commit.conversation(),
        message);
  }
}
