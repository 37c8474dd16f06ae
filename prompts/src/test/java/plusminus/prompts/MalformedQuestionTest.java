package plusminus.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plusminus.question.Question;
import plusminus.yaml.Bundle;
import plusminus.yaml.Complaint;
import plusminus.yaml.TextProblem;

/** A whole question, and what is said about it when one thing in it is wrong. */
class MalformedQuestionTest {

  static final String WHOLE =
      """
      id: lamps
      title: Design a lamp shop
      aka: [lamps]
      statement: a shop sells lamps.
      minutes: 45
      right_size: one table
      facts:
        load: {short: few, say: "Ten lamps a day.", asked_as: [how many]}
      numbers:
        rate: {work: "10 x 2 = 20", accept: "15..25 /day", so: "one table"}
      coverage:
        - id: stock
          at: [HighLevelDesign, L4, depth]
          cues: [one lamp]
          good: [the last lamp goes to one buyer]
          bad: [we sell it]
          probe: ["Two press buy on {table}. Who has it?", "Two press buy. Who has it?"]
          says: {"+": One buyer., "-": Two buyers.}
          next: the row is locked
        - id: price
          at: [DetailedDiscussion, L5, tradeoffs]
          cues: [price]
          good: [the price is kept in the order]
          bad: [price]
          probe: What does it cost?
          says: {"++": Kept it and why., "+": Kept it., "-": Lost it.}
          next: the price stays
      wrong_claims:
        free: {cues: [is free], truth: "Nothing is.", probe: "Who pays?", dimension: depth}
      twists:
        dark: {breaks: power, say: "The power is gone. What now?", cues: [no power]}
      hints:
        stock:
          - Which lamp?
          - ["In {table}?", "In the row?"]
          - It must be …?
          - Lock the row.
      show_off: [solar]
      neighbours:
        - of: [lamp, bulb]
          aka: [[light], [led, tube]]
          difference: A lamp holds a bulb.
          ask: What is {a} without {b}?
      """;

  private static Question read(String text) {
    return Prompts.question(new Bundle(Map.of("lamps.yaml", text)));
  }

  private static List<String> complaints(String text) {
    try {
      read(text);
      return List.of();
    } catch (TextProblem problem) {
      return problem.complaints().stream().map(Complaint::toString).toList();
    }
  }

