package plusminus.interview;

import java.util.List;
import java.util.Optional;
import plusminus.question.Coverage;
import plusminus.question.HintLadder;
import plusminus.question.NearPair;
import plusminus.reading.Signal.Kind;

/** Policies that help: one rung at a time, and on after the last. */
final class Ladder {

  private static final String[] WITHOUT_LADDER = {"pump", "hint", "prompt"};

  private Ladder() {}

  static Optional<Option> helpWhenStuck(Scene scene) {
    boolean stuck = scene.showsAny(Kind.Stuck, Kind.AsksForHint, Kind.Frustrated);
    boolean recovers = !scene.met().isEmpty() || scene.isRecorded();
    return stuck && !(recovers && !scene.shows(Kind.AsksForHint))
        ? nextRung(scene)
        : Optional.empty();
  }

  /** The next rung for what was asked; after the last one, another topic. */
  static Optional<Option> nextRung(Scene scene) {
    Optional<String> about = scene.asked().about().or(() -> scene.before().topic());
    Optional<Coverage> point = about.flatMap(scene.question()::point);
    String id = about.orElse("help");
    int rung = scene.touch(id).rung() + 1;
    Optional<NearPair> pair = about.flatMap(scene.question()::pair);
    if (pair.isPresent() && rung == 1) {
      return Optional.of(tell(scene, id, List.of(pair.get().difference())));
    }
    Optional<HintLadder> ladder = point.flatMap(known -> scene.question().ladder(known.id()));
    Optional<String> quote = scene.worthQuoting();
    if (ladder.isPresent() && rung < HintLadder.TELL) {
      return Optional.of(
          Option.of(Move.Hint, "rung")
              .about(id)
              .withAny("rung", ladder.get().rung(rung))
              .with("quote", quote));
    }
    if (ladder.isPresent() && rung == HintLadder.TELL) {
      return Optional.of(tell(scene, id, ladder.get().rung(rung)));
    }
    if (rung <= WITHOUT_LADDER.length && pair.isEmpty()) {
      Option help = Option.of(Move.Hint, WITHOUT_LADDER[rung - 1]).about(id).with("quote", quote);
      return Optional.of(point.map(known -> help.withAny("probe", known.probes())).orElse(help));
    }
    return Points.nextPoint(scene, scene.phase())
        .map(
            next ->
                Option.of(Move.Pivot, "leave").about(next.id()).withAny("probe", next.probes()));
  }

  /** The answer, and the question for the next point where there is one. */
  private static Option tell(Scene scene, String id, List<String> words) {
    Option tell = Option.of(Move.Hint, "tell").about(id).withAny("rung", words);
    return Points.nextPoint(scene, scene.phase())
        .filter(next -> !next.id().equals(id))
        .map(next -> tell.then(next.id()).withAny("probe", next.probes()))
        .orElse(tell);
  }

  /** Who asks for help is never met with silence. */
  static Optional<Option> giveRoom(Scene scene) {
    return Optional.of(Option.of(Move.Acknowledge, "thinking"));
  }
}
