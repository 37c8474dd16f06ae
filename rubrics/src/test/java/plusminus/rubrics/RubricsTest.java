package plusminus.rubrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plusminus.question.Dimension;
import plusminus.question.Sign;
import plusminus.question.Template;
import plusminus.question.WrongClaim;
import plusminus.reading.Lexicon;
import plusminus.reading.Signal;
import plusminus.rubric.Condition;
import plusminus.rubric.Criterion;
import plusminus.rubric.Help;
import plusminus.transcript.Level;
import plusminus.yaml.Bundle;
import plusminus.yaml.Node;

/** The bundled rubric is whole and fits the core and the questions. */
class RubricsTest {

  /** Signals that code finds; no phrase could. */
  private static final Set<Signal.Kind> FOUND_BY_CODE =
      EnumSet.of(
          Signal.Kind.RightNumber,
          Signal.Kind.WrongNumber,
          Signal.Kind.Contradicts,
          Signal.Kind.ToolList,
          Signal.Kind.Enumerates,
          Signal.Kind.BareChoice,
          Signal.Kind.Amount,
          Signal.Kind.Sketch,
          Signal.Kind.Topic,
          Signal.Kind.Parrots,
          Signal.Kind.Unexplained,
          Signal.Kind.Undrawn,
          Signal.Kind.SinglePoint,
          Signal.Kind.LooseEnd);

  /** Cheap by itself: only together with another signal may it earn anything. */
  private static final Set<String> CHEAP =
      Stream.of(
              Signal.Kind.Reasons,
              Signal.Kind.Decides,
              Signal.Kind.Topic,
              Signal.Kind.Amount,
              Signal.Kind.Forces,
              Signal.Kind.Angle,
              Signal.Kind.Fails,
              Signal.Kind.Monitors,
              Signal.Kind.Contract,
              Signal.Kind.Data,
              Signal.Kind.Sketch,
              Signal.Kind.Alternative,
              Signal.Kind.Concedes)
          .map(Signal.Kind::name)
          .collect(Collectors.toSet());

  private final Lexicon lexicon = House.RUBRIC.lexicon();

  private static List<Condition.Alternative> rows(Sign sign) {
    return House.RUBRIC.common().stream()
        .flatMap(criterion -> criterion.earns().values().stream())
        .flatMap(signs -> Stream.ofNullable(signs.get(sign)))
        .flatMap(condition -> condition.alternatives().stream())
        .toList();
  }

  @Test
  void everyHeadingHasATitleAndACriterion() {
    assertThat(House.RUBRIC.headings().keySet()).containsExactlyInAnyOrder(Dimension.values());
    assertThat(House.RUBRIC.common()).extracting(Criterion::dimension).contains(Dimension.values());
    assertThat(House.RUBRIC.common()).extracting(Criterion::id).doesNotHaveDuplicates();
  }

  @Test
  void everyLevelOfEveryCriterionSaysWhatEarnsAPlus() {
    for (Criterion criterion : House.RUBRIC.common()) {
      for (Level level : Level.values()) {
        assertThat(criterion.earns().get(level))
            .as(criterion.id() + " " + level)
            .containsKeys(Sign.Plus, Sign.DoublePlus);
      }
    }
  }

  @Test
  void everySignThatCanBeEarnedHasItsSentence() {
    for (Criterion criterion : House.RUBRIC.common()) {
      criterion
          .earns()
          .values()
          .forEach(
              signs ->
                  assertThat(criterion.says())
                      .as(criterion.id())
                      .containsKeys(signs.keySet().toArray(Sign[]::new)));
      assertThat(criterion.says().values()).allMatch(text -> text.matches("[A-Z].*[.]"));
      assertThat(criterion.next()).as(criterion.id()).noneMatch(String::isBlank);
    }
  }

  @Test
  void aHintLeavesAtMostAPlusAndTheToldAnswerNothing() {
    for (Criterion criterion : House.RUBRIC.common()) {
      assertThat(criterion.caps())
          .as(criterion.id())
          .containsEntry(Help.Hinted, Sign.Plus)
          .doesNotContainKey(Help.Told);
    }
  }

  @Test
  void noCheapSignalEarnsAPlusAlone() {
    Set<String> helps = Arrays.stream(Help.values()).map(Help::name).collect(Collectors.toSet());
    var cheap = new ArrayList<String>();
    for (Sign sign : List.of(Sign.Plus, Sign.DoublePlus)) {
      for (Condition.Alternative row : rows(sign)) {
        var own = new TreeSet<>(row.shown());
        own.removeAll(helps);
        if (own.size() == 1 && CHEAP.contains(own.first())) {
          cheap.add(row.toString());
        }
      }
    }
    assertThat(cheap).isEmpty();
  }

