package plusminus.interview;

import java.util.Optional;
import plusminus.question.Phase;
import plusminus.question.Phase.Ending;
import plusminus.reading.Signal.Kind;

/** Policies about the clock. */
final class Pace {

  private Pace() {}

  /** When time is over the turn in progress has still been heard. */
  static Optional<Option> closeWhenTimeIsOver(Scene scene) {
    boolean over = scene.clock().compareTo(scene.interview().setting().length()) >= 0;
    return over ? Optional.of(close(Ending.TimeOver)) : Optional.empty();
  }

  static Option close(Ending ending) {
    String situation = ending == Ending.NothingOpen ? "nothing-open" : "close";
    return Option.of(Move.Wrap, situation).entering(new Phase.Closed(ending));
  }

  /** The last minutes are for the weakest part, once, and never in the middle of a thought. */
  static Optional<Option> keepTheLastMinutes(Scene scene) {
    boolean late =
        scene.clock().compareTo(scene.interview().plan().until(new Phase.DetailedDiscussion()))
            >= 0;
    if (late && scene.shows(Kind.Done) && !scene.isRecorded()) {
      return Optional.of(close(Ending.NothingOpen));
    }
    boolean named = scene.hasSeen(Kind.WeakestPart);
    if (!late || named || !scene.phase().isBefore(new Phase.WrapUp())) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.TimeCheck, "weakest-part")
            .with("left", scene.left())
            .entering(new Phase.WrapUp()));
  }

  /** Whoever writes a long answer cannot see the clock; the open question stays open. */
  static Optional<Option> announceTheLastMinutes(Scene scene) {
    return Optional.of(Option.of(Move.TimeCheck, "last-minutes").with("left", scene.left()));
  }

  /** Details are polished while the hard part has not been touched. */
  static Optional<Option> goToTheHardPart(Scene scene) {
    boolean late = scene.past(60) && scene.phase().isBefore(new Phase.DetailedDiscussion());
    if (!late) {
      return Optional.empty();
    }
    Option check =
        Option.of(Move.TimeCheck, "phase-late")
            .with("left", scene.left())
            .entering(new Phase.DetailedDiscussion());
    return Points.nextPoint(scene, new Phase.DetailedDiscussion())
        .map(point -> check.about(point.id()).withAny("probe", point.probes()));
  }
}
