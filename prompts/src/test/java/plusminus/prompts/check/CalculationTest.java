package plusminus.prompts.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plusminus.prompts.check.Calculation.Step;

/** A calculation as a person writes it, computed again. */
class CalculationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "600 x 150 = 90,000 rooms; x 0.7 = 63,000 taken; / 3 nights = 21,000 a day|21000",
        "(174 + 201) x 4 row writes each = 1,500 a second|1500",
        "3,000,000 + 2 x 2,000,000 / 7 = 3,571,000 a day|3571428.571",
        "5 ms under the lock: 1,000 / 5 = 200 on one row|200",
        "8,000 s = 133 min|8000",
        "500,000 x 1 KB = 0.5 GB a day; x 365 = 182.5 GB|182500000000",
        "0.98 ^ 12 = 0.785; 1 - 0.785 = 0.215 dead|0.215"
      })
  void aCalculationIsReadAsAPersonReadsIt(String work, double last) {
    assertThat(Calculation.steps(work)).isNotEmpty().allMatch(Step::isRight);
    assertThat(Calculation.steps(work).getLast().computed())
        .isCloseTo(last, Percentage.withPercentage(0.01));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"600 x 150 = 95,000 rooms", "2 x 3 = 6; x 10 = 70", "500 x 1 KB = 0.5 GB"})
  void aWrongStepIsFound(String work) {
    assertThat(Calculation.steps(work)).isNotEmpty().anyMatch(step -> !step.isRight());
  }

  @Test
  void aSentenceIsNoCalculation() {
    assertThat(Calculation.steps("two of three rooms are taken in 12 of 14 weeks")).isEmpty();
  }
}
