package plusminus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plusminus.drawing.Drawings;
import plusminus.drawing.Pen;
import plusminus.question.Part;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;
import plusminus.service.Account;
import plusminus.service.InterviewService;
import plusminus.service.Invitation;
import plusminus.terminal.Practice.Outcome;
import plusminus.transcript.Level;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/** Interviews over a pipe; the keys of a terminal are in {@link JLineKeyboardTest}. */
final class PracticeTest {

  private static final Account CANDIDATE = new Account("terminal", "here", "me");

  /** Every file of this program shows a till; one that holds a word is refused for that reason. */
  private static final Drawings DRAWINGS =
      new Drawings() {
        @Override
        public boolean reads(String fileName) {
          return fileName.endsWith(".till");
        }

        @Override
        public Drawn read(String fileName, byte[] bytes) {
          String word = new String(bytes, StandardCharsets.UTF_8);
          if (!word.isEmpty()) {
            return new Drawn.Refused(Reason.valueOf(word));
          }
          var pen = new Pen();
          String till = pen.box("Till", Optional.empty());
          pen.line(till, pen.box("Stock", Optional.of(Part.Store)), "counts");
          return new Drawn.Shown(pen.graph());
        }
      };

  private final MemoryPorts store = new MemoryPorts();
  private final SettableClock clock = new SettableClock();
  @TempDir private Path folder;