  @Test
  void textThatGivesOrdersEarnsNoPlus() {
    assertThat(Stream.concat(rows(Sign.Plus).stream(), rows(Sign.DoublePlus).stream()))
        .allMatch(row -> row.absent().contains(Signal.Kind.SteersMarks.name()));
  }

  @Test
  void noConditionAsksForWhatItRulesOut() {
    for (Sign sign : List.of(Sign.Plus, Sign.DoublePlus, Sign.Minus)) {
      for (Condition.Alternative row : rows(sign)) {
        assertThat(row.shown()).doesNotHaveDuplicates().noneMatch(row.absent()::contains);
      }
    }
  }

  @Test
  void whatCountsAgainstIsKnownToTheDoubtsOfTheInterviewer() {
    for (Signal.Kind kind :
        List.of(Signal.Kind.Overreach, Signal.Kind.SilverBullet, Signal.Kind.Fame)) {
      assertThat(House.RUBRIC.common())
          .as(kind.name())
          .anyMatch(criterion -> criterion.countsAgainst(kind));
    }
  }

  @Test
  void everySignalHasPhrasesOrIsFoundByCode() {
    Set<Signal.Kind> all = EnumSet.allOf(Signal.Kind.class);
    all.removeAll(FOUND_BY_CODE);
    assertThat(lexicon.cues().keySet()).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void everyPhraseIsAFewWordsAndStandsOnce() {
    lexicon
        .cues()
        .forEach(
            (kind, phrases) ->
                assertThat(phrases)
                    .as(kind.name())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(each -> !each.isBlank() && each.split("\\s+").length <= 6));
  }

  @Test
  void everyTopicHasNamesOfItsOwn() {
    assertThat(lexicon.topics()).hasSizeGreaterThanOrEqualTo(50);
    assertThat(lexicon.topics()).extracting(Lexicon.Topic::id).doesNotHaveDuplicates();
    assertThat(lexicon.topics().stream().flatMap(topic -> topic.aliases().stream()))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  @Test
  void everyWrongClaimIsDoubtedWithOneQuestionThatNeedsNoSlot() {
    Set<String> slots =
        Set.of(
            "quote", "contract", "call", "service", "store", "copy", "queue", "table", "component");
    for (WrongClaim claim : lexicon.wrongClaims()) {
      assertThat(claim.cues()).as(claim.id()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(claim.truth()).as(claim.id()).matches("[A-Z].*[.]").doesNotContain("{");
      assertThat(claim.probes())
          .as(claim.id())
          .allMatch(probe -> probe.chars().filter(c -> c == '?').count() == 1)
          .allMatch(probe -> probe.endsWith("?") && !probe.contains("!"))
          .allMatch(probe -> probe.split("\\s+").length <= 35)
          .allMatch(probe -> slots.containsAll(new Template(probe).slots()))
          .anyMatch(probe -> new Template(probe).slots().isEmpty());
    }
  }

  /** Evidence and what an interview remembers are kept by these ids. */
  @Test
  void noIdIsUsedForTwoThings() {
    Map<String, String> owners = new HashMap<>();
    var twice = new ArrayList<String>();
    House.RUBRIC.common().forEach(each -> own(owners, twice, each.id(), "common.yaml"));
    lexicon.wrongClaims().forEach(each -> own(owners, twice, each.id(), "claims.yaml"));
    House.questions()
        .forEach(
            (file, question) -> {
              Map<String, String> here = new HashMap<>(owners);
              for (Node point : question.get("coverage").items()) {
                own(here, twice, point.text("id"), file);
              }
              for (String part : List.of("wrong_claims", "twists")) {
                question
                    .find(part)
                    .ifPresent(
                        node -> node.entries().keySet().forEach(id -> own(here, twice, id, file)));
              }
            });
    assertThat(twice).isEmpty();
  }

  private static void own(Map<String, String> owners, List<String> twice, String id, String owner) {
    String before = owners.putIfAbsent(id, owner);
    if (before != null) {
      twice.add(id + " in " + before + " and " + owner);
    }
  }

  @Test
  void aTextThatIsPinnedMeansTheSameRubric() {
    Bundle files = Rubrics.files();
    assertThat(Rubrics.rubric(Bundle.parse(files.text()))).isEqualTo(House.RUBRIC);
  }

  @Test
  void aBundleWithoutAFileIsABug() {
    assertThatThrownBy(() -> Rubrics.rubric(new Bundle(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the bundle has no common.yaml");
  }
}
