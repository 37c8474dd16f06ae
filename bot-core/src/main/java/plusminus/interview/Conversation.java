package plusminus.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plusminus.question.Fact;
import plusminus.question.Phase;
import plusminus.question.Phase.Ending;
import plusminus.reading.Hit;
import plusminus.reading.Reading;
import plusminus.reading.Signal;
import plusminus.reading.Signal.Kind;
import plusminus.reading.SpeechAct;
import plusminus.reading.Want;

/** Policies about how the candidate talks: questions, pauses, wishes, strays. */
final class Conversation {

  private static final int FACTS_AT_ONCE = 3;
  private static final int FEW_WORDS = 25;
  private static final int EASY_TURNS = 2;
  private static final Pattern LOST =
      Pattern.compile(
          "\\b(?:what do you mean|what does .{1,30} mean|not sure what you|(?:don'?t|didn'?t)"
              + " (?:get|understand) (?:the|your) question|repeat|rephrase|say (?:that|it)"
              + " again|why do you ask)\\b",
          Pattern.CASE_INSENSITIVE);

  private Conversation() {}

  static Optional<Option> open(Scene scene) {
    String title = scene.interview().setting().title();
    String statement = scene.question().statement();
    Option opening =
        Option.of(Move.Clarify, "opening")
            .with("title", title)
            .with("level", scene.level().name())
            .with("minutes", Long.toString(scene.interview().setting().length().toMinutes()));
    return Optional.of(statement.isBlank() ? opening : opening.with("statement", statement));
  }

  /** An end that the candidate asked for is granted at once. */
  static Optional<Option> stopWhenTheyWantTo(Scene scene) {
    boolean wants = scene.shows(Kind.WantsToStop) && !scene.shows(Kind.SteersMarks);
    return wants ? stop(scene) : Optional.empty();
  }

  static Optional<Option> stop(Scene scene) {
    if (scene.isRecorded()) {
      return Optional.of(Pace.close(Ending.NothingOpen));
    }
    return Optional.of(
        Option.of(Move.Wrap, "early").entering(new Phase.Closed(Ending.CandidateStopped)));
  }

  static Optional<Option> pauseWhenTheyLeave(Scene scene) {
    return scene.shows(Kind.Leaves) ? pause(scene) : Optional.empty();
  }

  static Optional<Option> pause(Scene scene) {
    return Optional.of(Option.of(Move.Acknowledge, "pause").with("left", scene.left()));
  }

  /** Orders about marks, phase or clock are text; what else the turn says still counts. */
  static Optional<Option> readOrdersAsText(Scene scene) {
    if (!scene.shows(Kind.SteersMarks) || hasSubstance(scene)) {
      return Optional.empty();
    }
    return Optional.of(Option.of(Move.Refocus, "steering").with("open", openQuestion(scene)));
  }

  private static boolean hasSubstance(Scene scene) {
    Reading reading = scene.reading().orElseThrow();
    var orders = reading.all(Kind.SteersMarks).stream().map(Signal::quote).toList();
    boolean answers = reading.hits().stream().anyMatch(hit -> hit.verdict() == Hit.Verdict.Shows);
    boolean asks =
        reading.all(Kind.Asks).stream().anyMatch(signal -> !orders.contains(signal.quote()));
    return answers || asks;
  }

