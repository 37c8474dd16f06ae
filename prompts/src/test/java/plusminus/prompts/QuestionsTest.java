package plusminus.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plusminus.question.Question;
import plusminus.yaml.Bundle;

/** The files of the bundled questions. */
class QuestionsTest {

  static List<Question> questions() {
    return House.questions();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theIdIsTheNameOfTheFile(Question question) {
    assertThat(Shelf.bundled().questionFiles(question.id()).files().keySet())
        .startsWith("questions/" + question.id() + ".yaml")
        .endsWith("questions/any.yaml");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aTextThatIsPinnedMeansTheSameQuestion(Question question) {
    Bundle files = Shelf.bundled().questionFiles(question.id());
    assertThat(Prompts.question(Bundle.parse(files.text()))).isEqualTo(question);
  }
}
