package plusminus.interview;

import java.util.Comparator;
import java.util.Optional;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Phase;
import plusminus.reading.Hit;
import plusminus.reading.Signal.Kind;

/** The points that an interviewer expects, one at a time: which is due, and how it is asked for. */
final class Points {

  private static final int MOST_ASKED = 1;
  private static final int DEEP_ENOUGH = 3;

  private Points() {}

  /** The point to ask for next: of this phase or one before, what they touched first. */
  static Optional<Coverage> nextPoint(Scene scene, Phase upTo) {
    return scene.question().coverage().stream()
        .filter(point -> !upTo.isBefore(point.phase()))
        .filter(point -> point.level().compareTo(scene.level()) <= 0)
        .filter(point -> isOpen(scene, point))
        .min(
            Comparator.comparing((Coverage point) -> !isNamed(scene, point))
                .thenComparing(point -> !point.phase().equals(upTo)));
  }

  private static boolean isOpen(Scene scene, Coverage point) {
    Touch touch = scene.touch(point.id());
    return !touch.met() && touch.asked() < MOST_ASKED && touch.rung() == 0;
  }

  private static boolean isNamed(Scene scene, Coverage point) {
    return scene.reading().stream()
        .flatMap(reading -> reading.hits().stream())
        .anyMatch(hit -> hit.about().equals(point.id()) && hit.verdict() == Hit.Verdict.Names);
  }

  static Option probe(Scene scene, Coverage point) {
    boolean sameTopic =
        scene.before().topic().filter(topic -> topic.equals(point.id())).isPresent()
            || isNamed(scene, point);
    boolean deep = scene.interview().course().since() >= DEEP_ENOUGH;
    Move move = move(point, sameTopic && !deep, Drawing.hasDrawn(scene));
    boolean quotes = move == Move.Pivot || sameTopic;
    Optional<String> quote = quotes ? scene.worthQuoting() : Optional.empty();
    return Option.of(move, move == Move.Pivot ? "topic" : "probe")
        .about(point.id())
        .withAny("probe", point.probes())
        .with("quote", quote);
  }

  private static Move move(Coverage point, boolean sameTopic, boolean drew) {
    Dimension dimension = point.dimension();
    if (dimension == Dimension.Estimation) {
      return Move.Estimate;
    }
    if (point.phase().equals(new Phase.Assumptions())) {
      return Move.Clarify;
    }
    if (dimension == Dimension.ApiData) {
      return Move.Contract;
    }
    if (dimension == Dimension.Components && !drew) {
      return Move.Draw;
    }
    if (dimension == Dimension.Tradeoffs || dimension == Dimension.RightSizing) {
      return Move.Tradeoff;
    }
    boolean detail = point.phase().equals(new Phase.DetailedDiscussion());
    return detail && !sameTopic ? Move.Pivot : Move.Deepen;
  }

  /** The next open point of the phase. */
  static Optional<Option> askForTheNextPoint(Scene scene) {
    return nextPoint(scene, scene.phase()).map(point -> probe(scene, point));
  }

  /** They say that the drawing is complete: it is taken at its word and looked into. */
  static Optional<Option> takeTheirWordForIt(Scene scene) {
    return scene.shows(Kind.Done) ? goIntoDetail(scene) : Optional.empty();
  }

  /** The drawing stands; its parts are taken down to the mechanism. */
  static Optional<Option> goIntoDetail(Scene scene) {
    return nextPoint(scene, new Phase.DetailedDiscussion())
        .map(point -> probe(scene, point).entering(new Phase.DetailedDiscussion()))
        .or(
            () ->
                Stress.twist(scene).map(option -> option.entering(new Phase.DetailedDiscussion())));
  }

  /** Two near neighbours were both named and not compared: what tells them apart, once. */
  static Optional<Option> askForTheDifference(Scene scene) {
    return scene.question().neighbours().stream()
        .filter(pair -> scene.touch(pair.oneId()).met() && scene.touch(pair.otherId()).met())
        .filter(pair -> scene.touch(pair.id()).equals(Touch.none()))
        .findFirst()
        .map(
            pair ->
                Option.of(Move.Tradeoff, "neighbours")
                    .about(pair.id())
                    .with("a", pair.one())
                    .with("b", pair.other())
                    .with("probe", pair.ask()));
  }

  /** A name stands where a mechanism was asked for. */
  static Optional<Option> askForTheMechanism(Scene scene) {
    Optional<String> about = scene.asked().about();
    boolean unmet =
        about.flatMap(scene.question()::point).isPresent()
            && scene.met().isEmpty()
            && !scene.touch(about.get()).met();
    if (!unmet || scene.touch("mechanism " + about.get()).asked() > 0 || scene.isRecorded()) {
      return Optional.empty();
    }
    return scene.reading().orElseThrow().hits().stream()
        .filter(hit -> hit.about().equals(about.get()) && hit.verdict() == Hit.Verdict.Names)
        .flatMap(hit -> Scene.brief(hit.quote()).stream())
        .findFirst()
        .map(
            quote ->
                Option.of(Move.Deepen, "mechanism")
                    .about("mechanism " + about.get())
                    .with("quote", quote));
  }
}
