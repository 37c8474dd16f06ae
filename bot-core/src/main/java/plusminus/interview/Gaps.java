package plusminus.interview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Fact;
import plusminus.question.Phase;
import plusminus.reading.Hit;
import plusminus.reading.Signal;
import plusminus.reading.Signal.Kind;

/** Policies about what is missing: in the phase, in a choice, behind a strong answer. */
final class Gaps {

  private static final int MOST_ASKED = 1;
  private static final int DEEP_ENOUGH = 3;
  private static final int BEFORE_SCOPE = 2;
  private static final int BEFORE_SOLUTION = 4;
  private static final int BASE = 3;
  private static final int TWISTS = 2;
  private static final Pattern OFFERS =
      Pattern.compile(
          "\\b(?:should|shall|can|may)"
              + " (?:i|we)\\b.{0,40}\\b(?:draw|sketch|boxes|diagram|schema|high.level|design)\\b",
          Pattern.CASE_INSENSITIVE);

  private Gaps() {}

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
    if (quote.isEmpty() || scene.touch("size").asked() > 0) {
      return Optional.empty();
    }
    Option ask = Option.of(Move.Estimate, "size-word").about("size").with("quote", quote.get());
    return Optional.of(
        Doubts.size(scene).map(Fact::say).map(fact -> ask.with("fact", fact)).orElse(ask));
  }

  static Optional<Option> haveThemCut(Scene scene) {
    if (!scene.shows(Kind.ListsFeatures)
        || scene.hasSeen(Kind.CutsScope)
        || scene.touch("scope").asked() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Scope, "too-many")
            .about("scope")
            .with("left", scene.left())
            .with("quote", scene.quoted(Kind.ListsFeatures)));
  }

  static Optional<Option> fixTheScope(Scene scene) {
    boolean early = scene.interview().course().candidateTurns() < BEFORE_SCOPE;
    if (early || scene.hasSeen(Kind.CutsScope) || scene.touch("scope").asked() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Scope, "cut")
            .about("scope")
            .with("left", scene.left())
            .with("quote", scene.worthQuoting()));
  }

  static Optional<Option> fixTheLoad(Scene scene) {
    boolean known = scene.hasSeen(Kind.RightNumber) || scene.hasSeen(Kind.WrongNumber);
    if (known || scene.touch("size").asked() > 0) {
      return Optional.empty();
    }
    return Doubts.size(scene)
        .map(fact -> Option.of(Move.Estimate, "load").about("size").with("fact", fact.say()));
  }

  /** One open rule of the problem, before anything is drawn. */
  static Optional<Option> askForARule(Scene scene) {
    boolean askedOne =
        scene.question().coverage().stream()
            .filter(point -> point.phase().equals(new Phase.Assumptions()))
            .anyMatch(point -> scene.touch(point.id()).asked() > 0);
    if (askedOne || scene.past(15)) {
      return Optional.empty();
    }
    return nextPoint(scene, new Phase.Assumptions()).map(point -> probe(scene, point));
  }

  static Optional<Option> haveThemDraw(Scene scene) {
    if (hasDrawn(scene) || scene.touch("draw").asked() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Draw, "one-path")
            .about("draw")
            .with("quote", scene.worthQuoting())
            .entering(new Phase.HighLevelDesign()));
  }

  private static boolean hasDrawn(Scene scene) {
    return scene.hasSeen(Kind.Sketch) || scene.interview().ledger().hasDrawing();
  }

  /** They ask whether to begin: they may. */
  static Optional<Option> letThemBegin(Scene scene) {
    boolean early = scene.phase().equals(new Phase.Assumptions());
    boolean offers =
        scene.reading().orElseThrow().all(Kind.Asks).stream()
            .anyMatch(signal -> OFFERS.matcher(signal.quote().text()).find());
    return early && offers ? beginToDraw(scene) : Optional.empty();
  }

  /** The rules are known or their time is over. */
  static Optional<Option> beginToDraw(Scene scene) {
    Optional<Option> draw = haveThemDraw(scene);
    return draw.or(
        () ->
            nextPoint(scene, new Phase.HighLevelDesign())
                .map(point -> probe(scene, point).entering(new Phase.HighLevelDesign())));
  }

  static Optional<Option> askForTheContract(Scene scene) {
    boolean has = scene.hasSeen(Kind.Contract) || scene.hasSeen(Kind.Data);
    if (has || !hasDrawn(scene) || scene.touch("contract").asked() > 0) {
      return Optional.empty();
    }
    return Optional.of(Option.of(Move.Contract, "missing").about("contract"));
  }

  static Optional<Option> askForTheReason(Scene scene) {
    for (Signal choice :
        scene.reading().map(reading -> reading.all(Kind.BareChoice)).orElse(List.of())) {
      String id = "choice " + choice.subject();
      if (scene.touch(id).asked() == 0) {
        return Optional.of(
            Option.of(Move.Tradeoff, "bare-choice")
                .about(id)
                .with("component", choice.subject())
                .with("quote", Scene.brief(choice.quote())));
      }
    }
    return Optional.empty();
  }

  static Optional<Option> pickOneOfTheList(Scene scene) {
    Optional<Signal> list = scene.signal(Kind.ToolList);
    if (list.isEmpty() || scene.shows(Kind.Reasons) || scene.touch("tool-list").asked() > 0) {
      return Optional.empty();
    }
    String first = list.get().subject().split(", ")[0];
    return Scene.brief(list.get().quote())
        .map(
            quote ->
                Option.of(Move.Tradeoff, "tool-list")
                    .about("tool-list")
                    .with("quote", quote)
                    .with("component", first));
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

  /** Once the base works, an assumption that nobody has broken is broken. */
  static Optional<Option> breakAnAssumption(Scene scene) {
    long base =
        scene.question().coverage().stream().filter(point -> scene.touch(point.id()).met()).count();
    long twisted =
        scene.question().twists().stream()
            .filter(twist -> scene.touch(twist.id()).asked() > 0)
            .count();
    boolean strong = !scene.met().isEmpty() && !scene.showsAny(Kind.Stuck, Kind.Hedges);
    boolean due = scene.past(50 + 15 * (int) twisted);
    if (base < BASE || twisted >= TWISTS || !strong || !due) {
      return Optional.empty();
    }
    return twist(scene);
  }

  static Optional<Option> twist(Scene scene) {
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

  /** The next open point of the phase. */
  static Optional<Option> askForTheNextPoint(Scene scene) {
    return nextPoint(scene, scene.phase()).map(point -> probe(scene, point));
  }

  /** The drawing stands; its parts are taken down to the mechanism. */
  static Optional<Option> goIntoDetail(Scene scene) {
    return nextPoint(scene, new Phase.DetailedDiscussion())
        .map(point -> probe(scene, point).entering(new Phase.DetailedDiscussion()))
        .or(() -> twist(scene).map(option -> option.entering(new Phase.DetailedDiscussion())));
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

  static Option probe(Scene scene, Coverage point) {
    boolean sameTopic =
        scene.before().topic().filter(topic -> topic.equals(point.id())).isPresent()
            || isNamed(scene, point);
    boolean deep = scene.interview().course().since() >= DEEP_ENOUGH;
    Move move = move(point, sameTopic && !deep, hasDrawn(scene));
    Optional<String> quote =
        move == Move.Tradeoff ? scene.quoted(Kind.Decides) : scene.worthQuoting();
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
}