  @Test
  void theWholeQuestionIsRead() {
    Question lamps = read(WHOLE);
    assertThat(lamps.title()).isEqualTo("Design a lamp shop");
    assertThat(lamps.coverage()).hasSize(2);
    assertThat(lamps.point("stock").orElseThrow().probes()).hasSize(2);
    assertThat(lamps.ladder("stock").orElseThrow().rung(2)).hasSize(2);
    assertThat(lamps.figures().getFirst().low()).isEqualTo(15);
    assertThat(lamps.neighbours().getFirst().otherCues()).containsExactly("bulb", "led", "tube");
    assertThat(lamps.figures().getFirst().unit()).isEqualTo("/day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // what stands there | what is written instead | the complaint
        "`id: lamps\n`|``|`1: expected a key 'id'`",
        "`title: Design a lamp shop\n`|``|`1: expected a key 'title'`",
        "`statement: a shop sells lamps.\n`|``|`1: expected a key 'statement'`",
        "`minutes: 45\n`|``|`1: expected a key 'minutes'`",
        "`minutes: 45`|`minutes: an hour`|`5: expected a whole number, found 'an hour'`",
        "`minutes: 45`|`minutes: -5`|`5: expected a whole number, found '-5'`",
        "`minutes: 45`|`minutes: 99999`|`5: expected a whole number, found '99999'`",
        "`right_size: one table\n`|``|`1: expected a key 'right_size'`",
        "`aka: [lamps]`|`aka: {a: b}`|`3: expected a list`",
        "`title: Design`|`colour: red\n"
            + "title: Design`|`2: key 'colour' means nothing here; known are id, title,`",
        "`title: Design`|`id: again\ntitle: Design`|`2: key 'id' stands here twice`",
        "`title: Design`|`title: &x Design\nid: *x #`|`3: expected no anchors, aliases and tags`",
        "`say: \"Ten lamps a day.\", `|``|`8: expected a key 'say'`",
        "`, asked_as: [how many]`|``|`8: expected a key 'asked_as'`",
        "`load: {short: few,`|`load: {short: [few],`|`8: expected a text`",
        "`  load: {short: few, say: \"Ten lamps a day.\", asked_as: [how many]}`|`  load: ten`|`8:"
            + " expected keys with values`",
        "`accept: \"15..25 /day\", `|``|`10: expected a key 'accept'`",
        "`\"15..25 /day\"`|`\"about 20\"`|`10: expected a range such as 400..500 /s`",
        "`\"15..25 /day\"`|`\"1.5.2..25\"`|`10: expected a range such as 400..500 /s`",
        "`\"15..25 /day\"`|`\"...\"`|`10: expected a range such as 400..500 /s`",
        "`\"15..25 /day\"`|`\"15..25kg\"`|`10: expected a range such as 400..500 /s`",
        "`\"15..25 /day\"`|`\"25..15 /day\"`|`10: expected the lower end first`",
        "`work: \"10 x 2 = 20\"`|`sum: \"10 x 2 = 20\"`|`10: key 'sum' means nothing here; known"
            + " are work, accept, so`",
        "`- id: stock`|`- name: stock`|`12: expected a key 'id'`",
        "`- id: stock`|`- name: stock`|`12: key 'name' means nothing here`",
        "`of: [lamp, bulb]`|`of: [lamp]`|`40: expected two, one for each of the neighbours, found"
            + " 1`",
        "`aka: [[light], [led, tube]]`|`aka: [light]`|`41: expected two, one for each`",
        "`What is {a} without {b}?`|`What is a lamp?`|`43: expected a question that names {a}`",
        "`- id: price`|`- id: stock`|`20: id 'stock' stands here twice`",
        "`[HighLevelDesign, L4, depth]`|`[Drawing, L4, depth]`|`13: expected one of Assumptions,"
            + " DetailedDiscussion, HighLevelDesign, Introduction, WrapUp, found 'Drawing'`",
        "`[HighLevelDesign, L4, depth]`|`[HighLevelDesign, L7, depth]`|`13: expected one of L4, L5,"
            + " L6, found 'L7'`",
        "`[HighLevelDesign, L4, depth]`|`[HighLevelDesign, L4, width]`|`13: expected one of"
            + " api_data, communication,`",
        "`[HighLevelDesign, L4, depth]`|`[HighLevelDesign, L4]`|`13: expected [phase, level,"
            + " dimension]`",
        "`[HighLevelDesign, L4, depth]`|`HighLevelDesign`|`13: expected [phase, level, dimension]`",
        "`    at: [HighLevelDesign, L4, depth]\n`|``|`12: expected a key 'at'`",
        "`    cues: [one lamp]\n`|``|`12: expected a key 'cues'`",
        "`cues: [one lamp]`|`cues: []`|`14: expected at least one text, and none that is empty`",
        "`cues: [one lamp]`|`cues: [one lamp, null]`|`14: expected at least one text, and none that"
            + " is empty`",
        "`cues: [one lamp]`|`cues: {one: lamp}`|`14: expected a list`",
        "`    good: [the last lamp goes to one buyer]\n`|``|`12: expected a key 'good'`",
        "`    bad: [we sell it]\n`|``|`12: expected a key 'bad'`",
        "`    probe: What does it cost?\n`|``|`20: expected a key 'probe'`",
        "`probe: What does it cost?`|`probe: []`|`25: expected at least one text, and none that is"
            + " empty`",
        "`probe: What does it cost?`|`probe: Say what it costs.`|`25: expected exactly one question"
            + " in 'Say what it costs.'`",
        "`probe: What does it cost?`|`probe: What? How much?`|`25: expected exactly one question in"
            + " 'What? How much?'`",
        "`probe: What does it cost?`|`probe:\n"
            + "      - What?\n"
            + "      - What? How?`|`27: expected exactly one question in 'What? How?'`",
        "`    says: {\"+\": One buyer., \"-\": Two buyers.}\n`|``|`12: expected a key 'says'`",
        "`\"+\": One buyer., `|``|`18: expected a sentence for \"+\"`",
        "`, \"-\": Two buyers.`|``|`18: expected a sentence for \"-\"`",
        "`\"+\": One buyer.`|`\"+-\": One buyer.`|`18: expected one of \"++\", \"+\", \"-\", found"
            + " '+-'`",
        "`    next: the price stays\n`|``|`20: expected a key 'next'`",
        "`truth: \"Nothing is.\", `|``|`29: expected a key 'truth'`",
        "`probe: \"Who pays?\"`|`probe: \"Who pays? Why?\"`|`29: expected exactly one question in"
            + " 'Who pays? Why?'`",
        "`, dimension: depth}`|`, dimension: deep}`|`29: expected one of api_data,`",
        "`  free: {`|`  stock: {`|`29: id 'stock' is taken by another part`",
        "`breaks: power, `|``|`31: expected a key 'breaks'`",
        "`, say: \"The power is gone. What now?\"`|``|`31: expected a key 'say'`",
        "`  dark: {`|`  free: {`|`31: id 'free' is taken by another part`",
        "`    - Lock the row.\n`|``|`33: expected four rungs (pump, hint, prompt, tell), found 3`",
        "`    - Lock the row.\n"
            + "`|`    - Lock the row.\n"
            + "    - Really.\n"
            + "`|`33: expected four rungs (pump, hint, prompt, tell), found 5`",
        "`    - Lock the row.\n"
            + "`|`    - []\n"
            + "`|`37: expected at least one text, and none that is empty`",
        "`hints:\n"
            + "  stock:`|`hints:\n"
            + "  shelf:`|`33: expected the id of a coverage point, found 'shelf'`",
        "`show_off: [solar]`|`show_off: {a: b}`|`38: expected a list`",
        "`coverage:\n`|`coverage: none\nmore:\n`|`11: expected a list`"
      })
  void oneWrongThingIsNamedWithItsLine(String right, String wrong, String complaint) {
    assertThat(WHOLE).contains(right);
    assertThat(complaints(WHOLE.replace(right, wrong)))
        .anyMatch(each -> each.startsWith("lamps.yaml:" + complaint))
        .doesNotHaveDuplicates();
  }

