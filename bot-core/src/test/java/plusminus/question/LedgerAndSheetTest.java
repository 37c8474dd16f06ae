package plusminus.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plusminus.Practices;
import plusminus.question.Phase.Ending;

class LedgerAndSheetTest {

  private static final List<Phase> PHASES =
      List.of(
          new Phase.Introduction(),
          new Phase.Assumptions(),
          new Phase.HighLevelDesign(),
          new Phase.DetailedDiscussion(),
          new Phase.WrapUp(),
          new Phase.Closed(Ending.TimeOver));

  @Test
  void phasesStandInTheirOrder() {
    assertThat(PHASES).isSorted();
    for (int i = 0; i < PHASES.size(); i++) {
      for (int j = 0; j < PHASES.size(); j++) {
        assertThat(PHASES.get(i).isBefore(PHASES.get(j))).isEqualTo(i < j);
      }
    }
    assertThat(PHASES.getFirst().label()).isEqualTo("Introduction");
  }

  @Test
  void aFactHasSomethingToSay() {
    assertThatThrownBy(() -> new Fact("load", Map.of("short", "x"), List.of(), Fact.Source.Sheet))
        .hasMessageContaining("load");
  }

  @Test
  void aFactWithoutARecapIsRecappedInFull() {
    Fact fact = new Fact("load", Map.of("say", "20 a day."), List.of(), Fact.Source.Sheet);
    assertThat(fact.recap()).isEqualTo("20 a day.");
    assertThat(fact.assumed().source()).isEqualTo(Fact.Source.Assumption);
    assertThat(fact.form("peak")).isEmpty();
  }

  @Test
  void aLadderHasFourRungs() {
    assertThatThrownBy(() -> new HintLadder("retry", List.of(List.of("one"))))
        .hasMessageContaining("retry");
    HintLadder ladder = Practices.credits().ladder("retry").orElseThrow();
    assertThat(ladder.rung(HintLadder.TELL).getFirst()).contains("request id");
  }

  @Test
  void aQuestionKnowsItsParts() {
    Question question = Practices.credits();
    assertThat(question.fact("load")).isPresent();
    assertThat(question.point("retry")).isPresent();
    assertThat(question.wrongClaim("metrics-as-audit")).isPresent();
    assertThat(question.twist("nightly-job")).isPresent();
    assertThat(question.fact("nothing")).isEmpty();
    assertThat(question.titled("Another").coverage()).isEqualTo(question.coverage());
    assertThat(question.withFacts(List.of()).facts()).isEmpty();
  }

  @Test
  void aReasonThatWasGivenStaysGiven() {
    var quote = Practices.turn("use redis").quote(0, 9);
    Ledger ledger =
        Ledger.empty()
            .withChoice("redis", new Ledger.Choice(true, 1, quote))
            .withChoice("redis", new Ledger.Choice(false, 1, quote));
    assertThat(ledger.choices().get("redis").reasoned()).isTrue();
  }

  @Test
  void threePlacedPartsAreADrawing() {
    Ledger two = Ledger.empty().withPart(Part.Service, "api").withPart(Part.Store, "pg");
    assertThat(two.hasDrawing()).isFalse();
    assertThat(two.withPart(Part.Client, "app").hasDrawing()).isFalse();
    assertThat(two.withPart(Part.Copy, "redis").hasDrawing()).isTrue();
  }

  @Test
  void namesOfDimensionsAndSignsAreThoseOfTheFiles() {
    assertThat(Dimension.ApiData.id()).isEqualTo("api_data");
    assertThat(Dimension.RightSizing.id()).isEqualTo("right_sizing");
    assertThat(Sign.DoublePlus.symbol()).isEqualTo("++");
    assertThat(Sign.Unsure.isPlus()).isFalse();
  }
}
