package plusminus.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import plusminus.service.Kept;
import plusminus.service.Message.Kind;
import plusminus.transcript.Speaker;

/**
 * Plays a recording into an interview on a simulated clock. Played again into an interview that a
 * kill has cut, it goes on where that stopped, and shows what an undisturbed run would have shown.
 */
public final class Player {

  private final Room room;
  private final SimulatedClock clock;

  /**
   * What of a recording came after the end of its interview.
   *
   * @param words the words outside fenced blocks
   */
  public record NotHeard(int turns, int words) {
    static NotHeard of(List<Recording.Turn> turns) {
      return new NotHeard(turns.size(), turns.stream().mapToInt(Recording.Turn::words).sum());
    }
  }

  /** A player for one interview, whose service runs on the clock. */
  public Player(Room room, SimulatedClock clock) {
    this.room = room;
    this.clock = clock;
  }

  /** Plays the recording to its end or to the end of the interview, and shows the scorecard. */
  public NotHeard play(Recording recording, Kept kept) {
    var sitting = new Sitting(room, kept);
    clock.reach(kept.interview().clock());
    sitting.serve();
    sitting.replay();
    sitting.deliver();
    List<Recording.Turn> turns = recording.turns();
    int next = Math.min(heard(sitting), turns.size());
    while (next < turns.size() && sitting.isOpen() && say(sitting, turns.get(next), next + 1)) {
      next++;
    }
    if (sitting.isOpen()) {
      hear(sitting, "end", Kind.Stopped);
    }
    NotHeard rest = NotHeard.of(turns.subList(next, turns.size()));
    report(sitting, rest);
    return rest;
  }

  private static int heard(Sitting sitting) {
    return (int)
        sitting.rows().transcript().turns().stream()
            .filter(turn -> turn.speaker() instanceof Speaker.Seated)
            .count();
  }

  /** Says a turn; false where it would begin after the time is over. */
  private boolean say(Sitting sitting, Recording.Turn turn, int number) {
    Duration length = sitting.interview().setting().length();
    Duration speaking = Speech.time(turn.words());
    Duration done = turn.clock().orElse(clock.elapsed().plus(speaking));
    if (done.minus(speaking).compareTo(length) >= 0) {
      clock.reach(length);
      hear(sitting, "over", Kind.WentQuiet);
      return false;
    }
    clock.reach(done);
    for (int i = 0; i < turn.messages().size(); i++) {
      String id = number + "." + (i + 1);
      sitting.receive(id, Kind.Said, turn.messages().get(i), clock.instant());
    }
    if (sitting.work()) {
      sitting.echo();
    }
    sitting.deliver();
    return true;
  }

  private void hear(Sitting sitting, String id, Kind kind) {
    sitting.receive(id, kind, "", clock.instant());
    sitting.work();
    sitting.deliver();
  }

  private static void report(Sitting sitting, NotHeard rest) {
    if (rest.turns() == 0) {
      return;
    }
    String key = rest.turns() == 1 ? "not-heard-one" : "not-heard";
    sitting.notice(
        key, Map.of("turns", String.valueOf(rest.turns()), "words", String.valueOf(rest.words())));
  }
}
