package plusminus.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Phase;
import plusminus.question.Sign;
import plusminus.rubric.Scorecard.Advice;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;

/** The sentence for a gap is in the candidate's own names, where there are some. */
class AdvisorTest {

  private static final Criterion STALE =
      Criterion.of(
          new Coverage(
              "stale",
              new Phase.DetailedDiscussion(),
              Level.L4,
              Dimension.Tradeoffs,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Map.of(Sign.Minus, "Nobody decides."),
              List.of(
                  "After “{quote}”: {copy} may be old, {store} decides.",
                  "{copy} may be old, {store} decides.",
                  "The cache may be old, the database decides.")));

  private static String said(Map<String, List<String>> slots, List<Mark> marks) {
    List<Advice> advice =
        Advisor.advice(new Advisor.Found(marks, List.of(STALE), List.of()), Level.L5, slots);
    return advice.getFirst().say();
  }

  private static Mark mark(String quote) {
    return new Mark(
        Sign.Minus,
        "stale",
        Dimension.Tradeoffs,
        Criterion.Origin.Coverage,
        "Nobody decides.",
        List.of(new Quote(2, 0, quote)),
        Duration.ZERO,
        Help.Probed,
        false,
        Marker.Rules);
  }

  private static final Map<String, List<String>> DRAWN =
      Map.of("copy", List.of("redis"), "store", List.of("orders-db"));

  @Test
  void whatWasDrawnAndSaidIsTakenUp() {
    assertThat(said(DRAWN, List.of(mark("the cache is right"))))
        .isEqualTo("After “the cache is right”: redis may be old, orders-db decides.");
  }

  @Test
  void aLongStretchIsNotQuotedAgain() {
    String words = "w ".repeat(13).strip();
    assertThat(said(DRAWN, List.of(mark(words)))).isEqualTo("redis may be old, orders-db decides.");
  }

  @Test
  void aPointThatNobodyRaisedHasTheNamesToo() {
    assertThat(said(DRAWN, List.of())).isEqualTo("redis may be old, orders-db decides.");
  }

  @Test
  void withoutADrawingThereIsATwin() {
    assertThat(said(Map.of(), List.of())).isEqualTo("The cache may be old, the database decides.");
  }
}
