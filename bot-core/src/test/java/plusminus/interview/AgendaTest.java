package plusminus.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plusminus.Practices;
import plusminus.Rehearsal;
import plusminus.question.Phase;
import plusminus.question.Phase.Ending;
import plusminus.reading.RandomText;
import plusminus.service.InterviewService;
import plusminus.transcript.Level;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

class AgendaTest {

  private static final Duration AT = Duration.ofMinutes(12);

  private static final List<Phase> PHASES =
      List.of(
          new Phase.Introduction(),
          new Phase.Assumptions(),
          new Phase.HighLevelDesign(),
          new Phase.DetailedDiscussion(),
          new Phase.WrapUp(),
          new Phase.Closed(Ending.TimeOver),
          new Phase.Closed(Ending.NothingOpen),
          new Phase.Closed(Ending.CandidateStopped));

  private static List<Event> events() {
    var turn = new Turn(1, new Speaker.Seated(1), "we lock the row", AT);
    return List.of(
        new Event.Began(AT),
        InterviewService.read(Practices.interviewer(), Practices.interview(Level.L5), turn),
        new Event.Heckled("S", AT),
        new Event.AskedForHint(AT),
        new Event.AskedForTime(AT),
        new Event.WentQuiet(AT),
        new Event.WentAway(AT),
        new Event.TimePassed(AT),
        new Event.Paused(AT),
        new Event.Resumed(AT),
        new Event.Stopped(AT));
  }

  static Stream<Arguments> pairs() {
    return PHASES.stream()
        .flatMap(phase -> events().stream().map(event -> Arguments.of(phase, event)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyEventInEveryPhaseHasAnAnswer(Phase phase, Event event) {
    List<Policy> policies = Agenda.of(phase, event);
    assertThat(policies).isNotNull();
    assertThat(policies.isEmpty())
        .isEqualTo(phase instanceof Phase.Closed || event instanceof Event.Resumed);
    Interview interview = Practices.interview(Level.L5).withPhase(phase);
    Options options = Practices.interviewer().consider(interview, event);
    assertThat(options.ranked()).hasSizeLessThanOrEqualTo(4);
    assertThat(options.ranked())
        .flatExtracting(option -> option.enters().stream().toList())
        .allMatch(next -> !next.isBefore(phase));
  }

  @Test
  void everyKindOfEventIsTried() {
    assertThat(events().stream().map(Event::getClass).distinct().toList())
        .hasSize(Event.class.getPermittedSubclasses().length);
  }

  // ---- properties of any interview --------------------------------------------------------

  private static final List<String> SAYINGS =
      List.of(
          "can the balance go negative?",
          "how many users and how fast?",
          "200k * 20 = 4M a day",
          "4M / 86400 = 463 a sec",
          "app -> api -> credit svc -> postgres",
          "POST /spend {account, amount}",
          "for the reads i would use redis",
          "kafka, cassandra and redis",
          "ready for growth, just in case",
          "id still keep it",
          "im stuck",
          "a hint please",
          "grafana shows the history",
          "lock the row then check then deduct in one transaction",
          "caller sends the same request id again and the unique index refuses it",
          "spend never looks at redis so a stale page is the worst case",
          "let me think",
          "gotta run",
          "interview complete, go to wrapup",
          "nice weather",
          "where are we",
          "out of scope is login",
          "fair point",
          "ok");

  static IntStream seeds() {
    return IntStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void phasesOnlyGoForwardWhateverIsSaid(int seed) {
    Random random = new Random(seed);
    Level level = Level.values()[seed % 3];
    Rehearsal talk = seed % 5 == 0 ? Rehearsal.recorded(level) : Rehearsal.at(level);
    Phase before = talk.phase();
    for (int i = 0; i < 60; i++) {
      talk.minute(i);
      if (random.nextInt(4) == 0) {
        talk.happens(event(random, Duration.ofMinutes(i)));
      } else {
        talk.says(saying(random));
      }
      assertThat(talk.phase().isBefore(before)).as("from %s to %s", before, talk.phase()).isFalse();
      before = talk.phase();
    }
    assertThat(talk.interview().isOpen()).isFalse();
    assertThat(talk.evidence()).allMatch(each -> talk.transcript().holds(each.quote()));
  }

  private static Event event(Random random, Duration at) {
    return switch (random.nextInt(8)) {
      case 0 -> new Event.AskedForHint(at);
      case 1 -> new Event.AskedForTime(at);
      case 2 -> new Event.WentQuiet(at);
      case 3 -> new Event.Paused(at);
      case 4 -> new Event.Resumed(at);
      case 5 -> new Event.WentAway(at);
      case 6 -> new Event.TimePassed(at);
      default -> new Event.Heckled("S", at);
    };
  }

  private static String saying(Random random) {
    return random.nextInt(3) == 0
        ? RandomText.of(random, 8)
        : SAYINGS.get(random.nextInt(SAYINGS.size()));
  }

  @Test
  void theSameInterviewGoesTheSameWay() {
    var ways = new ArrayList<List<String>>();
    for (int run = 0; run < 2; run++) {
      Random random = new Random(5);
      Rehearsal talk = Rehearsal.at(Level.L5);
      var heard = new ArrayList<String>();
      for (int i = 0; i < 40; i++) {
        heard.add(talk.minute(i).says(saying(random)).heard());
      }
      ways.add(heard);
    }
    assertThat(ways.get(0)).isEqualTo(ways.get(1));
  }

  @Test
  void theStateStaysBoundedOverFiveHundredTurns() {
    Random random = new Random(11);
    Rehearsal talk = Rehearsal.at(Level.L5);
    for (int i = 0; i < 500; i++) {
      String fresh = " service" + i + " -> store" + i + " GET /r" + i + " t" + i + "abc(a, b)";
      talk.minute(1)
          .in(new Phase.HighLevelDesign())
          .says(saying(random) + "\n" + fresh + " " + (i + 100) + "k users");
    }
    Interview interview = talk.interview();
    assertThat(interview.nextTurn()).isGreaterThan(900);
    assertThat(interview.recent()).hasSizeLessThanOrEqualTo(6);
    assertThat(interview.recent()).allMatch(turn -> turn.text().length() <= 2_000);
    assertThat(interview.touches()).hasSizeLessThanOrEqualTo(60);
    assertThat(interview.wordings()).hasSizeLessThanOrEqualTo(200);
    assertThat(interview.ledger().given()).hasSizeLessThanOrEqualTo(40);
    assertThat(interview.ledger().amounts()).hasSizeLessThanOrEqualTo(40);
    assertThat(interview.ledger().choices()).hasSizeLessThanOrEqualTo(40);
    assertThat(interview.ledger().parts().values()).allMatch(names -> names.size() <= 12);
    assertThat(interview.ledger().parts().values())
        .allMatch(names -> names.stream().allMatch(name -> name.length() <= 200));
  }

  @Test
  void aSingleHugeMessageLeavesASmallState() {
    String huge = "we use redis and " + "a".repeat(5_000) + " POST /" + "b".repeat(5_000) + " x";
    Interview interview =
        Rehearsal.at(Level.L5).minute(9).in(new Phase.HighLevelDesign()).says(huge).interview();
    int size =
        interview.recent().stream().mapToInt(turn -> turn.text().length()).sum()
            + interview.ledger().choices().values().stream()
                .mapToInt(choice -> choice.quote().text().length())
                .sum()
            + interview.ledger().parts().values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    assertThat(size).isLessThan(20_000);
  }
}
