package plusminus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import plusminus.Rehearsal;
import plusminus.question.Phase;
import plusminus.transcript.Level;

/** A rehearsal takes 45 minutes, of which the last four and a half are kept for the end. */
class TimetableTest {

  private static Duration at(int minutes, int seconds) {
    return Duration.ofMinutes(minutes).plusSeconds(seconds);
  }

  private static Interview talk(Rehearsal talk) {
    return talk.interview();
  }

  @Test
  void aSilenceIsSpokenToAfterTwoMinutesAndAHalf() {
    Interview interview = talk(Rehearsal.at(Level.L5).minute(10).says("one row per customer"));
    assertThat(Timetable.next(interview)).contains(at(12, 30));
    assertThat(Timetable.due(interview, at(12, 29))).isEmpty();
    assertThat(Timetable.due(interview, at(12, 30))).contains(new Event.WentQuiet(at(12, 30)));
  }

  @Test
  void whoIsNotSureIsHelpedSooner() {
    Interview interview = talk(Rehearsal.at(Level.L5).minute(10).says("im stuck"));
    assertThat(Timetable.next(interview)).contains(at(11, 20));
  }

  @Test
  void aSilenceIsSpokenToOnceAndTenMinutesPause() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(10).says("one row per customer");
    talk.happens(new Event.WentQuiet(at(12, 30)));
    assertThat(Timetable.next(talk.interview())).contains(at(20, 0));
    Event away = Timetable.due(talk.interview(), at(20, 0)).orElseThrow();
    assertThat(away).isEqualTo(new Event.WentAway(at(20, 0)));
    talk.happens(away).hears(Move.Acknowledge, "away");
    assertThat(talk.interview().paused()).isTrue();
    assertThat(Timetable.next(talk.interview())).isEmpty();
    assertThat(Timetable.due(talk.interview(), at(44, 0))).isEmpty();
  }

  @Test
  void aSignOfLifeBeginsANewSilence() {
    Rehearsal talk = Rehearsal.at(Level.L5).minute(10).says("one row per customer");
    talk.happens(new Event.WentQuiet(at(12, 30)));
    talk.happens(new Event.AskedForTime(at(15, 0)));
    assertThat(Timetable.next(talk.interview())).contains(at(17, 30));
  }

  @Test
  void theLastMinutesAreAnnouncedOnceAndLeaveTheQuestionOpen() {
    Rehearsal talk =
        Rehearsal.at(Level.L5).minute(39).in(new Phase.DetailedDiscussion()).askedFor("retry");
    talk.says("one row per customer and");
    var open = talk.interview().asked();
    Event passed = Timetable.due(talk.interview(), at(40, 30)).orElseThrow();
    talk.happens(passed).hears(Move.TimeCheck, "last-minutes");
    assertThat(talk.interview().asked().about()).isEqualTo(open.about());
    assertThat(talk.interview().phase()).isEqualTo(new Phase.DetailedDiscussion());
    assertThat(Timetable.due(talk.interview(), at(40, 31))).isEmpty();
  }

  @Test
  void atTheEndItCloses() {
    Rehearsal talk =
        Rehearsal.at(Level.L5).minute(44).in(new Phase.WrapUp()).says("that is it and");
    Event passed = Timetable.due(talk.interview(), at(45, 0)).orElseThrow();
    talk.happens(passed).hears(Move.Wrap, "close");
    assertThat(talk.interview().isOpen()).isFalse();
    assertThat(Timetable.next(talk.interview())).isEmpty();
  }
}
