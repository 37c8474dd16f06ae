package plusminus.interview;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plusminus.question.Phase;
import plusminus.reading.Signal;
import plusminus.reading.Signal.Kind;

/**
 * Policies about the drawing: that there is one, with its calls and tables, and a reason for each
 * part.
 */
final class Drawing {

  private static final Pattern OFFERS =
      Pattern.compile(
          "\\b(?:should|shall|can|may)"
              + " (?:i|we)\\b.{0,40}\\b(?:draw|sketch|boxes|diagram|schema|high.level|design)\\b",
          Pattern.CASE_INSENSITIVE);

  private Drawing() {}

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

  static boolean hasDrawn(Scene scene) {
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
            Points.nextPoint(scene, new Phase.HighLevelDesign())
                .map(point -> Points.probe(scene, point).entering(new Phase.HighLevelDesign())));
  }

  static Optional<Option> askForTheContract(Scene scene) {
    boolean has = scene.hasSeen(Kind.Contract) || scene.hasSeen(Kind.Data);
    if (has || !hasDrawn(scene) || scene.touch("contract").asked() > 0) {
      return Optional.empty();
    }
    return Optional.of(Option.of(Move.Contract, "missing").about("contract"));
  }

  /** A box was drawn some time ago and no word has been said of it. */
  static Optional<Option> askAboutTheSilentBox(Scene scene) {
    if (scene.isRecorded()) {
      return Optional.empty();
    }
    return Box.waiting(scene.interview())
        .map(id -> Option.of(Move.Draw, "silent-box").about(id).with("component", Box.name(id)));
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
}
