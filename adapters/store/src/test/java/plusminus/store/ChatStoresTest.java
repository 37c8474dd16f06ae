package plusminus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.interview.Interview;
import plusminus.service.Account;
import plusminus.service.Alarms.Running;
import plusminus.service.Commit;
import plusminus.service.Erasure;
import plusminus.service.Kept;
import plusminus.service.Message;
import plusminus.service.Outgoing;
import plusminus.service.People.Posted;
import plusminus.transcript.Turn;

/** What a chat needs of the store: alarms, corrections, notices, oblivion. */
final class ChatStoresTest {

  private static final String CHAT = "chat:1";

  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void open() {
    stores = Stores.on(Database.open(folder.resolve("plusminus.db")));
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private Interview begin(String id) {
    Interview interview = Examples.fresh(id, stores.ada());
    assertThat(stores.interviews().commit(Examples.began(interview, stores.space()))).isTrue();
    stores.interviews().move(id, CHAT);
    return interview;
  }

  private static Message.Received said(String id, String text) {
    return new Message.Received(
        new Message(CHAT, id, Examples.ADA, Message.Kind.Said, text, Examples.NOON), Duration.ZERO);
  }

  /** The messages become the turn that the examples say. */
  private void answer(Interview interview, String... messages) {
    Commit commit = Examples.spoke(interview, stores.space(), 2, List.of(messages));
    var here =
        new Commit(
            commit.interview(),
            CHAT,
            commit.space(),
            commit.before(),
            commit.at(),
            commit.event(),
            commit.move(),
            commit.turns(),
            commit.reading(),
            commit.evidence(),
            commit.scorecard(),
            commit.done(),
            commit.outgoing());
    assertThat(stores.interviews().commit(here)).isTrue();
  }

  private static Instant second(long number) {
    return Examples.NOON.plusSeconds(number);
  }

  @Test
  void aConversationCallsWhileSomethingWaitsOrIsDue() {
    begin("i1");
    assertThat(stores.alarms().calling("chat", Examples.NOON)).containsExactly(CHAT);
    stores.outbox().sent("i1/1", "900");
    assertThat(stores.alarms().calling("chat", Examples.NOON)).isEmpty();
    stores.alarms().set("i1", Optional.of(Examples.NOON), Optional.of(second(150)));
    assertThat(stores.alarms().calling("chat", second(149))).isEmpty();
    assertThat(stores.alarms().calling("chat", second(150))).containsExactly(CHAT);
    assertThat(stores.alarms().calling("cha", second(150))).isEmpty();
    stores.inbox().put(said("m1", "hello"));
    assertThat(stores.alarms().calling("chat", Examples.NOON)).containsExactly(CHAT);
  }

  @Test
  void theTimeInWhichNobodyLookedIsGivenBack() {
    begin("i1");
    stores.alarms().set("i1", Optional.of(Examples.NOON), Optional.of(second(150)));
    stores.alarms().beat(second(100));
    stores.outbox().sent("i1/1", "900");

    assertThat(stores.alarms().resume("chat", second(1000)))
        .containsExactly(new Running("i1", Optional.of(second(900))));
    assertThat(stores.alarms().calling("chat", second(1049))).isEmpty();
    assertThat(stores.alarms().calling("chat", second(1050))).containsExactly(CHAT);
  }

  @Test
  void aClockThatBeganAfterTheLastPulseLosesNothing() {
    begin("i1");
    stores.alarms().set("i1", Optional.of(Examples.NOON), Optional.of(second(150)));
    stores.alarms().beat(second(1));
    stores.alarms().set("i1", Optional.of(second(5000)), Optional.of(second(5150)));

    assertThat(stores.alarms().resume("chat", second(5060)))
        .containsExactly(new Running("i1", Optional.of(second(5060))));
  }

  @Test
  void aCommitUnsetsTheAlarm() {
    Interview interview = begin("i1");
    stores.outbox().sent("i1/1", "900");
    stores.alarms().set("i1", Optional.of(Examples.NOON), Optional.of(second(1)));
    stores.interviews().commit(Examples.quiet(interview, stores.space(), 2));
    assertThat(stores.alarms().calling("chat", second(10))).isEmpty();
  }

  @Test
  void wordsKnowWhatTheyWerePostedAs() {
    begin("i1");
    assertThat(stores.outbox().lastPosted(CHAT)).isEmpty();
    stores.outbox().sent("i1/1", "900,901");
    assertThat(stores.outbox().posted("i1/1")).contains("900,901");
    assertThat(stores.outbox().lastPosted(CHAT)).contains("900,901");
  }

  @Test
  void aNoticeIsPutOnceWithTheMessageThatItDealsWith() {
    begin("i1");
    stores.inbox().put(said("m1", "why"));
    var notice = new Outgoing("i1/notice/m1", CHAT, 2, Outgoing.Kind.Notice, "Because.");
    stores.outbox().put(notice, List.of("m1"));
    stores.outbox().put(notice, List.of("m1"));
    assertThat(stores.inbox().pending(CHAT)).isEmpty();
    assertThat(stores.outbox().waiting(CHAT))
        .extracting(Outgoing::id)
        .containsExactly("i1/1", "i1/notice/m1");
  }

  @Test
  void aMessageThatWaitsIsCorrected() {
    stores.inbox().put(said("m1", "we lock the table"));
    Message edit = Message.edited(CHAT, "m1", Examples.ADA, "we lock the row", second(1));
    stores.inbox().put(new Message.Received(edit, Duration.ZERO));
    assertThat(stores.inbox().pending(CHAT).getLast().message()).isEqualTo(edit);
    assertThat(stores.corrections().knows(CHAT, "m1")).isTrue();
    assertThat(stores.corrections().knows(CHAT, "m2")).isFalse();

    assertThat(stores.corrections().correct(edit)).isTrue();
    assertThat(stores.inbox().pending(CHAT))
        .extracting(each -> each.message().text())
        .containsExactly("we lock the row");
    assertThat(stores.corrections().place(CHAT, "m1")).isEmpty();

    assertThat(stores.corrections().correct(Message.deleted(CHAT, "m1", Examples.ADA, second(2))))
        .isTrue();
    assertThat(stores.inbox().pending(CHAT)).isEmpty();
    assertThat(stores.corrections().correct(edit)).isFalse();
  }

  @Test
  void aMessageKnowsItsPlaceInItsTurn() {
    Interview interview = begin("i1");
    stores.inbox().put(said("m1", "one row"));
    stores.inbox().put(said("m2", "per night"));
    answer(interview, "m1", "m2");
    var place = stores.corrections().place(CHAT, "m2").orElseThrow();
    assertThat(place.interview()).isEqualTo("i1");
    assertThat(place.turn()).isEqualTo(Examples.SAID.number());
    assertThat(place.from()).isEqualTo("one row\n\n".length());
    assertThat(place.text()).isEqualTo("per night");
    assertThat(stores.inbox().said(CHAT)).extracting(Message::id).containsExactly("m1", "m2");
  }

  @Test
  void whatIsTakenOutIsNowhereAnyMore() {
    Interview interview = begin("i1");
    stores.inbox().put(said("m1", Examples.SAID.text()));
    answer(interview, "m1");
    stores.outbox().sent("i1/1", "900");
    stores.outbox().sent("i1/4", "901");
    var place = stores.corrections().place(CHAT, "m1").orElseThrow();
    Kept kept = stores.interviews().find("i1").orElseThrow();
    Turn blank =
        new Turn(
            Examples.SAID.number(),
            Examples.SAID.speaker(),
            " ".repeat(Examples.SAID.text().length()),
            Examples.SAID.at());
    var revision = new Outgoing("i1/scorecard/m1", CHAT, 9, Outgoing.Kind.Revision, "i1");
    var erasure =
        new Erasure(
            kept,
            interview,
            "m1",
            "m1/deleted",
            List.of(blank),
            place,
            Optional.empty(),
            List.of(revision));

    assertThat(stores.corrections().erase(erasure)).isTrue();
    assertThat(stores.corrections().erase(erasure)).isFalse();

    assertThat(stores.interviews().rows("i1").evidence()).isEmpty();
    assertThat(stores.interviews().rows("i1").transcript().turn(blank.number())).contains(blank);
    assertThat(stores.count("reading")).isZero();
    assertThat(stores.outbox().waiting(CHAT)).extracting(Outgoing::id).contains("i1/scorecard/m1");
    assertThat(stores.corrections().place(CHAT, "m1").orElseThrow().text()).isBlank();
  }

  @Test
  void aPersonIsForgottenWithEverything() {
    Interview interview = begin("i1");
    stores.inbox().put(said("m1", "one row"));
    answer(interview, "m1");
    stores.outbox().sent("i1/1", "900");
    assertThat(stores.interviews().of(stores.ada())).hasSize(1);
    assertThat(stores.people().account(stores.ada(), "terminal")).contains(Examples.ADA);

    assertThat(stores.people().forget(stores.ada()))
        .containsExactly(new Posted(CHAT, Outgoing.Kind.Turn, "900"));

    for (String table :
        List.of(
            "person",
            "account",
            "interview",
            "seat",
            "turn",
            "reading",
            "evidence",
            "event",
            "scorecard",
            "inbox",
            "outbox")) {
      assertThat(stores.count(table)).as(table).isZero();
    }
    assertThat(stores.people().known(Examples.ADA)).isEmpty();
    assertThat(stores.people().forget("nobody")).isEmpty();
  }

  @Test
  void aSpaceKeepsItsSettings() {
    String space = stores.people().space("chat", "server");
    assertThat(stores.people().settings(space)).isEmpty();
    stores.people().set(space, "answer-after", Optional.of("6"));
    assertThat(stores.people().settings(space)).isEqualTo(Map.of("answer-after", "6"));
    stores.people().set(space, "answer-after", Optional.empty());
    assertThat(stores.people().settings(space)).isEmpty();
    assertThat(stores.people().spaces()).contains(List.of("chat", "server"));
    assertThat(stores.people().known(new Account("chat", "server", "x"))).isEmpty();
  }
}
