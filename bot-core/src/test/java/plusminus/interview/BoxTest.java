package plusminus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plusminus.Rehearsal;
import plusminus.question.Phase;
import plusminus.transcript.Level;

class BoxTest {

  private static final String DRAWING = "```\napp -> api -> postgres\napi -> kafka\n```";

  private static Rehearsal drawing() {
    return Rehearsal.at(Level.L5).minute(12).in(new Phase.HighLevelDesign());
  }

  private static boolean asksAbout(Rehearsal talk, String box) {
    return talk.options().ranked().stream()
        .anyMatch(
            option ->
                option.situation().equals("silent-box")
                    && option.slots().get("component").contains(box));
  }

  @Test
  void aBoxWithoutAWordIsAskedAboutByItsName() {
    Rehearsal talk = drawing().says(DRAWING);
    talk.says("POST /spend with the account and accounts(id, balance)");
    talk.hears(Move.Draw, "silent-box");
    assertThat(talk.slot("component")).isEqualTo("kafka");
  }

  @Test
  void whatWasExplainedMeanwhileIsNot() {
    Rehearsal talk = drawing().says(DRAWING);
    talk.says("Kafka takes what the mails need, POST /spend, accounts(id, balance)");
    assertThat(asksAbout(talk, "kafka")).isFalse();
    assertThat(talk.interview().touch("box kafka").met()).isTrue();
  }

  @Test
  void aRecordingCannotAnswerAndIsNotAsked() {
    Rehearsal talk =
        Rehearsal.recorded(Level.L5).minute(12).in(new Phase.HighLevelDesign()).says(DRAWING);
    talk.says("POST /spend with the account and accounts(id, balance)");
    assertThat(asksAbout(talk, "kafka")).isFalse();
  }

  @Test
  void noMoreThanFourBoxesWait() {
    Rehearsal talk = drawing();
    for (int i = 0; i < 20; i++) {
      talk.says("```\napp -> api -> magpie%d -> owl%d -> crow%d\n```".formatted(i, i, i));
    }
    assertThat(talk.interview().touches().keySet())
        .filteredOn(id -> id.startsWith("box "))
        .hasSizeLessThanOrEqualTo(4);
    assertThat(talk.interview().touches().entrySet())
        .filteredOn(each -> each.getKey().startsWith("box ") && each.getValue().asked() > 0)
        .hasSizeLessThanOrEqualTo(2);
  }
}
