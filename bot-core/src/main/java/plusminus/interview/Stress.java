package plusminus.interview;

import java.util.Optional;
import plusminus.question.Phase;
import plusminus.reading.Signal.Kind;

/** Policies that put weight on a design that works, and end where none is left. */
final class Stress {

  private static final int BASE = 3;
  private static final int TWISTS = 2;

  private Stress() {}

  /** Once the base works, an assumption that nobody has broken is broken. */
  static Optional<Option> breakAnAssumption(Scene scene) {
    boolean strong = !scene.met().isEmpty() && !scene.shows(Kind.Hedges);
    return strong && scene.past(50 + 15 * twisted(scene)) ? twist(scene) : Optional.empty();
  }

  /** At most two twists, on a base that works, and never on somebody who is stuck. */
  static Optional<Option> twist(Scene scene) {
    long base =
        scene.question().coverage().stream().filter(point -> scene.touch(point.id()).met()).count();
    boolean stuck = scene.showsAny(Kind.Stuck, Kind.AsksForHint, Kind.Frustrated);
    if (base < BASE || stuck || twisted(scene) >= TWISTS) {
      return Optional.empty();
    }
    return scene.question().twists().stream()
        .filter(twist -> scene.touch(twist.id()).equals(Touch.none()))
        .findFirst()
        .map(
            twist ->
                Option.of(Move.Twist, "probe")
                    .about(twist.id())
                    .with("twist", twist.say())
                    .with("quote", scene.worthQuoting()));
  }

  private static int twisted(Scene scene) {
    return (int)
        scene.question().twists().stream()
            .filter(twist -> scene.touch(twist.id()).asked() > 0)
            .count();
  }

  /** Every point was asked or covered: they may break their own design, once. */
  static Optional<Option> lookForTheWeakestPart(Scene scene) {
    if (scene.isRecorded() || scene.touch("weakest").asked() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Deepen, "weakest").about("weakest").with("quote", scene.worthQuoting()));
  }

  /** A recording goes on to its own end; a person is not kept for nothing. */
  static Optional<Option> endWhereNothingIsOpen(Scene scene) {
    if (!scene.isRecorded()) {
      return Optional.of(Pace.close(Phase.Ending.NothingOpen));
    }
    return scene.shows(Kind.Done)
        ? Optional.empty()
        : Optional.of(Option.of(Move.Acknowledge, "go-on"));
  }
}
