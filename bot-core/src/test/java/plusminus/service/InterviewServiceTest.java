package plusminus.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plusminus.Practices;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Interviewer;
import plusminus.interview.Move;
import plusminus.interview.Option;
import plusminus.question.Phase;
import plusminus.question.Phase.Ending;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;
import plusminus.rubric.Assessor;
import plusminus.rubric.Scorecard;
import plusminus.service.Message.Kind;
import plusminus.transcript.Level;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/** The shell around the interview, on ports in memory and a clock that a test sets. */
class InterviewServiceTest {

  private static final String THREAD = "thread-1";
  private static final Account ROBIN = new Account("terminal", "laptop", "robin");

  private final SettableClock clock = new SettableClock();
  private final RecordingChannel channel = new RecordingChannel();
  private final MemoryStore store =
      new MemoryStore(
          new Edition(
              Practices.credits(), Practices.script(), Practices.card(), Practices.rubric()));
  private InterviewService service;
  private int messages;

  @BeforeEach
  void begin() {
    service = service();
    service.start(invitation("interview-1", THREAD, false));
    service.deliver(THREAD, channel);
  }

  private InterviewService service() {
    return new InterviewService(
        store.ports(), lexicon -> new Reader(new PlainLinguist(), lexicon), clock);
  }

  private static Invitation invitation(String id, String conversation, boolean recorded) {
    return new Invitation(
        id,
        conversation,
        ROBIN.workspace(),
        ROBIN,
        "Robin",
        "credits",
        "Design a credit-based system",
        Level.L5,
        Practices.LENGTH,
        7,
        recorded);
  }

  private Message message(Kind kind, String text) {
    messages++;
    return new Message(THREAD, "m" + messages, ROBIN, kind, text, clock.instant());
  }

  private void receive(Kind kind, String text) {
    assertThat(service.receive(message(kind, text))).isEqualTo(Receipt.Taken);
  }

  /** Says something, has it answered and the answer sent. */
  private void say(String text) {
    receive(Kind.Said, text);
    service.work(THREAD);
    service.deliver(THREAD, channel);
  }

  private Kept kept() {
    return store.find("interview-1").orElseThrow();
  }

  private Interview interview() {
    return kept().interview();
  }

  private List<String> candidateTurns() {
    return store.rows("interview-1").transcript().turns().stream()
        .filter(turn -> turn.speaker() instanceof Speaker.Seated)
        .map(Turn::text)
        .toList();
  }

  // ---- a beginning ------------------------------------------------------------------------

  @Test
  void theFirstWordsAreInTheOutboxBeforeTheyAreSaid() {
    service.start(invitation("interview-2", "thread-2", false));
    assertThat(store.waiting("thread-2")).hasSize(1);
    assertThat(store.waiting("thread-2").getFirst().kind()).isEqualTo(Outgoing.Kind.Turn);
    service.deliver("thread-2", channel);
    assertThat(store.waiting("thread-2")).isEmpty();
    assertThat(channel.said).extracting(Outgoing::conversation).containsExactly(THREAD, "thread-2");
  }

  @Test
  void whoIsInvitedGetsASeat() {
    assertThat(interview().seats()).hasSize(1);
    assertThat(interview().seats().getFirst().person()).isEqualTo("person of robin");
    assertThat(kept().space()).isEqualTo("terminal:laptop");
    assertThat(interview().setting().pins().rubric()).isEqualTo("r");
  }

  // ---- messages ---------------------------------------------------------------------------

  @Test
  void aBurstOfMessagesFormsOneTurn() {
    receive(Kind.Said, "hi! so like api credits");
    clock.pass(Duration.ofSeconds(5));
    receive(Kind.Said, "first q");
    clock.pass(Duration.ofSeconds(5));
    receive(Kind.Said, "can the balance go negative?");
    assertThat(service.work(THREAD)).isEqualTo(1);
    assertThat(candidateTurns())
        .containsExactly("hi! so like api credits\n\nfirst q\n\ncan the balance go negative?");
    assertThat(store.pending(THREAD)).isEmpty();
  }

  @Test
  void aCopyOfAMessageIsIgnored() {
    Message message = message(Kind.Said, "we lock the row");
    assertThat(service.receive(message)).isEqualTo(Receipt.Taken);
    assertThat(service.receive(message)).isEqualTo(Receipt.Copy);
    service.work(THREAD);
    assertThat(service.receive(message)).isEqualTo(Receipt.Copy);
    assertThat(service.work(THREAD)).isZero();
    assertThat(candidateTurns()).containsExactly("we lock the row");
  }

