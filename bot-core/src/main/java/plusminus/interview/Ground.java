package plusminus.interview;

import java.util.List;
import java.util.Optional;
import plusminus.question.Fact;
import plusminus.question.Phase;
import plusminus.reading.Signal.Kind;

/** Policies about what must be known first: rules, scope, size. */
final class Ground {

  /** The points that every question has; what stays out, and how much there is. */
  static final String SCOPE = "scope-cut";

  static final String LOAD = "load";

  private static final int BEFORE_SCOPE = 2;
  private static final int BEFORE_SOLUTION = 4;

  private Ground() {}

  static Optional<Option> askWhatComesBeforeTheSolution(Scene scene) {
    boolean solves = scene.showsAny(Kind.Decides, Kind.ToolList, Kind.Sketch);
    boolean knows = scene.showsAny(Kind.Asks, Kind.RightNumber, Kind.CutsScope) || hasAmount(scene);
    boolean first = scene.interview().course().candidateTurns() <= BEFORE_SOLUTION;
    if (!solves || knows || !first || scene.touch("solution-first").asked() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Clarify, "solution-first")
            .about("solution-first")
            .with("quote", scene.quoted(Kind.Decides)));
  }

  private static boolean hasAmount(Scene scene) {
    return !scene.interview().ledger().amounts().isEmpty();
  }

  static Optional<Option> turnAdjectivesIntoNumbers(Scene scene) {
    if (scene.touch("adjectives").asked() > 0) {
      return Optional.empty();
    }
    return scene
        .quoted(Kind.Adjectives)
        .map(
            quote ->
                Option.of(Move.Clarify, "adjectives").about("adjectives").with("quote", quote));
  }

  static Optional<Option> putANumberOnASize(Scene scene) {
    Optional<String> quote = scene.quoted(Kind.SizeWord);
    if (quote.isEmpty() || scene.touch(LOAD).asked() > 0) {
      return Optional.empty();
    }
    Option ask = Option.of(Move.Estimate, "size-word").about(LOAD).with("quote", quote.get());
    return Optional.of(
        Doubts.size(scene).map(Fact::say).map(fact -> ask.with("fact", fact)).orElse(ask));
  }

  static Optional<Option> haveThemCut(Scene scene) {
    if (!scene.shows(Kind.ListsFeatures)
        || scene.hasSeen(Kind.CutsScope)
        || scene.touch(SCOPE).asked() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Scope, "too-many")
            .about(SCOPE)
            .with("left", scene.left())
            .with("quote", scene.quoted(Kind.ListsFeatures)));
  }

  static Optional<Option> fixTheScope(Scene scene) {
    boolean early = scene.interview().course().candidateTurns() < BEFORE_SCOPE;
    if (early || scene.hasSeen(Kind.CutsScope) || scene.touch(SCOPE).asked() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Scope, "cut")
            .about(SCOPE)
            .with("left", scene.left())
            .with("quote", scene.worthQuoting()));
  }

  static Optional<Option> fixTheLoad(Scene scene) {
    boolean known = scene.hasSeen(Kind.RightNumber) || scene.hasSeen(Kind.WrongNumber);
    if (known || scene.touch(LOAD).asked() > 0) {
      return Optional.empty();
    }
    return Doubts.size(scene)
        .map(fact -> Option.of(Move.Estimate, "load").about(LOAD).with("fact", fact.say()));
  }

  /** One open rule of the problem, before anything is drawn. */
  static Optional<Option> askForARule(Scene scene) {
    boolean askedOne =
        scene.question().coverage().stream()
            .filter(point -> point.phase().equals(new Phase.Assumptions()))
            .filter(point -> !List.of(SCOPE, LOAD).contains(point.id()))
            .anyMatch(point -> scene.touch(point.id()).asked() > 0);
    if (askedOne || scene.past(15)) {
      return Optional.empty();
    }
    return Points.nextPoint(scene, new Phase.Assumptions())
        .map(point -> Points.probe(scene, point));
  }
}