  @Test
  void allWrongThingsAreNamedTogether() {
    String text = WHOLE.replace("L4", "L9").replace("45", "x").replace("Lock the row", "\"\" #");
    assertThat(complaints(text)).hasSizeGreaterThanOrEqualTo(3);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(TextProblem.class)
        .hasMessageContaining("lamps.yaml:5: ")
        .hasMessageContaining("lamps.yaml:13: ");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"``", "just words", "- a\n- b", "a: b: c", "<html>", "---", "[[["})
  void aFileThatIsNoQuestionAtAllIsAProblemOfTheText(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(TextProblem.class)
        .hasMessageMatching("(?s)lamps\\.yaml:\\d+: expected .*");
  }

  @Test
  void ofAFileThatCannotBeReadNothingElseIsSaid() {
    assertThat(complaints("id: a: b")).hasSize(1);
    assertThat(complaints("")).hasSize(1);
  }

  /** Whatever a line is replaced by, nothing worse than complaints comes of it. */
  @Test
  void aBrokenLineIsNeverWorseThanAComplaint() {
    List<String> lines = WHOLE.lines().toList();
    List<String> instead = List.of("", "x", "  - x", "      x: y", "a: [", "\"", "{}", "- {a: b}");
    for (int i = 0; i < lines.size(); i++) {
      for (String line : instead) {
        var broken = new ArrayList<>(lines);
        broken.set(i, line);
        assertThat(complaints(String.join("\n", broken)))
            .as("line %s: %s", i + 1, line)
            .allMatch(each -> each.matches("(?s)lamps\\.yaml:\\d+: .*"));
      }
    }
  }
}