  @Test
  void aWishStandsAlone() {
    receive(Kind.Said, "we lock the row");
    receive(Kind.AskedForTime, "");
    receive(Kind.Said, "and commit");
    assertThat(service.work(THREAD)).isEqualTo(3);
    assertThat(candidateTurns()).containsExactly("we lock the row", "and commit");
  }

  @Test
  void aMessageWhereNoInterviewIsOpenIsNotKept() {
    var elsewhere = new Message("thread-9", "m1", ROBIN, Kind.Said, "hello", clock.instant());
    assertThat(service.receive(elsewhere)).isEqualTo(Receipt.NoInterview);
    assertThat(store.pending("thread-9")).isEmpty();
  }

  @Test
  void whatSomebodyWithoutASeatSaysIsNotKept() {
    var other = new Account("terminal", "laptop", "sam");
    var heckle = new Message(THREAD, "m1", other, Kind.Said, "use Kafka", clock.instant());
    assertThat(service.receive(heckle)).isEqualTo(Receipt.NoSeat);
    assertThat(store.pending(THREAD)).isEmpty();
  }

  @Test
  void whatComesAfterTheEndIsNoFirstTurnOfTheNextInterview() {
    receive(Kind.Stopped, "");
    receive(Kind.Said, "one more thing");
    service.work(THREAD);
    assertThat(store.pending(THREAD)).isEmpty();
    assertThat(candidateTurns()).isEmpty();
  }

