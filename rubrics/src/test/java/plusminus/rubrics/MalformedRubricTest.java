package plusminus.rubrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.question.Sign;
import plusminus.reading.Signal;
import plusminus.rubric.Help;
import plusminus.rubric.MarkedExample;
import plusminus.rubric.Rubric;
import plusminus.transcript.Level;
import plusminus.yaml.Bundle;
import plusminus.yaml.Complaint;
import plusminus.yaml.TextProblem;

/** A whole rubric, and what is said about it when one thing in it is wrong. */
class MalformedRubricTest {

  private static final Map<String, String> WHOLE = whole();

  private static Map<String, String> whole() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "common.yaml",
        """
        headings: {requirements: R, estimation: E, components: C, api_data: A, depth: D, tradeoffs: T,
          right_sizing: S, failure_ops: F, different_angle: X, communication: M}
        leaves: Only named.
        takes_back: Gave it up.
        criteria:
          - id: limits
            dimension: depth
            asks: Is a limit named?
            opportunity: a choice was made
            phase: DetailedDiscussion
            from: L5
            caps: {hinted: "+", told: none}
            L4: {"++": a, "+": b, "-": c}
            L5: {"++": a, "+": b, "-": c}
            L6: {"++": a, "+": b, "-": c}
            earns:
              L4: {"++": ["Downside Experience"], "+": ["Downside Decides"], "-": ["SilverBullet"]}
              L5: {"+": ["Downside Reasons !Fame"]}
              L6: {"+": ["Downside Unprompted"]}
            says: {"++": Knew., "+": Named., "-": None.}
            next: it costs a second
            cites: [1]
        """);
    String row =
        ": [{band: not_enough_signal, when: {assessed: \"< 4\"}}, {band: no_hire, when: {}}]\n";
    files.put("bands.yaml", "L4" + row + "L5" + row + "L6" + row);
    files.put("cues.yaml", "Downside: [costs a, at the price]\nReasons: [because]\n");
    files.put(
        "topics.yaml",
        "- {id: kafka, aliases: [kafka], product: true, part: Queue}\n"
            + "- id: dns\n"
            + "  aliases: [dns]\n");
    files.put(
        "claims.yaml",
        "free:\n  cues: [is free]\n  truth: Nothing is.\n  probe: Who pays?\n  dimension: depth\n");
    return files;
  }

  private static Rubric read(String file, String text) {
    var files = new LinkedHashMap<>(WHOLE);
    files.put(file, text);
    return Rubrics.rubric(new Bundle(files));
  }

  private static List<String> complaints(String file, String text) {
    try {
      read(file, text);
      return List.of();
    } catch (TextProblem problem) {
      return problem.complaints().stream().map(Complaint::toString).toList();
    }
  }

  @Test
  void theWholeRubricIsRead() {
    Rubric rubric = Rubrics.rubric(new Bundle(WHOLE));
    var limits = rubric.criterion("limits").orElseThrow();
    assertThat(limits.caps()).containsEntry(Help.Hinted, Sign.Plus).doesNotContainKey(Help.Told);
    assertThat(limits.earns().get(Level.L4))
        .containsOnlyKeys(Sign.DoublePlus, Sign.Plus, Sign.Minus);
    assertThat(limits.countsAgainst(Signal.Kind.SilverBullet)).isTrue();
    assertThat(rubric.lexicon().topics()).hasSize(2);
    assertThat(rubric.lexicon().wrongClaims().getFirst().probes()).containsExactly("Who pays?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // the file | what stands there | what is written instead | the complaint
        "common|`headings:`|`titles:`|`1: expected a key 'headings'`",
        "common|`headings:`|`titles:`|`1: key 'titles' means nothing here`",
        "common|`, depth: D`|``|`1: expected a key 'depth'`",
        "common|`leaves: Only named.\n`|``|`1: expected a key 'leaves'`",
        "common|`takes_back: Gave it up.\n`|``|`1: expected a key 'takes_back'`",
        "common|`criteria:\n`|`criteria: none\nrest:\n`|`5: expected a list`",
        "common|`- id: limits`|`- name: limits`|`6: expected a key 'id'`",
        "common|`dimension: depth`|`dimension: deep`|`7: expected one of api_data, communication,`",
        "common|`    asks: Is a limit named?\n`|``|`6: expected a key 'asks'`",
        "common|`    opportunity: a choice was made\n`|``|`6: expected a key 'opportunity'`",
        "common|`phase: DetailedDiscussion`|`phase: Introduction`|`10: expected one of"
            + " Assumptions,`",
        "common|`from: L5`|`from: L3`|`11: expected one of L4, L5, L6, found 'L3'`",
        "common|`hinted: \"+\"`|`guessed: \"+\"`|`12: expected a kind of help, found 'guessed'`",
        "common|`hinted: \"+\"`|`hinted: maybe`|`12: expected \"++\", \"+\", \"-\" or none`",
        "common|`    L5: {\"++\": a, \"+\": b, \"-\": c}\n`|``|`6: expected a key 'L5'`",
        "common|`    L6: {\"++\": a, \"+\": b, \"-\": c}`|`    L6: {\"++\": a, \"-\": c}`|`15:"
            + " expected a key '+'`",
        "common|`    earns:`|`    marks:`|`6: expected a key 'earns'`",
        "common|`      L6: {\"+\": [\"Downside Unprompted\"]}\n`|``|`16: expected a key 'L6'`",
        "common|`Downside Experience`|`Downside Wisdom`|`17: expected names of signals or of help,"
            + " found 'Wisdom'`",
        "common|`Reasons !Fame`|`Reasons !Glory`|`18: expected names of signals or of help, found"
            + " 'Glory'`",
        "common|`[\"SilverBullet\"]`|`[\"\"]`|`17: expected names of signals or of help, found ''`",
        "common|`[\"SilverBullet\"]`|`[\"!SilverBullet\"]`|`17: expected the name of a signal"
            + " first, found []`",
        "common|`[\"Downside Unprompted\"]`|`[\"Unprompted Downside\"]`|`19: expected the name of a"
            + " signal first, found [Unprompted, Downside]`",
        "common|`L5: {\"+\": [`|`L5: {\"+-\": [`|`18: expected one of \"++\", \"+\", \"-\", found"
            + " '+-'`",
        "common|`says: {\"++\": Knew.`|`says: {\"+++\": Knew.`|`20: expected one of \"++\", \"+\","
            + " \"-\", found '+++'`",
        "common|`    next: it costs a second\n`|``|`6: expected a key 'next'`",
        "common|`cites: [1]`|`cites: [1]\n    points: 3`|`23: key 'points' means nothing here`",
        "bands|`L6:`|`L7:`|`1: expected a key 'L6'`",
        "bands|`L6:`|`L7:`|`3: key 'L7' means nothing here; known are L4, L5, L6`",
        "bands|`L4: [{band: not_enough_signal`|`L4: [{band: nope`|`1: expected one of hire,"
            + " lean_hire, lean_no_hire, no_hire, not_enough_signal, strong_hire, found 'nope'`",
        "bands|`L5: [{band: not_enough_signal, when: {assessed: \"< 4\"}}`|`L5: [{band:"
            + " not_enough_signal, when: {assessed: few}}`|`2: expected a count such as {weak: \"<"
            + " 2\"} or a dimension such as {depth: good}, found {assessed: few}`",
        "bands|`L5: [{band: not_enough_signal, when: {assessed: \"< 4\"}}`|`L5: [{band:"
            + " not_enough_signal, when: {luck: \"< 4\"}}`|`2: expected a count such as {weak: \"<"
            + " 2\"} or a dimension such as {depth: good}, found {luck: < 4}`",
        "bands|`L5: [{band: not_enough_signal, when: {assessed: \"< 4\"}}`|`L5: [{band:"
            + " not_enough_signal}`|`2: expected a key 'when'`",
        "bands|`L5: [{band: not_enough_signal`|`L5: [{verdict: hire`|`2: expected a key 'band'`",
        "bands|`L5: [`|`L5: none #[`|`2: expected a list`",
        "cues|`Downside:`|`Dowside:`|`1: expected the name of a signal, found 'Dowside'`",
        "cues|`Reasons:`|`Downside:`|`2: key 'Downside' stands here twice`",
        "cues|`[because]`|`{because: x}`|`2: expected a list`",
        "topics|`part: Queue`|`part: Pipe`|`1: expected one of Call, Client,`",
        "topics|`  aliases: [dns]\n`|``|`2: expected a key 'aliases'`",
        "topics|`product: true`|`brand: true`|`1: key 'brand' means nothing here`",
        "claims|`  truth: Nothing is.\n`|``|`1: expected a key 'truth'`",
        "claims|`  dimension: depth\n`|``|`1: expected a key 'dimension'`",
        "claims|`Who pays?`|`Who pays? Why?`|`4: expected one question, or wordings that ask one"
            + " each`",
        "claims|`Who pays?`|`It is not.`|`4: expected one question, or wordings that ask one each`",
        "claims|`Who pays?`|`[]`|`4: expected one question, or wordings that ask one each`"
      })
  void oneWrongThingIsNamedWithItsLine(String file, String right, String wrong, String complaint) {
    String name = file + ".yaml";
    assertThat(WHOLE.get(name)).contains(right);
    assertThat(complaints(name, WHOLE.get(name).replace(right, wrong)))
        .anyMatch(each -> each.startsWith(name + ":" + complaint))
        .doesNotHaveDuplicates();
  }

  @Test
  void aCriterionThatStandsTwiceIsNamedWhereItStandsAgain() {
    String common = WHOLE.get("common.yaml");
    String row = common.substring(common.indexOf("  - id: limits"));
    assertThat(complaints("common.yaml", common + row))
        .containsExactly("common.yaml:23: id 'limits' stands here twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"common.yaml", "bands.yaml", "cues.yaml", "topics.yaml", "claims.yaml"})
  void aFileThatIsSomethingElseIsAProblemOfTheText(String file) {
    for (String text : List.of("", "a: b: c", "<html>", "[[[", "- a\n- b", "just words", "---")) {
      assertThatThrownBy(() -> read(file, text))
          .as(file + " " + text)
          .isInstanceOf(TextProblem.class)
          .hasMessageMatching("(?s)" + file + ":\\d+: .*");
    }
  }

  private static List<MarkedExample> examples(String text) {
    return Rubrics.examples(
        Rubrics.rubric(new Bundle(WHOLE)), new Bundle(Map.of("examples/limits.yaml", text)));
  }

  @Test
  void aMarkedExampleKnowsItsPlaceAndItsSigns() {
    List<MarkedExample> read =
        examples(
            """
            # how limits are marked
            - {criterion: limits, said: "it costs a second", help: hinted, L4: "+", L5: none, L6: "-", because: named}
            - {criterion: limits, said: "one\\ntwo", L4: none, L5: none, L6: none, because: nothing}
            """);
    assertThat(read)
        .extracting(MarkedExample::place)
        .containsExactly("examples/limits.yaml:2", "examples/limits.yaml:3");
    assertThat(read.getFirst().signs())
        .isEqualTo(Map.of(Level.L4, Sign.Plus, Level.L6, Sign.Minus));
    assertThat(read.getFirst().help()).isEqualTo(Help.Hinted);
    assertThat(read.getLast().help()).isEqualTo(Help.Probed);
    assertThat(read.getLast().said()).isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`criterion: limits`|`criterion: luck`|`expected the id of a criterion, found 'luck'`",
        "`criterion: limits, `|``|`expected a key 'criterion'`",
        "`said: x, `|``|`expected a key 'said'`",
        "`help: probed`|`help: shouted`|`expected one of hinted, probed, told, unprompted, found"
            + " 'shouted'`",
        "`L5: none`|`L5: maybe`|`expected \"++\", \"+\", \"-\" or none`",
        "`, L6: \"-\"`|``|`expected a key 'L6'`",
        "`, because: y`|``|`expected a key 'because'`",
        "`because: y`|`because: y, sure: z`|`key 'sure' means nothing here`"
      })
  void aBadExampleIsNamedWithItsLine(String right, String wrong, String complaint) {
    String whole =
        "\n"
            + "- {criterion: limits, said: x, help: probed, L4: \"+\", L5: none, L6: \"-\","
            + " because: y}\n";
    assertThat(examples(whole)).hasSize(1);
    assertThatThrownBy(() -> examples(whole.replace(right, wrong)))
        .isInstanceOf(TextProblem.class)
        .hasMessageContaining("examples/limits.yaml:2: " + complaint);
  }
}
