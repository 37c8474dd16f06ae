package plusminus.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plusminus.calibration.MarkTeacher.Lesson;
import plusminus.rubric.Weights;

class MarkTeacherTest {

  /** Yes where "cause" is high; "against" is high where it is low; "same" never changes. */
  private static List<Lesson> lessons() {
    var lessons = new ArrayList<Lesson>();
    for (int i = 0; i < 40; i++) {
      double cause = i % 10;
      lessons.add(
          new Lesson(Map.of("cause", cause, "against", 9 - cause, "same", 3.0), i % 10 > 4));
    }
    return lessons;
  }

  @Test
  void whatGoesWithAYesWeighsForIt() {
    Weights weights = MarkTeacher.fit(lessons(), 1, name -> false);
    assertThat(weights.values().get("cause")).isPositive();
    assertThat(weights.values().get("against")).isNegative();
    assertThat(weights.values().get("same")).isZero();
  }

  @Test
  void whatCanOnlySpeakForAYesIsLeftOutWhereItSpeaksAgainstOne() {
    Weights weights = MarkTeacher.fit(lessons(), 1, "against"::equals);
    assertThat(weights.values()).containsOnlyKeys("cause", "same");
  }

  @Test
  void theSameLessonsGiveTheSameWeights() {
    assertThat(MarkTeacher.fit(lessons(), 1, name -> false))
        .isEqualTo(MarkTeacher.fit(lessons(), 1, name -> false));
  }
}
