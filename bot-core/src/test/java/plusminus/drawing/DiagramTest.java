package plusminus.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.drawing.Diagram.Arrow;

class DiagramTest {

  @Test
  void aChainOfArrowsIsAPath() {
    Diagram diagram = Diagram.of("app -> api -> credit svc -> postgres");
    assertThat(diagram.nodes()).containsExactly("app", "api", "credit svc", "postgres");
    assertThat(diagram.arrows())
        .containsExactly(
            new Arrow("app", "api"),
            new Arrow("api", "credit svc"),
            new Arrow("credit svc", "postgres"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"app --> api", "app => api", "app → api", "app ---> api", "app->api"})
  void arrowsHaveManyShapes(String text) {
    assertThat(Diagram.of(text).arrows()).containsExactly(new Arrow("app", "api"));
  }

  @Test
  void twoPathsMeetInTheBoxTheyShare() {
    Diagram diagram = Diagram.of("app -> api -> postgres\nApi -> redis");
    assertThat(diagram.nodes()).containsExactly("app", "api", "postgres", "redis");
    assertThat(diagram.arrows()).contains(new Arrow("api", "redis"));
  }

  @Test
  void theWordsAroundAPathAreNotPartOfIt() {
    Diagram diagram = Diagram.of("so the flow is this: app -> api -> db, and that is all");
    assertThat(diagram.nodes()).containsExactly("app", "api", "db");
  }

  @Test
  void whatStandsInBracketsIsNoPartOfAName() {
    assertThat(Diagram.of("credit svc -> redis (balance) -> metrics").nodes())
        .containsExactly("credit svc", "redis", "metrics");
  }

  @Test
  void boxesDrawnWithLinesAreFound() {
    String drawing =
        """
        ┌─────────┐     ┌──────────┐
        │ Client  │────▶│ Credit   │
        └─────────┘     └──────────┘
        │ - retries │
        """;
    assertThat(Diagram.of(drawing).nodes()).contains("client", "credit");
    assertThat(Diagram.of(drawing).nodes()).noneMatch(name -> name.contains("retries"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we lock the row, then check",
        "",
        "->",
        "-> ->",
        "a -> b",
        "balance - 5 > 0",
        "| service | job |"
      })
  void proseAndTablesAreNoDrawing(String text) {
    assertThat(Diagram.of(text).arrows()).isEmpty();
  }

  @Test
  void aNameThatIsASentenceIsNoBox() {
    assertThat(Diagram.of("app -> here i would say quite a lot about what happens -> db").arrows())
        .isEmpty();
  }
}