  static Optional<Option> keepSpectatorsOut(Scene scene) {
    if (!(scene.event() instanceof Event.Heckled heckled)) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Refocus, "spectator")
            .with("name", heckled.name())
            .with("open", openQuestion(scene)));
  }

  /** The question that the interviewer asked last, without what stood before it. */
  static Optional<String> openQuestion(Scene scene) {
    String words = scene.asked().words();
    int end = words.lastIndexOf('?');
    if (end < 0) {
      return Optional.empty();
    }
    String upTo = words.substring(0, end + 1);
    String[] sentences = upTo.split("(?<=[.?!]|[.?!]”)\\s+");
    return Optional.of(sentences[sentences.length - 1].strip());
  }

  static Optional<Option> keepGradesForTheEnd(Scene scene) {
    return scene.shows(Kind.AsksForGrade)
        ? Optional.of(Option.of(Move.Answer, "grade"))
        : Optional.empty();
  }

  static Optional<Option> tellTheirPlace(Scene scene) {
    if (!scene.shows(Kind.AsksForPlace)) {
      return Optional.empty();
    }
    return Optional.of(Option.of(Move.Answer, "place").with("recap", recap(scene)));
  }

  private static String recap(Scene scene) {
    var items = new ArrayList<String>();
    scene.interview().ledger().given().values().forEach(given -> items.add(given.words()));
    scene.interview().ledger().choices().keySet().forEach(items::add);
    List<String> last = items.subList(Math.max(0, items.size() - 4), items.size());
    return last.isEmpty() ? scene.interview().setting().title() : String.join("; ", last);
  }

  /** Whoever did not follow hears the open question once more. */
  static Optional<Option> sayItAgain(Scene scene) {
    boolean lost =
        scene.reading().orElseThrow().all(Kind.Asks).stream()
            .anyMatch(signal -> LOST.matcher(signal.quote().text()).find());
    return lost
        ? openQuestion(scene).map(open -> Option.of(Move.Answer, "again").with("open", open))
        : Optional.empty();
  }

  /** What was said already is taken as said; it is not asked for a third time. */
  static Optional<Option> leaveWhatTheySaidAlready(Scene scene) {
    boolean said = scene.shows(Kind.AlreadySaid) && scene.asked().about().isPresent();
    return said
        ? Points.nextPoint(scene, scene.phase())
            .map(
                next ->
                    Option.of(Move.Pivot, "leave").about(next.id()).withAny("probe", next.probes()))
        : Optional.empty();
  }

  /** Facts are ours and are given; a decision goes back; what no sheet holds is assumed. */
  static Optional<Option> answerTheirQuestion(Scene scene) {
    if (!scene.shows(Kind.Asks)) {
      return Optional.empty();
    }
    List<Fact> facts =
        scene.reading().orElseThrow().wants().stream()
            .map(Want::fact)
            .distinct()
            .flatMap(key -> scene.question().fact(key).stream())
            .limit(FACTS_AT_ONCE)
            .toList();
    Optional<String> proposal = proposal(scene);
    if (proposal.isPresent()) {
      return Optional.of(Option.of(Move.Answer, "confirm").with("quote", proposal.get()));
    }
    if (scene.shows(Kind.AsksForDecision) && facts.isEmpty()) {
      return Optional.of(
          Option.of(Move.Answer, "decide-yourself")
              .with("quote", scene.quoted(Kind.AsksForDecision)));
    }
    if (!facts.isEmpty()) {
      boolean assumed = facts.stream().allMatch(fact -> fact.source() == Fact.Source.Assumption);
      String said = String.join(" ", facts.stream().map(Fact::say).toList());
      return Optional.of(
          Option.of(Move.Answer, assumed ? "assumption" : "fact")
              .with("fact", said)
              .about(String.join(" ", facts.stream().map(Fact::key).toList())));
    }
    return noSheetKnows(scene);
  }

  /** Only while rules are being found is a question without a fact a request for one. */
  private static Optional<Option> noSheetKnows(Scene scene) {
    boolean early = scene.phase().equals(new Phase.Assumptions());
    boolean elsewhere = scene.showsAny(Kind.Stuck, Kind.AsksForHint, Kind.Decides);
    if (!early || elsewhere) {
      return Optional.empty();
    }
    Optional<String> last =
        scene.reading().orElseThrow().all(Kind.Asks).stream()
            .map(Signal::quote)
            .filter(quote -> quote.text().contains("?"))
            .flatMap(quote -> Scene.brief(quote).stream())
            .reduce((one, other) -> other);
    return Optional.of(
        Option.of(Move.Answer, "your-assumption")
            .with("quote", last.map(Conversation::withoutMark)));
  }

  /** A number that they would assume, with a question mark behind it. */
  private static Optional<String> proposal(Scene scene) {
    if (!scene.phase().equals(new Phase.Assumptions())
        || scene.showsAny(Kind.WrongNumber, Kind.Contradicts)) {
      return Optional.empty();
    }
    return scene.reading().orElseThrow().all(Kind.Asks).stream()
        .map(Signal::quote)
        .filter(quote -> quote.text().matches("(?s)[^=]*\\d[^=]*\\?\\s*"))
        .filter(
            quote ->
                !quote
                    .text()
                    .matches(
                        "(?is)^\\W*(?:what|how|which|who|when|where|why|do|does|is|are|can|should|will)\\b.*"))
        .flatMap(quote -> Scene.brief(quote).stream())
        .map(Conversation::withoutMark)
        .findFirst();
  }

  private static String withoutMark(String quote) {
    return quote.replaceAll("\\?+$", "");
  }

  static Optional<Option> letThemDraw(Scene scene) {
    boolean drawing = scene.shows(Kind.Drawing) && !scene.shows(Kind.Sketch);
    return drawing ? Optional.of(Option.of(Move.Acknowledge, "drawing")) : Optional.empty();
  }

  /** A thought that is not finished is not interrupted. */
  static Optional<Option> letThemFinish(Scene scene) {
    if (scene.isRecorded() || !scene.shows(Kind.Unfinished)) {
      return Optional.empty();
    }
    return Optional.of(
        Option.of(Move.Acknowledge, "thinking").with("quote", scene.quoted(Kind.Unfinished)));
  }

  static Optional<Option> noteTheirCorrection(Scene scene) {
    boolean corrects =
        scene.showsAny(Kind.Corrects, Kind.Concedes)
            && scene.wasDoubted()
            && !scene.showsAny(Kind.WrongNumber, Kind.BareChoice);
    if (!corrects || scene.reading().orElseThrow().words() > FEW_WORDS) {
      return Optional.empty();
    }
    Kind kind = scene.shows(Kind.Corrects) ? Kind.Corrects : Kind.Concedes;
    return scene
        .quoted(kind)
        .map(quote -> Option.of(Move.Acknowledge, "corrected").with("quote", quote));
  }

  /** A reason with a number, a price or experience behind it is taken. */
  static Optional<Option> takeAGoodArgument(Scene scene) {
    boolean argued =
        scene.shows(Kind.Reasons)
            && scene.showsAny(
                Kind.RightNumber, Kind.Downside, Kind.Experience, Kind.SwitchCondition)
            && !scene.showsAny(Kind.WrongNumber, Kind.Overreach, Kind.SilverBullet, Kind.Fame);
    if (!scene.wasDoubted() || !argued) {
      return Optional.empty();
    }
    return scene
        .quoted(Kind.Reasons)
        .map(quote -> Option.of(Move.Acknowledge, "accepted").with("quote", quote));
  }

  static Optional<Option> bringThemBack(Scene scene) {
    if (!scene.shows(Kind.OffTopic)) {
      return Optional.empty();
    }
    return Optional.of(Option.of(Move.Refocus, "off-topic").with("open", openQuestion(scene)));
  }

  static Optional<Option> liftToTheSystem(Scene scene) {
    boolean tooLow = scene.shows(Kind.WrongAltitude) && !scene.isRecorded();
    return tooLow
        ? Optional.of(
            Option.of(Move.Refocus, "altitude").with("quote", scene.quoted(Kind.WrongAltitude)))
        : Optional.empty();
  }

  static Optional<Option> giveRoomWhenQuiet(Scene scene) {
    boolean again =
        scene.before().last().filter(last -> last.situation().equals("quiet")).isPresent();
    if (again) {
      return Optional.empty();
    }
    return Optional.of(Option.of(Move.Acknowledge, "quiet").with("quote", scene.worthQuoting()));
  }

  static Optional<Option> pauseWhileTheyAreAway(Scene scene) {
    return Optional.of(Option.of(Move.Acknowledge, "away").with("left", scene.left()));
  }

  static Optional<Option> sayTheTime(Scene scene) {
    return Optional.of(
        Option.of(Move.TimeCheck, "on-request")
            .with("left", scene.left())
            .with("minutes", Long.toString(scene.interview().setting().length().toMinutes())));
  }

  /** After an answer of ours with no question in it, the first reply is often a nod. */
  static Optional<Option> letThemGoOn(Scene scene) {
    boolean weAskedNothing = scene.asked().kind() == SpeechAct.Kind.Acknowledged;
    boolean early = scene.interview().course().candidateTurns() <= EASY_TURNS;
    boolean nothingYet = scene.evidence().isEmpty() && !scene.isRecorded();
    return weAskedNothing && early && nothingYet
        ? Optional.of(Option.of(Move.Acknowledge, "go-on"))
        : Optional.empty();
  }
}
