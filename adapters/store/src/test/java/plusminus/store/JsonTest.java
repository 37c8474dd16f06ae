package plusminus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Option;
import plusminus.question.Phase;
import plusminus.reading.Reading;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;

final class JsonTest {

  static final List<Event> EVENTS = Examples.events();
  static final List<Phase.Ending> ENDINGS = List.of(Phase.Ending.values());

  @Test
  void anInterviewComesBackEqual() {
    assertComesBack(Interview.class, Examples.filled("i1", "p1"));
    assertComesBack(Interview.class, Examples.fresh("i1", "p1"));
  }

  @Test
  void anInterviewOfTheFirstVersionHasBeenHeardAtItsClock() {
    Interview today = Examples.filled("i1", "p1");
    String json =
        Json.write(today).replace("\"v\":2", "\"v\":1").replaceFirst(",\"vigil\":\\{[^}]*}", "");
    Interview read = read(Interview.class, json);
    assertThat(read.standing().vigil().heard()).isEqualTo(today.clock());
    assertThat(read.standing().vigil().nudged()).isFalse();
    assertThat(read.notes()).isEqualTo(today.notes());
  }

  @Test
  void anInterviewComesBackInTheSameOrder() {
    Interview before = Examples.filled("i1", "p1");
    Interview after = read(Interview.class, Json.write(before));

    assertThat(after.touches().keySet()).containsExactlyElementsOf(before.touches().keySet());
    assertThat(after.seen()).containsExactlyElementsOf(before.seen());
    assertThat(after.wordings()).containsExactlyElementsOf(before.wordings());
    assertThat(after.ledger().given().keySet())
        .containsExactlyElementsOf(before.ledger().given().keySet());
    assertThat(Json.write(after).length()).isEqualTo(Json.write(before).length());
  }

  @ParameterizedTest
  @FieldSource("EVENTS")
  void anEventComesBackAsTheCaseItIs(Event event) {
    assertComesBack(Event.class, event);
  }

  @ParameterizedTest
  @FieldSource("ENDINGS")
  void aPhaseComesBackWithItsEnding(Phase.Ending ending) {
    assertComesBack(Phase.class, new Phase.Closed(ending));
  }

  @Test
  void whatATurnShowsComesBackEqual() {
    assertComesBack(Reading.class, Examples.reading());
    assertComesBack(Evidence.class, Examples.evidence("one-row"));
    assertComesBack(Option.class, Examples.option());
    assertComesBack(Scorecard.class, Examples.scorecard());
  }

  @Test
  void everyTextHasAVersionAndOnlyWhatTheRecordHolds() {
    assertThat(Json.write(new Event.WentQuiet(java.time.Duration.ofMillis(1_500))))
        .isEqualTo("{\"v\":2,\"is\":\"WentQuiet\",\"at\":\"PT1.5S\"}");
    assertThat(Json.write(Examples.reading())).doesNotContain("right", "powerOff", "empty");
    assertThat(Json.write(Examples.events().get(1))).doesNotContain("PT5S");
  }

  @Test
  void amountsThatAreNoNumbersComeBack() {
    var estimate = new plusminus.arithmetic.Estimate(Examples.QUOTE, "1 / 0", Double.NaN, 1.0 / 0);
    assertComesBack(plusminus.arithmetic.Estimate.class, estimate);
  }

  @Test
  void aNameOfAnyLengthComesBack() {
    Interview interview = Examples.fresh("i1", "p1");
    String subject = "x".repeat(100_000);
    assertComesBack(
        Interview.class, interview.withTouch(subject, plusminus.interview.Touch.none()));
  }

  @Test
  void aNewerVersionIsRefused() {
    assertThatThrownBy(() -> read(Event.class, "{\"v\":3,\"is\":\"Began\",\"at\":\"PT0S\"}"))
        .isInstanceOf(StoreProblem.class)
        .hasMessage("/a.db was written by a newer Plusminus: use that one, or name another file.");
  }

  @Test
  void anUnknownAMissingOrAnEmptyMemberIsRefused() {
    for (String json :
        List.of(
            "{\"v\":2,\"is\":\"Began\",\"at\":\"PT0S\",\"more\":1}",
            "{\"v\":2,\"is\":\"Began\"}",
            "{\"v\":2,\"is\":\"Began\",\"at\":null}",
            "{\"v\":2,\"is\":\"Ended\",\"at\":\"PT0S\"}",
            "[]",
            "")) {
      assertThatThrownBy(() -> read(Event.class, json))
          .as(json)
          .isInstanceOf(StoreProblem.class)
          .hasMessageStartingWith("/a.db ");
    }
  }

  private static <T> void assertComesBack(Class<T> type, T value) {
    assertThat(read(type, Json.write(value))).isEqualTo(value);
  }

  private static <T> T read(Class<T> type, String json) {
    return Json.read(type, json, "/a.db");
  }
}
