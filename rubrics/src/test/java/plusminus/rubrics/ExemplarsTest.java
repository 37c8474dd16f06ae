package plusminus.rubrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Ledger;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.question.WrongClaim;
import plusminus.reading.Context;
import plusminus.reading.Hit;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.reading.SpeechAct;
import plusminus.transcript.Level;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;
import plusminus.yaml.Node;

/** The exemplars of every question, read by the real reader. */
class ExemplarsTest {

  private static final Reader READER = new Reader(new PlainLinguist(), House.RUBRIC.lexicon());

  private static final Map<String, Phase> PHASES =
      Stream.of(
              new Phase.Assumptions(),
              new Phase.HighLevelDesign(),
              new Phase.DetailedDiscussion(),
              new Phase.WrapUp())
          .collect(Collectors.toMap(Phase::label, Function.identity()));

  static List<Question> questions() {
    return House.questions().values().stream().map(ExemplarsTest::question).toList();
  }

  private static Question question(Node root) {
    List<WrongClaim> claims =
        root.each(
            "wrong_claims",
            entry ->
                new WrongClaim(
                    entry.getKey(),
                    Dimension.Depth,
                    entry.getValue().texts("cues"),
                    "",
                    List.of()));
    List<Coverage> points =
        root.get("coverage").items().stream().map(ExemplarsTest::point).toList();
    return question(root.text("id"), points, claims);
  }

  private static Question question(String id, List<Coverage> points, List<WrongClaim> claims) {
    return new Question(
        id,
        id,
        List.of(),
        "",
        Duration.ofMinutes(45),
        "",
        List.of(),
        List.of(),
        points,
        claims,
        List.of(),
        List.of(),
        List.of());
  }

  private static Coverage point(Node node) {
    List<String> at = node.texts("at");
    Dimension dimension =
        Arrays.stream(Dimension.values())
            .filter(each -> each.id().equals(at.get(2)))
            .findFirst()
            .orElseThrow();
    return new Coverage(
        node.text("id"),
        PHASES.get(at.get(0)),
        Level.valueOf(at.get(1)),
        dimension,
        node.texts("cues"),
        node.texts("good"),
        node.texts("bad"),
        List.of(),
        Map.of(),
        "");
  }

  /** What a sentence shows of one point does not depend on the others. */
  private static Reading read(Question question, Coverage point, String said) {
    Question alone = question(question.id(), List.of(point), question.wrongClaims());
    var context = new Context(alone, Ledger.empty(), SpeechAct.none());
    return READER.read(context, new Turn(2, new Speaker.Seated(1), said, Duration.ofMinutes(9)));
  }

  private static boolean shows(Question question, Coverage point, String said) {
    return read(question, point, said).best(point.id(), Hit.Verdict.Shows).isPresent();
  }

  private static List<String> failing(
      Question question, Function<Coverage, List<String>> exemplars, boolean expected) {
    var failing = new ArrayList<String>();
    for (Coverage point : question.coverage()) {
      for (String said : exemplars.apply(point)) {
        if (shows(question, point, said) != expected) {
          failing.add(point.id() + ": " + said);
        }
      }
    }
    return failing;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyGoodExemplarShowsItsOwnPoint(Question question) {
    assertThat(failing(question, Coverage::good, true)).as(question.id()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void noBadExemplarShowsItsOwnPoint(Question question) {
    assertThat(failing(question, Coverage::bad, false)).as(question.id()).isEmpty();
  }

  /** What is right about one point may not be what is often said and wrong about another. */
  @ParameterizedTest
  @MethodSource("questions")
  void noGoodExemplarMakesAWrongClaim(Question question) {
    var claiming = new ArrayList<String>();
    for (Coverage point : question.coverage()) {
      for (String said : point.good()) {
        read(question, point, said).hits().stream()
            .filter(hit -> hit.verdict() == Hit.Verdict.Claims)
            .forEach(hit -> claiming.add(hit.about() + " in " + point.id() + ": " + said));
      }
    }
    assertThat(claiming).as(question.id()).isEmpty();
  }

  /** A few cues of each point that is not met by asking or by ruling something out. */
  @ParameterizedTest
  @MethodSource("questions")
  void aNameAloneShowsNothing(Question question) {
    var shown = new ArrayList<String>();
    for (Coverage point : question.coverage()) {
      point.cues().stream()
          .map(cue -> cue.replace("*", ""))
          .filter(said -> said.split("\\s+").length <= 3 && !mayAsk(point))
          .limit(4)
          .filter(said -> shows(question, point, said))
          .forEach(said -> shown.add(point.id() + ": " + said));
    }
    assertThat(shown).as(question.id()).isEmpty();
  }

  private static boolean mayAsk(Coverage point) {
    return point.phase().equals(new Phase.Assumptions());
  }
}
