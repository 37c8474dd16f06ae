package plusminus.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plusminus.Practices;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;
import plusminus.service.Message.Kind;
import plusminus.transcript.Level;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/** An attendant on ports in memory; its clock goes only when a test says so. */
class AttendantTest {

  private static final String THREAD = "chat:1";
  private static final Account ROBIN = new Account("chat", "server", "robin");

  private final SettableClock clock = new SettableClock();
  private final RecordingChannel channel = new RecordingChannel();
  private final List<String> worries = new CopyOnWriteArrayList<>();
  private final MemoryStore store =
      new MemoryStore(
          new Edition(
              Practices.credits(), Practices.script(), Practices.card(), Practices.rubric()));
  private InterviewService service;
  private Attendant attendant;
  private int messages;

  @BeforeEach
  void begin() {
    attend();
    service.start(
        new Invitation(
            "interview-1",
            THREAD,
            ROBIN.workspace(),
            ROBIN,
            "Robin",
            "credits",
            "Design a credit-based system",
            Level.L5,
            Practices.LENGTH,
            7,
            false));
    attendant.call(THREAD);
    await(() -> channel.said.size() == 1 && store.alarm("interview-1").isPresent());
  }

  private void attend() {
    service =
        new InterviewService(
            store.ports(), lexicon -> new Reader(new PlainLinguist(), lexicon), clock);
    var heard =
        new Attendant.Worries() {
          @Override
          public void about(String conversation, String what) {
            worries.add(what);
          }

          @Override
          public void about(String conversation, Throwable failure) {
            worries.add(String.valueOf(failure.getMessage()));
          }
        };
    attendant =
        new Attendant(
            "chat",
            service,
            store.ports(),
            channel,
            new Attendant.Setting(Rhythm.usual(), heard, clock));
    attendant.resume();
    attendant.begin();
  }

  @AfterEach
  void end() {
    attendant.close();
  }

