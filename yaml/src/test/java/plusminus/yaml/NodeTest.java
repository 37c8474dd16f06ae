package plusminus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NodeTest {

  private final Page page = new Page("f.yaml");
  private final Node root =
      Yaml.read(
          page,
          """
          word: one
          list: [one, two]
          keys: {one: 1, two: 2}

          empty:
          """);

  private List<String> complaints() {
    return page.complaints().stream().map(Complaint::toString).toList();
  }

  @Test
  void aMissingKeyIsNamedOnceAndAnsweredWithNothing() {
    assertThat(root.text("gone")).isEmpty();
    assertThat(root.get("lost").entries()).isEmpty();
    assertThat(root.texts("away")).containsExactly("");
    assertThat(complaints())
        .containsExactly(
            "f.yaml:1: expected a key 'gone'",
            "f.yaml:1: expected a key 'lost'",
            "f.yaml:1: expected a key 'away'");
  }

  @Test
  void aWordWhereKeysOrAListShouldStandIsNamed() {
    assertThat(root.get("word").entries()).isEmpty();
    assertThat(root.get("word").items()).isEmpty();
    assertThat(root.get("keys").items()).isEmpty();
    assertThat(root.get("list").text()).isEmpty();
    assertThat(root.get("keys").texts()).isEmpty();
    assertThat(complaints())
        .containsExactly(
            "f.yaml:1: expected keys with values",
            "f.yaml:1: expected a list",
            "f.yaml:3: expected a list",
            "f.yaml:2: expected a text",
            "f.yaml:3: expected a list");
  }

  @Test
  void oneTextStandsForAListOfOne() {
    assertThat(root.texts("word")).containsExactly("one");
    assertThat(root.texts("list")).containsExactly("one", "two");
    assertThat(root.textsOrNone("gone")).isEmpty();
    assertThat(root.text("empty")).isEmpty();
    assertThat(root.each("gone", Map.Entry::getKey)).isEmpty();
    assertThat(root.each("keys", Map.Entry::getKey)).containsExactly("one", "two");
    assertThat(page.isClean()).isTrue();
  }

  @Test
  void anUnknownKeyIsNamedWithTheKnownOnes() {
    root.get("keys").allow("one", "three");
    assertThat(complaints())
        .containsExactly("f.yaml:3: key 'two' means nothing here; known are one, three");
  }

  @Test
  void anUnknownNameIsNamedWithTheKnownOnes() {
    assertThat(root.get("word").oneOf(Map.of("two", 2, "three", 3))).isEmpty();
    assertThat(root.get("word").oneOf(Map.of("one", 1))).contains(1);
    assertThat(complaints()).containsExactly("f.yaml:1: expected one of three, two, found 'one'");
  }

  @Test
  void aProblemShowsTheFirstTwentyComplaintsAndHoldsAll() {
    List<Complaint> many =
        IntStream.rangeClosed(1, 30).mapToObj(i -> new Complaint("f.yaml", i, "x")).toList();
    var problem = new TextProblem(many);
    assertThat(problem.complaints()).hasSize(30);
    assertThat(problem)
        .hasMessageStartingWith("f.yaml:1: x\n")
        .hasMessageEndingWith("f.yaml:20: x");
  }
}
