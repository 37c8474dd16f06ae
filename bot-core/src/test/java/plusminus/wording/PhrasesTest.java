package plusminus.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private final Phrases phrases =
      new Phrases(Map.of("level.read", "The notes read {level}.", "title", "Card: {title}"));

  @Test
  void aTextIsFoundByItsKeyAndFilled() {
    assertThat(phrases.say("level.read", Map.of("level", "L5"))).isEqualTo("The notes read L5.");
  }

  @Test
  void whatAPersonCalledTheQuestionIsNotFilled() {
    assertThat(phrases.say("title", Map.of("title", "Design {level}", "level", "L5")))
        .isEqualTo("Card: Design {level}");
  }

  @Test
  void aTextThatIsMissingIsABug() {
    assertThatThrownBy(() -> phrases.say("nothing")).hasMessageContaining("nothing");
  }

  @Test
  void aSlotThatIsNotFilledIsABug() {
    assertThatThrownBy(() -> phrases.say("level.read")).hasMessageContaining("level.read");
  }
}