  /** One process that is fed these lines. */
  private String shown(String... lines) {
    var out = new ByteArrayOutputStream();
    var print = new PrintStream(out, true, StandardCharsets.UTF_8);
    byte[] typed = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try (var keyboard = new PipedKeyboard(new ByteArrayInputStream(typed), print, false)) {
      practice(keyboard).run();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Practice practice(Keyboard keyboard) {
    var service =
        new InterviewService(
            store.ports(), lexicon -> new Reader(new PlainLinguist(), lexicon), clock);
    var room =
        new Room(
            service, store.ports(), CANDIDATE, keyboard.screen(), id -> "CARD " + id, DRAWINGS);
    if (store.find("i1").isEmpty()) {
      service.start(
          new Invitation(
              "i1",
              "terminal i1",
              CANDIDATE.workspace(),
              CANDIDATE,
              "Candidate",
              "small",
              "Something {small}",
              Level.L5,
              Duration.ofMinutes(45),
              7,
              false));
    }
    return new Practice(
        room, store.find("i1").orElseThrow(), keyboard, clock, () -> UUID.randomUUID().toString());
  }

  private List<String> said() {
    return store.rows("i1").transcript().turns().stream()
        .filter(turn -> turn.speaker() instanceof Speaker.Seated)
        .map(Turn::text)
        .toList();
  }

  @Test
  void eachLineOfAPipeIsATurnAndItsEndIsAPause() {
    String shown = shown("hello there", "", "   ", "a queue");
    assertThat(said()).containsExactly("hello there", "a queue");
    assertThat(shown)
        .startsWith(" 0\u2032 Interviewer  [Clarify.opening]")
        .contains(" 0\u2032 Candidate    hello there")
        .contains("[Acknowledge.pause]")
        .endsWith("left\n")
        .doesNotContain("\u001B", "You:");
    assertThat(store.find("i1").orElseThrow().interview().paused()).isTrue();
  }

  @Test
  void commandsAreAnswered() {
    String shown = shown("/hint", "/time", "why", "/help", "/hnit", "/nonsense words are said");
    assertThat(shown)
        .contains("[Hint.", "[TimeCheck.on-request]", "Because of pump.", "help\n")
        .contains("unknown-command /hnit /hint");
    assertThat(said()).containsExactly("/nonsense words are said");
  }

  @Test
  void anEndClosesWithTheScorecard() {
    String shown = shown("hello", "/end", "never read");
    assertThat(shown).endsWith("[Wrap.early]\n\nCARD i1\n");
    assertThat(said()).containsExactly("hello");
  }

  @Test
  void resumingShowsTheOpenQuestionAndTheClockStoodStill() {
    shown("hello");
    clock.pass(Duration.ofDays(3));
    String question = lastQuestion();
    String again = shown("a queue");
    assertThat(again)
        .startsWith("recap Something {small} L5 0 45 45\n 0\u2032 Interviewer  " + question);
    assertThat(again.substring(0, again.indexOf("a queue"))).doesNotContain("pause]");
    assertThat(said()).containsExactly("hello", "a queue");
    assertThat(store.find("i1").orElseThrow().interview().clock()).isEqualTo(Duration.ZERO);
  }

  private String lastQuestion() {
    return store.rows("i1").transcript().turns().stream()
        .map(Turn::text)
        .filter(text -> !text.contains("pause]"))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void goesOnAfterAKillBeforeAnyWrite() {
    for (int write = 1; write < 8; write++) {
      var killed = new PracticeTest();
      killed.store.killBeforeWrite(write);
      try {
        killed.shown("hello");
      } catch (MemoryPorts.Killed death) {
        killed.store.liveOn();
      }
      killed.store.liveOn();
      String again = killed.shown("a queue");
      assertThat(killed.said()).endsWith("a queue").doesNotHaveDuplicates();
      assertThat(again).contains("a queue");
      assertThat(killed.store.waiting("terminal i1")).isEmpty();
      assertThat(killed.store.pending("terminal i1")).isEmpty();
    }
  }

  @Test
  void aBackslashOrAFenceContinuesAMessage() {
    shown("one \\", "two", "look:", "```", "a -> b", "", "```", "```", "open");
    assertThat(said()).containsExactly("one \ntwo", "look:", "```\na -> b\n\n```", "```\nopen");
  }

  @Test
  void filesAreAttachedAsFencedBlocks() throws IOException {
    Path drawing = folder.resolve("my drawing.txt");
    Files.writeString(drawing, "a -> b\n```\nb -> c\n");
    String shown = shown("/attach \"" + drawing + "\"");
    assertThat(said()).containsExactly("~~~\na -> b\n```\nb -> c\n~~~");
    assertThat(shown).contains("attached", "3\n", "[drawing, 3 lines]");
  }

  @Test
  void drawingsAreShownAsTheyWereUnderstood() throws IOException {
    Path drawing = Files.createFile(folder.resolve("shop.till"));
    String shown = shown("/attach " + drawing);
    assertThat(said()).containsExactly("```\n[Till] -> [(Stock)]: counts\n```");
    assertThat(shown).contains("attached-drawing ", "\n[Till] -> [(Stock)]: counts\n");
  }

  @Test
  void drawingsThatAreNotReadAreRefusedWithASentence() throws IOException {
    for (Drawings.Reason reason : Drawings.Reason.values()) {
      Files.writeString(folder.resolve(reason + ".till"), reason.name());
    }
    Files.write(folder.resolve("big.till"), new byte[Drawings.LARGEST + 1]);
    String shown =
        shown(
            "/attach " + folder.resolve("TooLarge.till"),
            "/attach " + folder.resolve("TooDeep.till"),
            "/attach " + folder.resolve("TooMany.till"),
            "/attach " + folder.resolve("Damaged.till"),
            "/attach " + folder.resolve("Unsafe.till"),
            "/attach " + folder.resolve("Empty.till"),
            "/attach " + folder.resolve("big.till"),
            "/attach no.till");
    assertThat(shown)
        .contains("drawing-too-large ", " 4000\n", "drawing-too-deep ", "drawing-too-many ")
        .contains("drawing-damaged ", "drawing-unsafe ", "drawing-empty ", "file-too-large ")
        .contains("file-missing no.till\n");
    assertThat(said()).isEmpty();
  }

  @Test
  void badFilesAreRefusedWithASentence() throws IOException {
    Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 0, 0, 1, 2, 3});
    Files.writeString(folder.resolve("big.txt"), "word ".repeat(50_000));
    Files.writeString(folder.resolve("empty.txt"), " \n");
    String shown =
        shown(
            "/attach",
            "/attach no {such} file",
            "/attach " + folder,
            "/attach " + folder.resolve("picture.png"),
            "/attach " + folder.resolve("big.txt"),
            "/attach " + folder.resolve("empty.txt"));
    assertThat(shown)
        .contains("attach-what\n", "file-missing no {such} file\n", "file-folder ")
        .contains("file-not-text ", "file-too-large ", " 200\n", "file-empty ");
    assertThat(said()).isEmpty();
  }

  @Test
  void oldEncodingsAreRead() throws IOException {
    Path old = folder.resolve("old.txt");
    Files.write(old, new byte[] {(byte) 0x93, 'h', 'i', (byte) 0x94});
    Path wide = folder.resolve("wide.txt");
    Files.write(wide, "\uFEFFhello".getBytes(StandardCharsets.UTF_16LE));
    shown("/attach " + old, "/attach " + wide);
    assertThat(said()).containsExactly("```\n“hi”\n```", "```\nhello\n```");
  }

  @Test
  void aHugeMessageIsKeptWholeAndSaysHowMuchIsRead() {
    String huge = "word ".repeat(200_000).strip();
    String shown = shown(huge, "bad \u0000\u0007 \u001B[2J end");
    assertThat(shown).contains("long-message 999999 40000\n");
    assertThat(said()).containsExactly(huge, "bad   end");
  }

  @Test
  @Timeout(10)
  void oneSilenceIsNoticedOnceAndAtTheEndItCloses() throws IOException {
    var keys = new Keys();
    var seen = new ByteArrayOutputStream();
    var terminal = new DumbTerminal("test", "dumb", keys, seen, StandardCharsets.UTF_8);
    try (var keyboard = new JLineKeyboard(terminal, folder.resolve("history"), Map.of())) {
      var sitting = Thread.ofVirtual().start(practice(keyboard)::run);
      waitFor(seen, "You: ");
      clock.pass(Duration.ofSeconds(150));
      waitFor(seen, "[Acknowledge.quiet]");
      clock.pass(Duration.ofMinutes(50));
      keys.type("hm\n");
      waitFor(seen, "CARD");
      assertThat(seen.toString(StandardCharsets.UTF_8)).containsOnlyOnce("quiet]");
      sitting.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @Timeout(10)
  void aSilenceBeyondTheTimeClosesWhileNobodyTypes() throws IOException, InterruptedException {
    var seen = new ByteArrayOutputStream();
    var terminal = new DumbTerminal("test", "dumb", new Keys(), seen, StandardCharsets.UTF_8);
    try (var keyboard = new JLineKeyboard(terminal, folder.resolve("history"), Map.of())) {
      var sitting = Thread.ofVirtual().start(practice(keyboard)::run);
      waitFor(seen, "You: ");
      clock.pass(Duration.ofMinutes(46));
      sitting.join();
      assertThat(seen.toString(StandardCharsets.UTF_8)).contains("[Wrap.close]", "CARD i1");
    }
  }

  @Test
  @Timeout(10)
  void ctrlCAsksOnceAndKeepsEverything() throws IOException, InterruptedException {
    var keys = new Keys();
    var seen = new ByteArrayOutputStream();
    var terminal = new ExternalTerminal("test", "xterm", keys, seen, StandardCharsets.UTF_8);
    try (var keyboard = new JLineKeyboard(terminal, folder.resolve("history"), Map.of())) {
      var sitting = Thread.ofVirtual().start(practice(keyboard)::run);
      waitFor(seen, "You: ");
      keys.type("half");
      waitFor(seen, "half");
      keys.type("\u0003");
      waitFor(seen, "You: ", 2);
      keys.type(" a thought\n");
      waitFor(seen, "You: ", 3);
      keys.type("\u0003");
      waitFor(seen, "You: ", 4);
      keys.type("\u0003");
      sitting.join();
      assertThat(said()).containsExactly("half a thought");
      assertThat(seen.toString(StandardCharsets.UTF_8)).contains("leave-or-stay", "left");
    }
  }

  private static void waitFor(ByteArrayOutputStream seen, String text) {
    waitFor(seen, text, 1);
  }

  private static void waitFor(ByteArrayOutputStream seen, String text, int times) {
    for (int i = 0; i < 500; i++) {
      String all = seen.toString(StandardCharsets.UTF_8);
      if (all.split(Pattern.quote(text), -1).length > times) {
        return;
      }
      LockSupport.parkNanos(10_000_000);
    }
    throw new AssertionError(
        text + " was never seen in:\n" + seen.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theOutcomeSaysWhetherTheInterviewIsOpen() {
    var none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var end = new PipedKeyboard(new ByteArrayInputStream(new byte[0]), none, false);
    assertThat(practice(end).run()).isEqualTo(Outcome.Kept);
    byte[] stop = "/end\n".getBytes(StandardCharsets.UTF_8);
    var ends = new PipedKeyboard(new ByteArrayInputStream(stop), none, false);
    assertThat(practice(ends).run()).isEqualTo(Outcome.Closed);
  }
}
