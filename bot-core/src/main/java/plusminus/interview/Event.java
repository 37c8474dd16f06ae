package plusminus.interview;

import java.time.Duration;
import java.util.List;
import plusminus.reading.Reading;
import plusminus.rubric.Evidence;
import plusminus.transcript.Turn;

/** Something that happened in an interview. */
public sealed interface Event {

  /** When it happened, on the interview's clock. */
  Duration at();

  /** The interview was started. */
  record Began(Duration at) implements Event {}

  /** A person with a seat said something. */
  record Spoke(Turn turn, Reading reading, List<Evidence> evidence) implements Event {
    public Spoke {
      evidence = List.copyOf(evidence);
    }

    @Override
    public Duration at() {
      return turn.at();
    }
  }

  /** Somebody without a seat said something; the words are not kept. */
  record Heckled(String name, Duration at) implements Event {}

  record AskedForHint(Duration at) implements Event {}

  record AskedForTime(Duration at) implements Event {}

  /** Nothing was said for a while. */
  record WentQuiet(Duration at) implements Event {}

  /** Nothing was said for so long that nobody seems to be there. */
  record WentAway(Duration at) implements Event {}

  /** The clock reached a moment that is spoken of. */
  record TimePassed(Duration at) implements Event {}

  record Paused(Duration at) implements Event {}

  record Resumed(Duration at) implements Event {}

  /** The candidate ended the interview by a command. */
  record Stopped(Duration at) implements Event {}
}