  @Test
  void everyKindOfMessageBecomesItsEvent() {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.Stopped && kind != Kind.AskedForReason && !kind.isCorrection()) {
        receive(kind, kind == Kind.Said ? "we lock the row" : "");
      }
    }
    receive(Kind.Stopped, "");
    service.work(THREAD);
    assertThat(store.commits.stream().map(commit -> commit.event().getClass().getSimpleName()))
        .containsExactly(
            "Began",
            "Spoke",
            "AskedForHint",
            "AskedForTime",
            "Paused",
            "Resumed",
            "WentQuiet",
            "Stopped");
  }

  // ---- the clock --------------------------------------------------------------------------

  @Test
  void theClockCountsFromOurWordsOutToTheirMessageIn() {
    clock.passMinutes(3);
    receive(Kind.Said, "we lock the row");
    clock.passMinutes(2);
    service.work(THREAD);
    assertThat(interview().clock()).isEqualTo(Duration.ofMinutes(3));
    clock.passMinutes(4);
    service.deliver(THREAD, channel);
    clock.passMinutes(5);
    say("and then we commit");
    assertThat(interview().clock()).isEqualTo(Duration.ofMinutes(8));
  }

  @Test
  void aBurstIsStampedWithItsLastMessage() {
    clock.passMinutes(3);
    receive(Kind.Said, "we lock the row");
    clock.passMinutes(1);
    receive(Kind.Said, "and commit");
    service.work(THREAD);
    assertThat(interview().clock()).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void theClockNowRunsWhileTheyThink() {
    clock.passMinutes(3);
    assertThat(service.clock(kept())).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void aPauseGivesItsTimeBack() {
    clock.passMinutes(5);
    receive(Kind.Paused, "");
    service.work(THREAD);
    service.deliver(THREAD, channel);
    assertThat(interview().paused()).isTrue();
    clock.passMinutes(600);
    assertThat(service.clock(kept())).isEqualTo(Duration.ofMinutes(5));
    receive(Kind.Resumed, "");
    service.work(THREAD);
    service.deliver(THREAD, channel);
    assertThat(interview().paused()).isFalse();
    clock.passMinutes(2);
    say("we lock the row");
    assertThat(interview().clock()).isEqualTo(Duration.ofMinutes(7));
    assertThat(interview().isOpen()).isTrue();
  }

  @Test
  void whoSpeaksAfterAPauseIsBackAtTheSameMinute() {
    clock.passMinutes(5);
    receive(Kind.Paused, "");
    service.work(THREAD);
    service.deliver(THREAD, channel);
    clock.passMinutes(600);
    say("sorry, back now. we lock the row");
    assertThat(interview().clock()).isEqualTo(Duration.ofMinutes(5));
    assertThat(interview().paused()).isFalse();
    clock.passMinutes(2);
    say("and commit");
    assertThat(interview().clock()).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void whoLeavesOverNightFindsTheClockWhereItWas() {
    clock.passMinutes(18);
    say("gotta run, back tomorrow");
    clock.passMinutes(1400);
    say("sorry!! crazy day. we lock the row");
    assertThat(interview().isOpen()).isTrue();
    assertThat(interview().clock()).isEqualTo(Duration.ofMinutes(18));
  }

  @Test
  void ourDowntimeIsGivenBack() {
    clock.passMinutes(10);
    say("we lock the row");
    clock.passMinutes(3);
    service = service();
    service.serve(kept());
    clock.passMinutes(2);
    say("and commit");
    assertThat(interview().clock()).isEqualTo(Duration.ofMinutes(12));
  }

  @Test
  void thePlatformsClockMayBeWrong() {
    clock.passMinutes(10);
    var early =
        new Message(
            THREAD, "early", ROBIN, Kind.Said, "ok", clock.instant().minus(Duration.ofHours(1)));
    service.receive(early);
    service.work(THREAD);
    assertThat(interview().clock()).isEqualTo(Duration.ofMinutes(10));
  }

  // ---- what is stored ---------------------------------------------------------------------

  @Test
  void oneStepIsOneCommit() {
    int before = store.commits.size();
    receive(Kind.Said, "can the balance go negative?");
    service.work(THREAD);
    assertThat(store.commits).hasSize(before + 1);
    Commit commit = store.commits.getLast();
    assertThat(commit.before()).isEqualTo(1);
    assertThat(commit.turns()).extracting(Turn::number).containsExactly(2, 3);
    assertThat(commit.move()).map(Option::move).contains(Move.Answer);
    assertThat(commit.reading()).isPresent();
    assertThat(commit.evidence()).isNotEmpty();
    assertThat(commit.done()).containsExactly("m1");
    assertThat(commit.outgoing()).hasSize(1);
    assertThat(commit.scorecard()).isEmpty();
    assertThat(commit.at()).isEqualTo(clock.instant());
  }

  @Test
  void aCommitOnAStaleEpochIsRefusedAndNothingIsSaid() {
    receive(Kind.Said, "we lock the row");
    var late = new MemoryStoreThatIsOvertaken(store, () -> store.interfere("interview-1"));
    var overtaken =
        new InterviewService(
            new InterviewService.Ports(store, store, late, store, store, store, store),
            lexicon -> new Reader(new PlainLinguist(), lexicon),
            clock);
    assertThatThrownBy(() -> overtaken.work(THREAD)).isInstanceOf(Contention.class);
    assertThat(candidateTurns()).isEmpty();
    assertThat(store.waiting(THREAD)).isEmpty();
    assertThat(store.pending(THREAD)).hasSize(1);
    assertThat(service.work(THREAD)).isEqualTo(1);
    assertThat(candidateTurns()).containsExactly("we lock the row");
  }

  /** Interviews that somebody else changes between reading and committing. */
  private record MemoryStoreThatIsOvertaken(MemoryStore store, Runnable change)
      implements Interviews {
    @Override
    public java.util.Optional<Kept> find(String id) {
      return store.find(id);
    }

    @Override
    public java.util.Optional<Kept> openIn(String conversation) {
      return store.openIn(conversation);
    }

    @Override
    public List<Kept> all() {
      return store.all();
    }

    @Override
    public List<Kept> openOn(String platform) {
      return store.openOn(platform);
    }

    @Override
    public Rows rows(String id) {
      return store.rows(id);
    }

    @Override
    public List<Kept> of(String person) {
      return store.of(person);
    }

    @Override
    public void move(String id, String conversation) {
      store.move(id, conversation);
    }

    @Override
    public boolean commit(Commit commit) {
      change.run();
      return store.commit(commit);
    }
  }

  // ---- words ------------------------------------------------------------------------------

  @Test
  void wordsGoOutInTheirOrderAndOnce() {
    say("can the balance go negative?");
    say("how many users?");
    assertThat(channel.said).extracting(Outgoing::sequence).containsExactly(1, 3, 5);
    assertThat(channel.said)
        .extracting(Outgoing::id)
        .containsExactly("interview-1/1", "interview-1/3", "interview-1/5");
    assertThat(service.deliver(THREAD, channel).sent()).isZero();
    assertThat(channel.said).hasSize(3);
  }

  @Test
  void wordsThatWereNotSentWaitForTheNextDelivery() {
    receive(Kind.Said, "we lock the row");
    service.work(THREAD);
    Channel broken =
        (words, isRepeat) -> {
          throw new IllegalStateException("the platform is down");
        };
    assertThatThrownBy(() -> service.deliver(THREAD, broken)).hasMessageContaining("down");
    assertThat(store.waiting(THREAD)).hasSize(1);
    assertThat(service.deliver(THREAD, channel).sent()).isEqualTo(1);
  }

  @Test
  void whatIsSaidIsWhatWasStored() {
    say("can the balance go negative?");
    var stored =
        store.rows("interview-1").transcript().turns().stream()
            .filter(turn -> turn.speaker() instanceof Speaker.Bot)
            .map(Turn::text)
            .toList();
    assertThat(channel.said).extracting(Outgoing::text).containsExactlyElementsOf(stored);
    assertThat(stored.getLast()).isEqualTo("A balance never goes below zero.");
  }

  // ---- the end ----------------------------------------------------------------------------

  @Test
  void theScorecardIsMadeWithTheClosingStepAndGoesOutAfterTheLastWords() {
    clock.passMinutes(2);
    say("can the balance go negative or do we reject?");
    clock.passMinutes(2);
    receive(Kind.Stopped, "");
    service.work(THREAD);
    Commit closing = store.commits.getLast();
    assertThat(closing.interview().phase()).isEqualTo(new Phase.Closed(Ending.CandidateStopped));
    assertThat(closing.outgoing())
        .extracting(Outgoing::kind)
        .containsExactly(Outgoing.Kind.Turn, Outgoing.Kind.Scorecard);
    Scorecard card = closing.scorecard().orElseThrow();
    assertThat(store.rows("interview-1").scorecard()).contains(card);
    assertThat(Assessor.proves(card, store.rows("interview-1").transcript())).isTrue();
    assertThat(card.marks()).isNotEmpty();
    assertThat(card.clock()).isEqualTo(Duration.ofMinutes(4));
    service.deliver(THREAD, channel);
    assertThat(channel.said.getLast().kind()).isEqualTo(Outgoing.Kind.Scorecard);
    assertThat(channel.said)
        .isSortedAccordingTo(java.util.Comparator.comparingInt(Outgoing::sequence));
  }

  @Test
  void theTurnInProgressAtTheEndIsOnTheScorecard() {
    clock.passMinutes(46);
    say("lock the row then check then deduct in one transaction");
    assertThat(interview().phase()).isEqualTo(new Phase.Closed(Ending.TimeOver));
    Scorecard card = store.rows("interview-1").scorecard().orElseThrow();
    assertThat(card.marks()).anyMatch(mark -> mark.criterion().equals("atomic-spend"));
  }

  @Test
  void afterTheEndNothingIsHeard() {
    receive(Kind.Stopped, "");
    service.work(THREAD);
    service.deliver(THREAD, channel);
    int said = channel.said.size();
    assertThat(service.receive(message(Kind.Said, "one more thing")))
        .isEqualTo(Receipt.NoInterview);
    service.work(THREAD);
    service.deliver(THREAD, channel);
    assertThat(channel.said).hasSize(said);
    assertThat(candidateTurns()).isEmpty();
    assertThat(service.open(THREAD)).isEmpty();
  }

  @Test
  void aClaimThatARecordingKeepsIsNotHeldAgainstIt() {
    service.start(invitation("interview-3", "thread-3", true));
    Interviewer interviewer =
        service.interviewer(store.find("interview-3").orElseThrow().interview());
    Interview recorded =
        store
            .find("interview-3")
            .orElseThrow()
            .interview()
            .withTouch(
                "metrics-as-audit", plusminus.interview.Touch.none().askedOnce().challengedOnce());
    var turn = new Turn(2, new Speaker.Seated(1), "grafana shows it all", Duration.ofMinutes(1));
    Event.Spoke spoke = InterviewService.read(interviewer, recorded, turn);
    assertThat(spoke.evidence()).isNotEmpty();
    assertThat(spoke.evidence())
        .allMatch(each -> each.help() == plusminus.rubric.Help.Unprompted && !each.challenged());
  }
}
