package plusminus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.interview.Interview;
import plusminus.question.Phase;
import plusminus.service.Account;
import plusminus.service.Commit;
import plusminus.service.Kept;
import plusminus.service.Message;
import plusminus.service.Outgoing;
import plusminus.service.Rows;
import plusminus.transcript.Quote;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

final class StoresTest {

  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void open() {
    stores = Stores.on(Database.open(folder.resolve("a/b/plusminus.db")));
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private void reopen() {
    close();
    open();
  }

  @Test
  void aPersonIsEnteredOnceForEachAccount() {
    var bob = new Account("discord", "guild", "bob");

    String first = stores.people().person(bob);

    assertThat(stores.people().person(bob)).isEqualTo(first).isNotEqualTo(stores.ada());
    assertThat(stores.people().person(Examples.ADA)).isEqualTo(stores.ada());
    assertThat(stores.people().space("terminal", "laptop")).isEqualTo(stores.space());
    assertThat(stores.people().space("discord", "guild")).isNotEqualTo(stores.space());
    assertThat(stores.count("person")).isEqualTo(2);
  }

  @Test
  void aTextIsKeptOnceByItsHash() {
    stores.texts().keep("h1", "question", "hotel", "id: hotel\n");
    stores.texts().keep("h1", "question", "hotel", "somebody else's");

    assertThat(stores.texts().body("h1")).contains("id: hotel\n");
    assertThat(stores.texts().body("h2")).isEmpty();
  }

  @Test
  void aSecondCopyOfAMessageIsRefused() {
    var message = Examples.message("m1", "hello", Examples.NOON);

    assertThat(stores.inbox().put(message)).isTrue();
    assertThat(stores.inbox().put(message)).isFalse();
    assertThat(stores.inbox().pending("thread")).containsExactly(message);
    assertThat(stores.inbox().pending("another")).isEmpty();
  }

  @Test
  void messagesComeInThePlatformsOrderThenAsTheyArrived() {
    stores.inbox().put(Examples.message("z", "second", Examples.NOON));
    stores.inbox().put(Examples.message("a", "third", Examples.NOON));
    stores.inbox().put(Examples.message("m", "first", Examples.NOON.minusMillis(1)));

    assertThat(stores.inbox().pending("thread"))
        .extracting(received -> received.message().text())
        .containsExactly("first", "second", "third");
  }

  @Test
  void anInterviewComesBackWithEverythingAfterTheFileIsOpenedAgain() {
    Interview began = Examples.fresh("i1", stores.ada());
    Interview filled = Examples.filled("i1", stores.ada());
    stores.interviews().commit(Examples.began(began, stores.space()));
    stores.interviews().commit(Examples.spoke(filled, stores.space(), 1, List.of()));

    reopen();

    Kept kept = new Kept(filled, "thread", stores.space(), 2, Examples.NOON.plusSeconds(1));
    assertThat(stores.interviews().find("i1")).contains(kept);
    assertThat(stores.interviews().openIn("thread")).contains(kept);
    assertThat(stores.interviews().all()).containsExactly(kept);
    Rows rows = stores.interviews().rows("i1");
    assertThat(rows.transcript().turns()).containsExactly(Examples.SAID, Examples.REPLY);
    assertThat(rows.evidence())
        .containsExactly(Examples.evidence("z-point"), Examples.evidence("a-point"));
    assertThat(rows.scorecard()).contains(Examples.scorecard());
    assertThat(stores.count("event")).isEqualTo(2);
    assertThat(stores.count("reading")).isEqualTo(1);
    assertThat(stores.count("seat")).isEqualTo(1);
  }

  @Test
  void whatIsUnknownIsEmpty() {
    assertThat(stores.interviews().find("i1")).isEmpty();
    assertThat(stores.interviews().openIn("thread")).isEmpty();
    assertThat(stores.interviews().all()).isEmpty();
    assertThat(stores.interviews().rows("i1").transcript().turns()).isEmpty();
    assertThat(stores.outbox().waiting("thread")).isEmpty();
  }

  @Test
  void theOneThatChangedLastComesFirst() {
    for (String id : List.of("i1", "i2", "i3")) {
      Interview interview = Examples.fresh(id, stores.ada());
      stores.interviews().commit(Examples.began(interview, stores.space()));
      stores.interviews().move(id, "thread of " + id);
    }
    Interview second = Examples.fresh("i2", stores.ada());
    stores.interviews().commit(Examples.quiet(second, stores.space(), 2));

    assertThat(stores.interviews().all())
        .extracting(kept -> kept.interview().id())
        .containsExactly("i2", "i1", "i3");
  }

  @Test
  void aSecondInterviewIsNotOpenInTheSameConversation() {
    stores.interviews().commit(Examples.began(Examples.fresh("i1", stores.ada()), stores.space()));
    Commit second = Examples.began(Examples.fresh("i2", stores.ada()), stores.space());
    assertThatThrownBy(() -> stores.interviews().commit(second))
        .hasMessageContaining("interview.conversation");
    assertThat(stores.interviews().all()).hasSize(1);
  }

  @Test
  void aClosedInterviewIsNotOpenInItsConversation() {
    Interview interview = Examples.fresh("i1", stores.ada());
    stores.interviews().commit(Examples.began(interview, stores.space()));
    Interview closed = interview.withPhase(new Phase.Closed(Phase.Ending.CandidateStopped));
    stores.interviews().commit(Examples.quiet(closed, stores.space(), 1));

    assertThat(stores.interviews().openIn("thread")).isEmpty();
    assertThat(stores.interviews().find("i1")).isPresent();
  }

  @Test
  void aCommitOnAnOlderEpochIsRefusedAndLeavesNothing() {
    stores.inbox().put(Examples.message("m1", "hello", Examples.NOON));
    Interview interview = Examples.fresh("i1", stores.ada());
    stores.interviews().commit(Examples.began(interview, stores.space()));
    Commit late = Examples.spoke(interview, stores.space(), 1, List.of("m1"));
    stores.interviews().commit(Examples.quiet(interview, stores.space(), 1));

    assertThat(stores.interviews().commit(late)).isFalse();
    assertThat(stores.interviews().commit(Examples.began(interview, stores.space()))).isFalse();
    assertThat(stores.interviews().find("i1").orElseThrow().epoch()).isEqualTo(2);
    assertThat(stores.inbox().pending("thread")).hasSize(1);
    assertThat(stores.outbox().waiting("thread")).hasSize(1);
    assertThat(stores.count("turn")).isZero();
  }

  @Test
  void aCommitThatFailsHalfWayLeavesNothing() {
    stores.inbox().put(Examples.message("m1", "hello", Examples.NOON));
    Interview interview = Examples.fresh("i1", stores.ada());
    stores.interviews().commit(Examples.began(interview, stores.space()));
    stores.database().write(handle -> handle.execute("UPDATE outbox SET id = 'i1/scorecard'"));
    Commit failing = Examples.spoke(interview, stores.space(), 1, List.of("m1"));

    assertThatThrownBy(() -> stores.interviews().commit(failing)).hasMessageContaining("outbox.id");

    assertThat(stores.interviews().find("i1").orElseThrow().epoch()).isEqualTo(1);
    assertThat(stores.inbox().pending("thread")).hasSize(1);
    assertThat(Stream.of("turn", "reading", "evidence", "scorecard").map(stores::count))
        .containsOnly(0L);
    assertThat(stores.interviews().commit(Examples.quiet(interview, stores.space(), 1))).isTrue();
  }

  @Test
  void aMessageThatIsDealtWithIsNoLongerPending() {
    stores.inbox().put(Examples.message("m1", "one", Examples.NOON));
    stores.inbox().put(Examples.message("m2", "two", Examples.NOON));
    Interview interview = Examples.fresh("i1", stores.ada());
    stores.interviews().commit(Examples.began(interview, stores.space()));
    stores.interviews().commit(Examples.spoke(interview, stores.space(), 1, List.of("m1")));

    assertThat(stores.inbox().pending("thread"))
        .extracting(received -> received.message().id())
        .containsExactly("m2");
    assertThat(stores.inbox().put(Examples.message("m1", "one", Examples.NOON))).isFalse();
  }

  @Test
  void wordsWaitInTheOrderInWhichTheyWereCommittedUntilTheyAreSent() {
    Interview first = Examples.fresh("i1", stores.ada());
    stores.interviews().commit(Examples.began(first, stores.space()));
    stores.interviews().commit(Examples.spoke(first, stores.space(), 1, List.of()));
    stores.database().write(handle -> handle.execute("UPDATE interview SET status = 'closed'"));
    Interview second = Examples.fresh("i2", stores.ada());
    stores.interviews().commit(Examples.began(second, stores.space()));
    stores.outbox().sent("i1/4", "900");
    stores.outbox().sent("i1/4", "901");

    assertThat(stores.outbox().waiting("thread"))
        .extracting(Outgoing::id)
        .containsExactly("i1/1", "i1/scorecard", "i2/1");
    assertThat(stores.outbox().waiting("thread").getFirst())
        .isEqualTo(Examples.outgoing("i1/1", 1));
  }

  @Test
  void textThatNoDatabaseTakesIsKeptWithReplacementCharacters() {
    String text = "a\0b\uD800c\uDC00 🛏 '; DROP TABLE inbox; --";
    stores.inbox().put(Examples.message("m1", text, Examples.NOON));

    Message read = stores.inbox().pending("thread").getFirst().message();

    assertThat(read.text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD 🛏 '; DROP TABLE inbox; --");
  }

  @Test
  void aQuoteHoldsInATurnThatWasReadFromTheInbox() {
    stores.inbox().put(Examples.message("m1", "x\0y\uD800z", Examples.NOON));
    String text = stores.inbox().pending("thread").getFirst().message().text();
    Turn turn = new Turn(3, new Speaker.Seated(1), text, Duration.ofSeconds(1));
    Quote quote = turn.quote(0, 5);
    Interview interview = Examples.fresh("i1", stores.ada());
    stores.interviews().commit(Examples.began(interview, stores.space()));
    stores.interviews().commit(said(interview, turn));

    assertThat(stores.interviews().rows("i1").transcript().holds(quote)).isTrue();
  }

  @Test
  void aMegabyteComesBack() {
    String text = "🛏".repeat(250_000);
    stores.inbox().put(Examples.message("m1", text, Examples.NOON));

    assertThat(stores.inbox().pending("thread").getFirst().message().text()).isEqualTo(text);
  }

  @Test
  void wordsOfASpectatorAreNotKept() {
    Interview interview = Examples.fresh("i1", stores.ada());
    stores.interviews().commit(Examples.began(interview, stores.space()));
    Turn heckle = new Turn(3, new Speaker.Spectator("Bob"), "Sharding!", Duration.ofSeconds(1));

    assertThatThrownBy(() -> stores.interviews().commit(said(interview, heckle)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(stores.count("turn")).isZero();
  }

  @Test
  void aDatabaseInMemoryKeepsTheSame() {
    try (Stores memory = Stores.on(Database.inMemory())) {
      Interview filled = Examples.filled("i1", memory.ada());
      memory.interviews().commit(Examples.began(filled, memory.space()));

      assertThat(memory.interviews().openIn("thread").orElseThrow().interview()).isEqualTo(filled);
      assertThat(memory.outbox().waiting("thread")).hasSize(1);
    }
  }

  private Commit said(Interview interview, Turn turn) {
    Commit quiet = Examples.quiet(interview, stores.space(), 1);
    return new Commit(
        interview,
        "thread",
        stores.space(),
        1,
        quiet.at(),
        quiet.event(),
        quiet.move(),
        List.of(turn),
        quiet.reading(),
        List.of(),
        quiet.scorecard(),
        List.of(),
        List.of());
  }
}
