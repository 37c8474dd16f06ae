package plusminus.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {

  private final Condition condition =
      Condition.of(List.of("Reasons Downside !ToolList", "Experience"));

  @Test
  void everyNameOfARowMustBeShown() {
    assertThat(condition.holds(Set.of("Reasons", "Downside", "Topic"))).isTrue();
    assertThat(condition.holds(Set.of("Reasons"))).isFalse();
  }

  @Test
  void aNameBehindAnExclamationMarkMustNotBeShown() {
    assertThat(condition.holds(Set.of("Reasons", "Downside", "ToolList"))).isFalse();
  }

  @Test
  void oneRowIsEnough() {
    assertThat(condition.holds(Set.of("Experience", "ToolList"))).isTrue();
  }

  @Test
  void withoutARowNothingHolds() {
    assertThat(Condition.of(List.of()).holds(Set.of("Reasons"))).isFalse();
  }

  @Test
  void theLeadIsTheFirstNameOfTheRowThatHolds() {
    assertThat(condition.lead(Set.of("Reasons", "Downside"))).contains("Reasons");
    assertThat(condition.lead(Set.of("Experience"))).contains("Experience");
    assertThat(condition.lead(Set.of("Reasons"))).isEmpty();
  }

  @Test
  void aRowOfAbsencesAloneLeadsToNothing() {
    Condition absent = Condition.of(List.of("!Asks"));
    assertThat(absent.holds(Set.of("Reasons"))).isTrue();
    assertThat(absent.lead(Set.of("Reasons"))).isEmpty();
  }

  @Test
  void allNamesAreKnown() {
    assertThat(condition.names())
        .containsExactlyInAnyOrder("Reasons", "Downside", "ToolList", "Experience");
  }
}
