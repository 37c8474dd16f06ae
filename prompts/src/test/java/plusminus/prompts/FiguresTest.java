package plusminus.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plusminus.prompts.Calculation.Step;
import plusminus.question.Figure;
import plusminus.question.Question;

/** The napkin numbers of the sheets, computed again. */
class FiguresTest {

  /** What is accepted is no result of a step: one is rounded by a rule, one adds two up. */
  private static final Set<String> OTHERWISE =
      Set.of("hotel-booking cap", "notification-system calls");

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

  private static Stream<DynamicTest> each(BiConsumer<Question, Figure> check) {
    return House.questions().stream()
        .flatMap(
            question ->
                question.figures().stream()
                    .map(
                        figure ->
                            DynamicTest.dynamicTest(
                                question.id() + " " + figure.id(),
                                () -> check.accept(question, figure))));
  }

  @TestFactory
  Stream<DynamicTest> everyFigureFollowsFromItsParts() {
    return each(
        (question, figure) -> {
          List<Step> steps = Calculation.steps(figure.work());
          assertThat(steps).as(figure.work()).isNotEmpty().allMatch(Step::isRight);
        });
  }

  @TestFactory
  Stream<DynamicTest> everyFigureIsAccepted() {
    return each(
        (question, figure) -> {
          String name = question.id() + " " + figure.id();
          List<Double> results =
              Calculation.steps(figure.work()).stream()
                  .map(step -> step.computed() / Calculation.unit(figure.unit()))
                  .toList();
          boolean accepted =
              results.stream().anyMatch(each -> figure.low() <= each && each <= figure.high());
          assertThat(accepted)
              .as("%s: %s gives %s %s", name, figure.work(), results, figure.unit())
              .isEqualTo(!OTHERWISE.contains(name));
          assertThat(figure.so()).isNotBlank();
        });
  }

  @TestFactory
  Stream<DynamicTest> noFigureAcceptsWhatIsTenTimesOff() {
    return each(
        (question, figure) -> {
          assertThat(figure.low()).isPositive();
          assertThat(figure.high()).isLessThan(figure.low() * 10);
        });
  }
}
