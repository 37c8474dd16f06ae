package plusminus.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  private static final Map<String, List<String>> SLOTS =
      Map.of(
          "quote", List.of("one account is serial"),
          "fact.load", List.of("20 spends each."),
          "left", List.of("4"),
          "probe",
              List.of("Who runs {nothing}?", "What does “{quote}” cost?", "What does it cost?"));

  private static String fill(String text) {
    return new Template(text).fill(SLOTS).orElse("unfilled");
  }

  @Test
  void slotsAreFilled() {
    assertThat(fill("{left} minutes; “{quote}”. {fact.load}"))
        .isEqualTo("4 minutes; “one account is serial”. 20 spends each.");
  }

  @Test
  void aTextWithoutSlotsStaysAsItIs() {
    assertThat(fill("Go on.")).isEqualTo("Go on.");
    assertThat(fill("")).isEmpty();
  }

  @Test
  void aTextWithAnEmptySlotCannotBeFilled() {
    assertThat(new Template("“{earlier}” and “{quote}”").fill(SLOTS)).isEmpty();
    assertThat(new Template("{left}").fill(Map.of("left", List.of()))).isEmpty();
  }

  @Test
  void anAlternativeMayHoldSlotsAndTheFirstThatCanBeFilledIsTaken() {
    assertThat(fill("Let us see. {probe}"))
        .isEqualTo("Let us see. What does “one account is serial” cost?");
  }

  @Test
  void theNamesOfSlotsAreKnown() {
    assertThat(new Template("{quote} {fact.load.short} {quote} {a-b} { no } {}").slots())
        .containsExactly("quote", "fact.load.short", "a-b");
  }

  @Test
  void slotsThatHoldEachOtherEndSomewhere() {
    var circle = Map.of("probe", List.of("again {probe}"));
    assertThat(new Template("{probe}").fill(circle).orElse("unfilled")).hasSizeLessThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quote",
        "earlier",
        "basis",
        "claimed",
        "component",
        "name",
        "title",
        "open",
        "recap",
        "contract",
        "contract.name",
        "call",
        "service",
        "store",
        "copy",
        "table",
        "queue"
      })
  void theBracesOfACandidateAreNeverFilled(String slot) {
    var slots =
        Map.of(
            slot,
            List.of("POST /{fact.load} {left} $1 \\ {nothing}"),
            "fact.load",
            List.of("the secret"),
            "left",
            List.of("4"));
    assertThat(new Template("You wrote “{" + slot + "}”.").fill(slots))
        .contains("You wrote “POST /{fact.load} {left} $1 \\ {nothing}”.");
  }

  @Test
  void theBracesOfACandidateStayLiteralInsideAProbeToo() {
    var slots =
        Map.of(
            "probe", List.of("Where in “{quote}” is it?"),
            "quote", List.of("{fact.load}"),
            "fact.load", List.of("the secret"));
    assertThat(new Template("{probe}").fill(slots)).contains("Where in “{fact.load}” is it?");
  }
}