  private static void await(BooleanSupplier condition) {
    long limit = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(limit);
      Thread.onSpinWait();
    }
  }

  /** Long enough for the attendant to have looked twice. */
  private static void staysSo(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 30; i++) {
      assertThat(condition.getAsBoolean()).isTrue();
      Thread.sleep(20);
    }
  }

  /** Everything was said, and the clock runs again. */
  private void settled(int said) {
    await(() -> channel.said.size() == said && store.alarm("interview-1").isPresent());
  }

  private Message say(Kind kind, String text) {
    messages++;
    var message = new Message(THREAD, "m" + messages, ROBIN, kind, text, clock.instant());
    assertThat(attendant.heard(message)).isEqualTo(Receipt.Taken);
    return message;
  }

  private List<String> turns() {
    return store.rows("interview-1").transcript().turns().stream()
        .filter(turn -> turn.speaker() instanceof Speaker.Seated)
        .map(turn -> turn.text().strip())
        .toList();
  }

  @Test
  void aBurstIsAnsweredOnceWhenItIsComplete() throws InterruptedException {
    say(Kind.Said, "hi! first q");
    clock.pass(Duration.ofSeconds(5));
    say(Kind.Said, "can the balance go negative?");
    clock.pass(Duration.ofSeconds(7));
    staysSo(() -> channel.said.size() == 1);
    clock.pass(Duration.ofSeconds(1));
    await(() -> channel.said.size() == 2);
    assertThat(turns()).containsExactly("hi! first q\n\ncan the balance go negative?");
  }

  @Test
  void whoTypesIsLetFinish() throws InterruptedException {
    attendant.typing(THREAD);
    clock.pass(Duration.ofSeconds(2));
    say(Kind.Said, "so");
    attendant.typing(THREAD);
    clock.pass(Duration.ofSeconds(1));
    attendant.typing(THREAD);
    clock.pass(Duration.ofSeconds(8));
    staysSo(() -> channel.said.size() == 1);
    clock.pass(Duration.ofSeconds(2));
    await(() -> channel.said.size() == 2);
  }

  @Test
  void aWishIsGrantedAtOnceAndWhatWasSaidBeforeIsHeardWithoutAnAnswer() {
    say(Kind.Said, "we lock the row");
    say(Kind.AskedForHint, "");
    await(() -> turns().size() == 1 && channel.said.size() == 2);
    assertThat(turns()).containsExactly("we lock the row");
  }

  @Test
  void aSilenceIsSpokenToOnceThenPaused() {
    clock.pass(Duration.ofSeconds(150));
    settled(2);
    clock.pass(Duration.ofMinutes(8));
    await(() -> channel.said.size() == 3);
    await(() -> store.find("interview-1").orElseThrow().interview().paused());
    assertThat(channel.said.getLast().text()).contains("away");
  }

  @Test
  void whoTypesIsNotSilent() throws InterruptedException {
    clock.pass(Duration.ofSeconds(145));
    attendant.typing(THREAD);
    clock.pass(Duration.ofSeconds(8));
    staysSo(() -> channel.said.size() == 1);
    clock.pass(Duration.ofSeconds(8));
    await(() -> channel.said.size() == 2);
  }

  @Test
  void anAlarmIsKeptWhenTheProcessIsKilledAndItsDowntimeIsGivenBack() throws InterruptedException {
    clock.pass(Duration.ofSeconds(100));
    await(() -> store.calling("chat", clock.instant()).isEmpty());
    Thread.sleep(600);
    attendant.close();
    clock.pass(Duration.ofHours(3));
    attend();
    clock.pass(Duration.ofSeconds(45));
    staysSo(() -> channel.said.size() == 1);
    clock.pass(Duration.ofSeconds(6));
    await(() -> channel.said.size() == 2);
  }

  @Test
  void atTheEndTheScorecardComesByItself() {
    say(Kind.Said, "we lock the row");
    clock.pass(Duration.ofSeconds(8));
    settled(2);
    for (int minute = 2; minute < 44; minute += 2) {
      clock.passMinutes(2);
      int said = channel.said.size();
      say(Kind.AskedForTime, "");
      await(() -> channel.said.size() > said && store.alarm("interview-1").isPresent());
    }
    clock.passMinutes(3);
    await(() -> channel.said.getLast().kind() == Outgoing.Kind.Scorecard);
    assertThat(service.open(THREAD)).isEmpty();
  }

  @Test
  void anEditBeforeTheAnswerCounts() {
    Message first = say(Kind.Said, "we lock the table");
    attendant.heard(Message.edited(THREAD, first.id(), ROBIN, "we lock the row", clock.instant()));
    clock.pass(Duration.ofSeconds(8));
    await(() -> channel.said.size() == 2);
    assertThat(turns()).containsExactly("we lock the row");
  }

  @Test
  void anEditAfterTheAnswerIsNoted() {
    Message first = say(Kind.Said, "we lock the table");
    clock.pass(Duration.ofSeconds(8));
    await(() -> channel.said.size() == 2);
    attendant.heard(Message.edited(THREAD, first.id(), ROBIN, "we lock the row", clock.instant()));
    clock.pass(Duration.ofSeconds(8));
    await(() -> channel.said.size() == 3);
    assertThat(channel.said.getLast().kind()).isEqualTo(Outgoing.Kind.Notice);
    assertThat(turns()).containsExactly("we lock the table");
  }

  @Test
  void aDeletedMessageLeavesTranscriptAndEvidence() {
    Message first =
        say(
            Kind.Said,
            "caller sends the same request id again and the unique index refuses the second one");
    say(Kind.Said, "and users see a history");
    clock.pass(Duration.ofSeconds(8));
    await(() -> channel.said.size() == 2);
    assertThat(store.rows("interview-1").evidence()).isNotEmpty();
    attendant.heard(Message.deleted(THREAD, first.id(), ROBIN, clock.instant()));
    await(() -> store.pending(THREAD).isEmpty());
    assertThat(turns()).containsExactly("and users see a history");
    assertThat(store.rows("interview-1").evidence()).isEmpty();
    assertThat(store.rows("interview-1").transcript().turns())
        .noneMatch(turn -> turn.text().contains("unique index"));
  }

  @Test
  void aMessageThatIsDeletedBeforeTheAnswerIsNeverHeard() {
    Message first = say(Kind.Said, "my employer's secret");
    attendant.heard(Message.deleted(THREAD, first.id(), ROBIN, clock.instant()));
    await(() -> store.pending(THREAD).isEmpty());
    assertThat(turns()).isEmpty();
    assertThat(channel.said).hasSize(1);
  }

  @Test
  void wordsThatCannotBeSentWaitAndAreSentLater() {
    channel.answer = new Delivery.Refused("no permission to send");
    say(Kind.AskedForTime, "");
    await(() -> worries.contains("no permission to send"));
    assertThat(channel.said).hasSize(1);
    channel.answer = new Delivery.Posted("2");
    clock.pass(Duration.ofSeconds(6));
    await(() -> channel.said.size() == 2);
  }

  @Test
  void whyIsAnsweredWithoutATurn() {
    say(Kind.AskedForReason, "");
    await(() -> channel.said.size() == 2);
    assertThat(channel.said.getLast().kind()).isEqualTo(Outgoing.Kind.Notice);
    List<Turn> all = store.rows("interview-1").transcript().turns();
    assertThat(all).hasSize(1);
  }

  @Test
  void whileNobodyCanBeHeardNothingIsDueAndTheTimeIsGivenBack() throws InterruptedException {
    attendant.deaf();
    clock.passMinutes(20);
    staysSo(() -> channel.said.size() == 1);
    attendant.hears();
    clock.pass(Duration.ofSeconds(140));
    staysSo(() -> channel.said.size() == 1);
    clock.pass(Duration.ofSeconds(11));
    await(() -> channel.said.size() == 2);
  }

  @Test
  void aQuestionAboutTheReasonGivesNoTimeBack() {
    clock.passMinutes(2);
    say(Kind.AskedForReason, "");
    settled(2);
    clock.pass(Duration.ofSeconds(31));
    await(() -> channel.said.size() == 3);
  }

  @Test
  void theScorecardDoesNotWaitForWordsThatCannotBeSaid() {
    channel.refused = java.util.Set.of(Outgoing.Kind.Turn);
    say(Kind.Stopped, "");
    await(() -> channel.said.getLast().kind() == Outgoing.Kind.Scorecard);
  }

  @Test
  void theNextInterviewInAConversationBeginsWithItsOwnClock() {
    say(Kind.Stopped, "");
    await(() -> channel.said.getLast().kind() == Outgoing.Kind.Scorecard);
    clock.passMinutes(100);
    service.start(
        new Invitation(
            "interview-2",
            THREAD,
            "server",
            ROBIN,
            "Robin",
            "credits",
            "Design a credit-based system",
            Level.L5,
            Practices.LENGTH,
            8,
            false));
    attendant.call(THREAD);
    await(() -> store.alarm("interview-2").isPresent());
    assertThat(store.find("interview-2").orElseThrow().interview().clock())
        .isEqualTo(Duration.ZERO);
    assertThat(service.open(THREAD)).isPresent();
  }
}
