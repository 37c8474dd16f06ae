package plusminus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plusminus.drawing.Drawings;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;
import plusminus.service.Account;
import plusminus.service.InterviewService;
import plusminus.service.Invitation;
import plusminus.service.Kept;
import plusminus.transcript.Level;
import plusminus.transcript.Turn;

final class PlayerTest {

  private static final Account CANDIDATE = new Account("terminal", "here", "me");
  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

  /** One process: it plays into what is kept, or begins. */
  private static String run(MemoryPorts store, Recording recording, int minutes, Instant now) {
    var shown = new StringBuilder();
    play(store, recording, minutes, now, shown);
    return shown.toString();
  }

  private static Player.NotHeard play(
      MemoryPorts store, Recording recording, int minutes, Instant now, StringBuilder shown) {
    var clock = new SimulatedClock(now);
    var service =
        new InterviewService(
            store.ports(), lexicon -> new Reader(new PlainLinguist(), lexicon), clock);
    var screen = Screen.plain(text -> shown.append(text).append('\n'));
    var room =
        new Room(
            service,
            store.ports(),
            CANDIDATE,
            screen,
            id -> "CARD of " + id + "\n",
            Drawings.none());
    if (store.find("i1").isEmpty()) {
      service.start(invitation(minutes));
    }
    Kept kept = store.find("i1").orElseThrow();
    return new Player(room, clock).play(recording, kept);
  }

  private static Invitation invitation(int minutes) {
    return new Invitation(
        "i1",
        "recording 1",
        CANDIDATE.workspace(),
        CANDIDATE,
        "Candidate",
        "small",
        "Something small",
        Level.L5,
        Duration.ofMinutes(minutes),
        7,
        true);
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word").collect(Collectors.joining(" "));
  }

  private static Recording three() {
    return Recording.parse(
        "# One\n\nHello there, how big?\n\n- a list\n- of two\n\n```\na -> b\nb -> c\n```\n\n"
            + "# Two\n\n"
            + words(90)
            + "\n\n# Three\n@12:30\n\nA queue, and done.\n\nReally.");
  }

  @Test
  void printsBothSidesWithTheClockAndDrawingsByTheirSize() {
    String shown = run(new MemoryPorts(), three(), 45, MONDAY);
    assertThat(shown)
        .startsWith(" 0\u2032 Interviewer  [Clarify.opening]\n\n")
        .contains(" 0\u2032 Candidate    Hello there, how big?\n")
        .contains("- a list\n")
        .contains("[drawing, 2 lines]\n")
        .doesNotContain("a -> b")
        .contains("12\u2032 Candidate    A queue, and done.\n", "\n                 Really.\n")
        .contains("12\u2032 Interviewer  [Wrap.")
        .endsWith("CARD of i1\n\n")
        .doesNotContain("\u001B");
  }

  @Test
  void sixtyWordsTakeAMinute() {
    var store = new MemoryPorts();
    run(store, three(), 45, MONDAY);
    assertThat(store.rows("i1").transcript().turns().stream().map(Turn::at).distinct())
        .containsExactly(
            Duration.ZERO,
            Duration.ofSeconds(10),
            Duration.ofSeconds(100),
            Duration.ofMinutes(12).plusSeconds(30));
  }

  @Test
  void theSameFileGivesTheSameOutput() {
    assertThat(run(new MemoryPorts(), three(), 45, MONDAY))
        .isEqualTo(run(new MemoryPorts(), three(), 45, MONDAY.plusSeconds(99_999)));
  }

  @Test
  void goesOnAfterAKillBeforeAnyWrite() {
    for (int minutes : new int[] {45, 2}) {
      String undisturbed = run(new MemoryPorts(), three(), minutes, MONDAY);
      var expected = new MemoryPorts();
      run(expected, three(), minutes, MONDAY);
      int kills = 0;
      for (int write = 0; killed(write, minutes, undisturbed, expected); write++) {
        kills++;
      }
      assertThat(kills).isGreaterThan(10);
    }
  }

  /** False where the run was over before that write. */
  private static boolean killed(int write, int minutes, String undisturbed, MemoryPorts expected) {
    var store = new MemoryPorts();
    store.killBeforeWrite(write);
    boolean killed = false;
    try {
      run(store, three(), minutes, MONDAY);
    } catch (MemoryPorts.Killed death) {
      killed = true;
    }
    store.liveOn();
    String again = run(store, three(), minutes, MONDAY.plusSeconds(86_400));
    assertThat(again).isEqualTo(undisturbed);
    assertThat(store.rows("i1").transcript()).isEqualTo(expected.rows("i1").transcript());
    assertThat(store.find("i1").orElseThrow().interview())
        .isEqualTo(expected.find("i1").orElseThrow().interview());
    return killed;
  }

  @Test
  void whatComesAfterTheTimeIsReportedAsNotHeard() {
    var recording = Recording.parse(words(90) + "\n\n" + words(50) + "\n\n" + words(7) + "\n\nbye");
    var shown = new StringBuilder();
    var rest = play(new MemoryPorts(), recording, 2, MONDAY, shown);
    assertThat(rest).isEqualTo(new Player.NotHeard(2, 8));
    assertThat(shown)
        .contains(" 2\u2032 Interviewer  [Wrap.close]\n")
        .endsWith("CARD of i1\n\nnot-heard 2 8\n");
  }

  @Test
  void aTurnThatBeginsAfterTheTimeIsNotHeard() {
    var shown = new StringBuilder();
    var rest =
        play(new MemoryPorts(), Recording.parse("hello\n\n@46:00\ntoo late\n"), 45, MONDAY, shown);
    assertThat(rest).isEqualTo(new Player.NotHeard(1, 2));
    assertThat(shown).contains("45\u2032 Interviewer  [Wrap.close]").doesNotContain("too late");
  }

  @Test
  void aClockThatIsSetBackStandsStill() {
    var store = new MemoryPorts();
    run(store, Recording.parse("@10:00\nhello\n\n@05:00\nagain\n"), 45, MONDAY);
    assertThat(store.find("i1").orElseThrow().interview().clock())
        .isEqualTo(Duration.ofMinutes(10));
  }
}
