package plusminus.interview;

import java.util.List;
import java.util.Optional;
import plusminus.arithmetic.Estimate;
import plusminus.question.Fact;
import plusminus.question.Ledger;
import plusminus.question.WrongClaim;
import plusminus.reading.Hit;
import plusminus.reading.Signal;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Criterion;
import plusminus.rubric.Evidence;
import plusminus.rubric.Evidence.Showing;

/** Policies that doubt: numbers, claims, over-reach. Each point is doubted at most three times. */
final class Doubts {

  static final int MOST = 3;

  private static final String NUMBERS = "numbers";

  private Doubts() {}

  /** A result that does not follow from its parts, before anything is built on it. */
  static Optional<Option> recomputeTheirNumber(Scene scene) {
    Optional<Estimate> wrong = scene.reading().flatMap(reading -> reading.wrongEstimate());
    if (wrong.isEmpty() || scene.touch(NUMBERS).challenged() >= MOST) {
      return Optional.empty();
    }
    Estimate estimate = wrong.get();
    return Optional.of(
        Option.of(Move.Challenge, "recomputed")
            .about(NUMBERS)
            .with("basis", estimate.basis())
            .with("claimed", estimate.quote().text()));
  }

  static Optional<Option> nameTheContradiction(Scene scene) {
    Optional<Signal> contradiction = scene.signal(Kind.Contradicts);
    if (contradiction.isEmpty() || scene.touch(NUMBERS).challenged() >= MOST) {
      return Optional.empty();
    }
    Ledger.Amount before = scene.before().ledger().amounts().get(contradiction.get().subject());
    if (before == null) {
      return Optional.empty();
    }
    return Scene.brief(before.quote())
        .flatMap(
            earlier ->
                Scene.brief(contradiction.get().quote())
                    .map(
                        now ->
                            Option.of(Move.Challenge, "contradicts")
                                .about(NUMBERS)
                                .with("quote", now)
                                .with("earlier", earlier)));
  }

  static Optional<Option> doubtAWrongClaim(Scene scene) {
    for (Evidence each : scene.evidence()) {
      boolean stands = each.showing() == Showing.Claims || each.showing() == Showing.Keeps;
      Optional<WrongClaim> claim = claim(scene, each.criterion());
      Optional<Option> doubt = claim.filter(c -> stands).flatMap(c -> doubt(scene, c, each));
      if (doubt.isPresent()) {
        return doubt;
      }
    }
    return Optional.empty();
  }

  /** Each angle is tried once; who keeps the claim after that is marked, not asked the same. */
  private static Optional<Option> doubt(Scene scene, WrongClaim claim, Evidence evidence) {
    int times = scene.touch(claim.id()).challenged();
    List<String> angles = claim.probes().stream().filter(probe -> !probe.contains("{")).toList();
    if (times >= MOST || times >= Math.max(1, angles.size())) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Challenge, "wrong-claim")
            .about(claim.id())
            .withAny("probe", times == 0 ? claim.probes() : List.of(angles.get(times)))
            .with("quote", claimed(scene, claim, evidence)));
  }

  private static Optional<String> claimed(Scene scene, WrongClaim claim, Evidence evidence) {
    return scene
        .reading()
        .flatMap(reading -> reading.best(claim.id(), Hit.Verdict.Claims))
        .map(Hit::focus)
        .or(() -> Optional.of(evidence.quote()))
        .flatMap(Scene::brief);
  }

  private static Optional<WrongClaim> claim(Scene scene, String id) {
    return scene
        .question()
        .wrongClaim(id)
        .or(
            () ->
                scene.rubric().lexicon().wrongClaims().stream()
                    .filter(claim -> claim.id().equals(id))
                    .findFirst());
  }

  /** More scale or machinery than any fact asks for: a number, then cost, then plainly. */
  static Optional<Option> pushBackOnScaleNobodyAskedFor(Scene scene) {
    Optional<String> row = row(scene, Kind.Overreach);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    int times = scene.touch(row.get()).challenged();
    boolean again = scene.shows(Kind.Holds) && scene.wasDoubted() && isAbout(scene, row.get());
    if (times >= MOST || !(scene.shows(Kind.Overreach) || again)) {
      return Optional.empty();
    }
    Optional<String> quote = scene.quoted(Kind.Overreach).or(() -> scene.quoted(Kind.Holds));
    Optional<Fact> size = size(scene);
    if (quote.isEmpty() || size.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Challenge, "over-reach-" + (times + 1))
            .about(row.get())
            .with("quote", quote.get())
            .with("fact", size.get().say())
            .with("component", scene.signal(Kind.Decides).map(Signal::subject)));
  }

  static Optional<Fact> size(Scene scene) {
    return scene.question().fact("load").or(() -> scene.question().facts().stream().findFirst());
  }

  /** One way for everything: the case in which it fails is asked for. */
  static Optional<Option> askForTheOtherSide(Scene scene) {
    return oneWay(scene, Kind.SilverBullet, "silver-bullet");
  }

  static Optional<Option> askForMoreThanFame(Scene scene) {
    return scene.shows(Kind.Reasons) && scene.showsAny(Kind.Downside, Kind.RightNumber)
        ? Optional.empty()
        : oneWay(scene, Kind.Fame, "fame");
  }

  private static Optional<Option> oneWay(Scene scene, Kind kind, String situation) {
    Optional<String> row = row(scene, kind);
    if (!scene.shows(kind) || row.isEmpty() || scene.touch(row.get()).challenged() >= MOST) {
      return Optional.empty();
    }
    return scene
        .quoted(kind)
        .map(
            quote ->
                Option.of(Move.Challenge, situation)
                    .about(row.get())
                    .with("quote", quote)
                    .with("component", scene.signal(Kind.Decides).map(Signal::subject)));
  }

  /** Three doubts are the limit; then it is a mark, and another topic. */
  static Optional<Option> agreeToDiffer(Scene scene) {
    Optional<String> about = scene.asked().about();
    boolean spent =
        scene.wasDoubted() && about.isPresent() && scene.touch(about.get()).challenged() >= MOST;
    if (!spent) {
      return Optional.empty();
    }
    return Points.nextPoint(scene, scene.phase())
        .map(
            point ->
                Option.of(Move.Pivot, "we-differ")
                    .about(point.id())
                    .withAny("probe", point.probes())
                    .with("quote", scene.quoted(Kind.Holds).or(() -> scene.quoted(Kind.Reasons))));
  }

  /** The row of the rubric that counts a signal against a candidate. */
  private static Optional<String> row(Scene scene, Kind kind) {
    return scene.rubric().common().stream()
        .filter(criterion -> criterion.countsAgainst(kind))
        .map(Criterion::id)
        .findFirst();
  }

  private static boolean isAbout(Scene scene, String id) {
    return scene.asked().about().filter(id::equals).isPresent();
  }
}
