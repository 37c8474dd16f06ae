package plusminus.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Fact;
import plusminus.question.HintLadder;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.question.Sign;
import plusminus.question.Twist;
import plusminus.question.WrongClaim;
import plusminus.transcript.Level;
import plusminus.wording.Template;
import plusminus.yaml.Bundle;

/** The bundled questions are whole, ask well and can always be asked. */
class QuestionsTest {

  /** Names of the drawing and stretches of the candidate: filled where they are known. */
  private static final Set<String> UNCERTAIN =
      Set.of(
          "quote",
          "contract",
          "contract.name",
          "call",
          "service",
          "store",
          "copy",
          "queue",
          "table",
          "component");

  /**
   * What the policies keep their own state under. {@code contract} is not among them: asking for a
   * missing contract asks for the point of that name.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "scope",
          "size",
          "draw",
          "weakest",
          "tool-list",
          "adjectives",
          "solution-first",
          "help",
          "numbers");

  static List<Question> questions() {
    return House.questions();
  }

  /** A text that is said, what it is said about, and whether it ends with a question. */
  private record Said(String about, List<String> wordings, int questions, int words) {}

  private static List<Said> said(Question question) {
    var said = new ArrayList<Said>();
    for (Coverage point : question.coverage()) {
      said.add(new Said(point.id(), point.probes(), 1, 35));
    }
    for (WrongClaim claim : question.wrongClaims()) {
      said.add(new Said(claim.id(), claim.probes(), 1, 35));
    }
    for (Twist twist : question.twists()) {
      said.add(new Said(twist.id(), List.of(twist.say()), 1, 35));
    }
    for (HintLadder ladder : question.ladders()) {
      for (int rung = 1; rung <= HintLadder.TELL; rung++) {
        boolean tells = rung == HintLadder.TELL;
        String about = ladder.criterion() + " rung " + rung;
        said.add(new Said(about, ladder.rung(rung), tells ? 0 : 1, tells ? 40 : 35));
      }
    }
    for (Fact fact : question.facts()) {
      said.add(new Said(fact.key(), List.of(fact.say()), 0, 30));
    }
    return said;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionHasEverythingThatAnInterviewNeeds(Question question) {
    assertThat(question.facts()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(question.figures()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(question.twists()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(question.ladders()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(question.showOff()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(question.rightSize()).isNotBlank();
    assertThat(question.coverage()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(question.fact("load")).as("the size that doubts are measured by").isPresent();
    if (!question.id().equals(Prompts.ANY)) {
      assertThat(question.wrongClaims()).hasSizeGreaterThanOrEqualTo(4);
      assertThat(question.aka()).isNotEmpty().allMatch(name -> name.equals(name.toLowerCase()));
      assertThat(question.statement()).matches("(?s)[a-z].*\\.");
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theIdIsTheNameOfTheFile(Question question) {
    assertThat(Prompts.questionFiles(question.id()).files().keySet())
        .startsWith("questions/" + question.id() + ".yaml")
        .endsWith("questions/any.yaml");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void thePointsSpreadOverPhasesAndHeadings(Question question) {
    Set<Phase> phases =
        question.coverage().stream().map(Coverage::phase).collect(Collectors.toSet());
    Set<Dimension> dimensions =
        question.coverage().stream().map(Coverage::dimension).collect(Collectors.toSet());
    assertThat(phases)
        .contains(
            new Phase.Assumptions(),
            new Phase.HighLevelDesign(),
            new Phase.DetailedDiscussion(),
            new Phase.WrapUp());
    assertThat(dimensions).hasSizeGreaterThanOrEqualTo(7).doesNotContain(Dimension.Communication);
    assertThat(question.coverage()).anyMatch(point -> point.level() == Level.L6);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyPointHasCuesExemplarsAndSentences(Question question) {
    for (Coverage point : question.coverage()) {
      assertThat(point.cues()).as(point.id()).hasSizeGreaterThanOrEqualTo(8);
      assertThat(point.good()).as(point.id()).hasSizeGreaterThanOrEqualTo(4);
      assertThat(point.bad()).as(point.id()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(point.good()).as(point.id()).doesNotContainAnyElementsOf(point.bad());
      assertThat(point.says()).as(point.id()).containsKeys(Sign.Plus, Sign.Minus);
      assertThat(point.next()).as(point.id()).isNotBlank().doesNotContain("!");
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyCueIsAFewWordsAndStandsOnce(Question question) {
    Map<String, List<String>> cues = new LinkedHashMap<>();
    question.coverage().forEach(point -> cues.put(point.id(), point.cues()));
    question.wrongClaims().forEach(claim -> cues.put(claim.id(), claim.cues()));
    question.twists().forEach(twist -> cues.put(twist.id(), twist.cues()));
    question.facts().forEach(fact -> cues.put("fact " + fact.key(), fact.askedAs()));
    var faults = new ArrayList<String>();
    cues.forEach(
        (about, phrases) -> {
          assertThat(phrases).as(about).isNotEmpty();
          var seen = new HashSet<String>();
          for (String phrase : phrases) {
            boolean few = !phrase.isBlank() && phrase.split("\\s+").length <= 8;
            if (!few || !seen.add(phrase)) {
              faults.add(about + ": " + phrase);
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void noIdIsTakenByThePolicies(Question question) {
    var ids = new ArrayList<String>();
    question.coverage().forEach(point -> ids.add(point.id()));
    question.wrongClaims().forEach(claim -> ids.add(claim.id()));
    question.twists().forEach(twist -> ids.add(twist.id()));
    assertThat(ids)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(RESERVED)
        .allMatch(id -> id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everySlotCanBeFilled(Question question) {
    Set<String> known = new HashSet<>(UNCERTAIN);
    known.addAll(certain(question));
    var unknown = new TreeSet<String>();
    for (Said each : said(question)) {
      for (String wording : each.wordings()) {
        new Template(wording)
            .slots().stream()
                .filter(slot -> !known.contains(slot))
                .forEach(slot -> unknown.add(each.about() + " {" + slot + "}"));
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static Set<String> certain(Question question) {
    Set<String> certain = new HashSet<>(Set.of("left"));
    for (Fact fact : question.facts()) {
      certain.add("fact." + fact.key());
      fact.forms().keySet().forEach(form -> certain.add("fact." + fact.key() + "." + form));
    }
    return certain;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everythingHasAWordingThatNeedsNothingUncertain(Question question) {
    for (Said each : said(question)) {
      assertThat(each.wordings())
          .as(each.about())
          .anyMatch(wording -> isCertain(wording, question));
    }
  }

  private static boolean isCertain(String wording, Question question) {
    return certain(question).containsAll(new Template(wording).slots());
  }

  /** The first wording whose slots are filled is taken. */
  @ParameterizedTest
  @MethodSource("questions")
  void noPlainWordingStandsBeforeAFullerOne(Question question) {
    for (Said each : said(question)) {
      List<Boolean> certain =
          each.wordings().stream().map(wording -> isCertain(wording, question)).toList();
      assertThat(certain.isEmpty() || !certain.getFirst() || certain.getLast())
          .as(each.about() + ": " + each.wordings())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void nothingThatIsSaidIsLongOrAsksTwiceOrPraises(Question question) {
    var faults = new ArrayList<String>();
    for (Said each : said(question)) {
      for (String wording : each.wordings()) {
        Voice.faults(wording, each.words(), each.questions())
            .forEach(fault -> faults.add(each.about() + ": " + fault));
        boolean asks = wording.indexOf('?') >= 0;
        if (asks != (each.questions() == 1)) {
          faults.add(each.about() + (asks ? " asks: " : " does not ask: ") + wording);
        }
        if (!wording.strip().matches("(?s).*[.?]”?")) {
          faults.add(each.about() + " has no end mark: " + wording);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theQuestionEndsWhatIsSaid(Question question) {
    for (Said each : said(question)) {
      if (each.questions() == 1) {
        assertThat(each.wordings()).as(each.about()).allMatch(text -> text.strip().endsWith("?"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everySentenceOfTheScorecardEndsAndExclaimsNothing(Question question) {
    Stream<String> sentences =
        Stream.concat(
            question.coverage().stream().flatMap(point -> point.says().values().stream()),
            question.wrongClaims().stream().map(WrongClaim::truth));
    assertThat(sentences)
        .allSatisfy(
            sentence ->
                assertThat(sentence).matches("(?s)[A-Z0-9“].*[.”]").doesNotContain("!", "{", "?"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aTextThatIsPinnedMeansTheSameQuestion(Question question) {
    Bundle files = Prompts.questionFiles(question.id());
    assertThat(Prompts.question(Bundle.parse(files.text()))).isEqualTo(question);
  }
}
