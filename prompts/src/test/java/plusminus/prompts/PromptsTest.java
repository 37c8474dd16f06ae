package plusminus.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plusminus.interview.Move;
import plusminus.question.Fact;
import plusminus.question.Question;
import plusminus.wording.Script;
import plusminus.yaml.Bundle;
import plusminus.yaml.TextProblem;

class PromptsTest {

  @Test
  void theBankHoldsItsQuestions() {
    assertThat(Prompts.questions()).contains("hotel-booking", "notification-system");
    assertThat(House.questions()).extracting(Question::id).doesNotHaveDuplicates();
    List<String> names = House.questions().stream().flatMap(q -> q.aka().stream()).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyFileOfTheFolderIsInTheBank() {
    List<String> files =
        List.of(House.root().resolve("prompts/en/questions").toFile().list()).stream()
            .map(name -> name.replace(".yaml", ""))
            .toList();
    assertThat(files).containsExactlyInAnyOrderElementsOf(House.ids());
  }

  @Test
  void whatAQuestionLeavesOpenIsAssumedFromTheGenericSheet() {
    Question any = Prompts.question(Shelf.bundled().questionFiles(Prompts.ANY));
    var files = new LinkedHashMap<String, String>();
    files.put("lamps.yaml", MalformedQuestionTest.WHOLE);
    files.putAll(Shelf.bundled().questionFiles(Prompts.ANY).files());
    Question lamps = Prompts.question(new Bundle(files));
    assertThat(lamps.fact("load").orElseThrow().say()).isEqualTo("Ten lamps a day.");
    assertThat(lamps.fact("load").orElseThrow().source()).isEqualTo(Fact.Source.Sheet);
    assertThat(lamps.facts()).hasSameSizeAs(any.facts());
    assertThat(lamps.fact("team")).isPresent().isEqualTo(any.fact("team"));
    assertThat(any.facts()).allMatch(fact -> fact.source() == Fact.Source.Assumption);
  }

  @Test
  void anUnknownQuestionIsABug() {
    assertThatThrownBy(() -> Shelf.bundled().questionFiles("no-such"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("questions/no-such.yaml");
  }

  @Test
  void everyMoveHasItsFile() {
    Script script = Prompts.script(Shelf.bundled().scriptFiles());
    assertThat(script.wordings().keySet().stream().map(Script.Key::move).distinct())
        .containsExactlyInAnyOrder(Move.values());
  }

  private static Bundle script(String move) {
    var files = new LinkedHashMap<String, String>();
    files.put("moves/wrap.yaml", move);
    files.put("lines.yaml", "one: two\nthree: {four: five}\n");
    return new Bundle(files);
  }

  @Test
  void keysOfKeysAreJoinedByADot() {
    Script script =
        Prompts.script(script("move: Wrap\nwordings: {close: [Bye.]}\nwhy: {close: It is over.}"));
    assertThat(script.lines()).isEqualTo(Map.of("one", "two", "three.four", "five"));
    assertThat(script.wordings())
        .isEqualTo(Map.of(new Script.Key(Move.Wrap, "close"), List.of("Bye.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`move: Leave\nwordings: {a: b}\nwhy: {a: b}`|1: expected one of Acknowledge, Answer",
        "`wordings: {a: b}\nwhy: {a: b}`|1: expected a key 'move'",
        "`move: Wrap\nwhy: {a: b}`|1: expected a key 'wordings'",
        "`move: Wrap\nwordings: {a: b}`|1: expected a key 'why'",
        "`move: Wrap\nwordings: b\nwhy: {a: b}`|2: expected keys with values",
        "`move: Wrap\nwordings:\n  a: {b: c}\nwhy: {a: b}`|3: expected a list",
        "`move: Wrap\nwordings: {a: b}\nwhy:\n  a: [b]`|4: expected a text",
        "`move: Wrap\nwordings: {a: b}\nwhy: {a: b}\nmore: x`|4: key 'more' means nothing here",
        "`move: Wrap\nwordings:\n  a: [b]\n  a: [c]\nwhy: {a: b}`|4: key 'a' stands here twice",
        "``|1: expected keys with values, found an empty file"
      })
  void aBadFileOfWordingsIsNamedWithItsLine(String text, String complaint) {
    assertThatThrownBy(() -> Prompts.script(script(text)))
        .isInstanceOf(TextProblem.class)
        .hasMessageContaining("moves/wrap.yaml:" + complaint);
  }

  @Test
  void aBundleWithoutLinesIsABug() {
    assertThatThrownBy(() -> Prompts.script(new Bundle(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the bundle has no lines.yaml");
    assertThatThrownBy(() -> Prompts.card(new Bundle(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the bundle has no scorecard.yaml");
  }
}
