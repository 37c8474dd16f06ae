package plusminus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.discord.Discord;
import plusminus.discord.House;
import plusminus.discord.local.Interaction;
import plusminus.discord.local.LocalDiscord;
import plusminus.discord.local.Person;
import plusminus.discord.local.Seen;
import plusminus.service.Kept;
import plusminus.service.Rhythm;

/** Interviews over the wire: the real client, the real store, the real texts, a local Discord. */
class DiscordTest {

  private static final Rhythm QUICK =
      new Rhythm(Duration.ofMillis(150), Duration.ofMillis(300), Duration.ofMillis(400));

  @TempDir private Path folder;
  private final LocalDiscord server = LocalDiscord.start();
  private final Person ada = server.person("Ada");
  private final Person bob = server.person("Bob");
  private final List<String> console = new CopyOnWriteArrayList<>();
  private final MovableClock clock = new MovableClock();
  private Optional<Wiring> wiring = Optional.empty();
  private Optional<Discord> discord = Optional.empty();

  @BeforeEach
  void quick() {
    server.rateLimitsOff();
    server.limit(Duration.ofSeconds(20));
  }

  @AfterEach
  void end() {
    stop();
    server.close();
  }

  private void serve() {
    var bank = new Bank();
    Wiring made = Wiring.file(folder.resolve("plusminus.db"), bank, clock);
    wiring = Optional.of(made);
    var house =
        new House(
            made.service(),
            made.ports(),
            bank,
            () -> UUID.randomUUID().toString().replace("-", ""),
            clock);
    var config =
        new Discord.Config(
            server.token(), Optional.of(server.restUrl()), Optional.of(server.gatewayUrl()), QUICK);
    discord = Optional.of(Discord.connect(config, house, console::add));
    server.awaitTrue("commands", () -> !server.commands().isEmpty());
  }

  private void stop() {
    discord.ifPresent(Discord::close);
    wiring.ifPresent(Wiring::close);
    discord = Optional.empty();
    wiring = Optional.empty();
  }

  private Interaction start(Person who, Map<String, ?> options) {
    Interaction interaction = who.slash(server.channelId(), "interview start", options);
    interaction.awaitMessage(message -> !message.loading());
    return interaction;
  }

  /** Starts the hotel question in a thread of its own and answers the thread. */
  private String thread(Person who) {
    start(who, Map.of("question", "Design a hotel booking system", "level", "L5"));
    return server.await(
        "the thread",
        () ->
            server.threads(server.channelId()).stream()
                .filter(id -> server.threadMembers(id).contains(who.id()))
                .findFirst());
  }

  private List<Seen> ours(String channel) {
    return server.messages(channel).stream()
        .filter(message -> message.author().equals(server.botId()))
        .filter(message -> message.json().path("type").asInt() == 0)
        .toList();
  }

  private Seen answer(String channel, int number) {
    return server.await(
        "answer " + number,
        () -> {
          List<Seen> said = ours(channel);
          return said.size() >= number ? Optional.of(said.get(number - 1)) : Optional.empty();
        });
  }

  private Seen card(Person who) {
    return server.awaitMessage(who.dm(), Seen::componentsV2);
  }

  private Kept kept() {
    return wiring.orElseThrow().ports().interviews().all().getFirst();
  }

  // ---- beginning --------------------------------------------------------------------------

  @Test
  void anInterviewRunsInAPrivateThreadFromStartToScorecard() {
    serve();
    String thread = thread(ada);
    Seen first = answer(thread, 1);
    assertThat(first.content()).startsWith(ada.mention()).contains("hotel");
    assertThat(first.pinged()).containsExactly(ada.id());
    assertThat(first.buttons()).containsExactly("Hint", "Why this question?", "Pause", "End");

    ada.say(thread, "first question:");
    ada.say(thread, "how many hotels and how many bookings a day?");
    Seen second = answer(thread, 2);
    assertThat(second.content()).contains("hotel");
    server.awaitTrue("buttons moved on", () -> ours(thread).get(0).buttons().isEmpty());
    assertThat(second.buttons()).hasSize(4);
    assertThat(ours(thread)).hasSize(2);

    ada.say(
        thread,
        "we keep one row a room type and night with a count, and book in one transaction with a"
            + " conditional update, because two people must not get the last room");
    answer(thread, 3);
    ada.click(ours(thread).get(2).id(), "End").awaitAcknowledged();
    Seen card = card(ada);
    assertThat(card.text()).contains("Design a hotel booking system").contains("BAND");
    assertThat(new String(card.files().get("scorecard.md"), StandardCharsets.UTF_8))
        .contains("two people must not get the last room");
    assertThat(card.pinged()).isEmpty();
    assertThat(server.awaitMessage(thread, each -> each.content().contains("in your DMs")).pinged())
        .isEmpty();
    assertThat(kept().interview().isOpen()).isFalse();
  }

  @Test
  void theCardExplainsItsMarksAndShowsTheTranscript() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    ada.say(
        thread,
        "book in one transaction with a conditional update on the row of that night, because two"
            + " people must not get the last room; 3 bookings a second need no sharding");
    answer(thread, 2);
    ada.slash(thread, "interview end", Map.of()).awaitAcknowledged();
    Seen card = card(ada);

    Seen menu = ada.click(card.id(), "Why this mark").awaitMessage(message -> !message.loading());
    assertThat(menu.ephemeral()).isTrue();
    JsonNode select =
        menu.components().stream().filter(each -> each.has("options")).findFirst().orElseThrow();
    assertThat(select.path("options")).isNotEmpty();
    Seen why =
        ada.select(menu.id(), select.path("custom_id").asText(), "1")
            .awaitMessage(message -> message.content().contains("["));
    assertThat(why.content()).contains("last room");

    Seen transcript =
        ada.click(card.id(), "Transcript").awaitMessage(message -> !message.files().isEmpty());
    assertThat(transcript.ephemeral()).isTrue();
    assertThat(new String(transcript.files().get("transcript.md"), StandardCharsets.UTF_8))
        .contains("3 bookings a second need no sharding");
  }

  @Test
  void anInterviewRunsInADmToo() {
    serve();
    start(ada, Map.of("question", "Design a parking garage", "where", "dm", "minutes", 20));
    Seen first = server.awaitMessage(ada.dm(), each -> each.content().contains("parking garage"));
    assertThat(first.buttons()).contains("Hint");
    ada.say(ada.dm(), "hint");
    server.awaitTrue("a hint", () -> ours(ada.dm()).size() == 3);
    assertThat(kept().interview().setting().length()).isEqualTo(Duration.ofMinutes(20));
    ada.say(ada.dm(), "end");
    assertThat(card(ada).text()).contains("parking garage");
  }

  @Test
  void aSecondStartSaysWhereTheFirstIs() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    Interaction second = start(ada, Map.of("question", "Design a chat"));
    assertThat(second.awaitMessage().content()).contains("<#" + thread + ">");
    assertThat(second.ephemeral()).isTrue();
    assertThat(server.threads(server.channelId())).hasSize(1);
    start(bob, Map.of("question", "Design a chat"));
    server.awaitTrue("another's thread", () -> server.threads(server.channelId()).size() == 2);
  }

  @Test
  void missingPermissionsAreNamed() {
    serve();
    server.botPermissions(
        server.channelId(), Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND_IN_THREADS);
    server.awaitTrue(
        "the bot knows",
        () ->
            start(ada, Map.of("question", "x"))
                .awaitMessage()
                .content()
                .contains("Create Private Threads"));
    assertThat(wiring.orElseThrow().ports().interviews().all()).isEmpty();
  }

  @Test
  void closedDmsAreNamedAtTheStartAndLeaveTheCardBehindAButton() {
    serve();
    ada.closeDms();
    assertThat(start(ada, Map.of("question", "x", "where", "dm")).awaitMessage().content())
        .contains("DMs are closed");
    String thread = thread(ada);
    answer(thread, 1);
    ada.say(thread, "end");
    Seen note = server.awaitMessage(thread, each -> each.buttons().contains("Show my scorecard"));
    Seen shown = ada.click(note.id(), "Show my scorecard").awaitMessage(Seen::componentsV2);
    assertThat(shown.ephemeral()).isTrue();
  }

  @Test
  void theListAndItsSearchOfferTheBankAndAnyTitle() {
    serve();
    Interaction list = ada.slash(server.channelId(), "questions", Map.of());
    assertThat(list.awaitMessage(message -> !message.loading()).content()).contains("notification");
    List<JsonNode> choices =
        ada.autocomplete(server.channelId(), "interview start", "question", "hot");
    assertThat(choices).hasSize(2);
    assertThat(choices.getFirst().path("value").asText()).contains("hotel");
    assertThat(choices.getLast().path("value").asText()).isEqualTo("hot");
  }

  // ---- the conversation -------------------------------------------------------------------

  @Test
  void theSearchKnowsOtherNamesToo() {
    serve();
    List<JsonNode> choices =
        ada.autocomplete(server.channelId(), "interview start", "question", "expedia");
    assertThat(choices.getFirst().get("value").asText()).isEqualTo("Design a hotel booking system");
  }

  @Test
  void whoeverHasNoSeatIsNotHeardAndTurnsNoKnobs() {
    serve();
    String thread = thread(ada);
    Seen first = answer(thread, 1);
    server.person("Carol");
    ada.say(thread, "let me show " + bob.mention());
    answer(thread, 2);
    bob.say(thread, "use Kafka, Ada");
    Interaction press = bob.click(answer(thread, 2).id(), "Hint");
    assertThat(press.awaitFollowUp(Seen::ephemeral).content()).contains("somebody else");
    ada.say(thread, "time");
    answer(thread, 3);
    assertThat(
            wiring
                .orElseThrow()
                .ports()
                .interviews()
                .rows(kept().interview().id())
                .transcript()
                .turns())
        .noneMatch(turn -> turn.text().contains("Kafka"));
    assertThat(first.pinged()).containsExactly(ada.id());
  }

  @Test
  void nothingTheyWritePingsOrFormatsWhenItIsQuoted() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    ada.say(thread, "@everyone **we** use <@" + bob.id() + "> redis because reads are 100x writes");
    answer(thread, 2);
    ada.say(thread, "i mean @here `we cache` the list of hotels, it changes once a day");
    answer(thread, 3);
    for (Seen said : ours(thread)) {
      assertThat(said.pinged()).isSubsetOf(ada.id());
      assertThat(said.flags() & 4).as("no unfurling").isEqualTo(4);
    }
  }

  @Test
  void anEditBeforeTheAnswerCountsAndAfterItIsNoted() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    String message = ada.say(thread, "we lock the whole table");
    ada.edit(message, "we lock the row of that night");
    answer(thread, 2);
    assertThat(turns()).containsExactly("we lock the row of that night");
    ada.edit(message, "we lock nothing");
    assertThat(answer(thread, 3).content()).contains("edit is noted");
    assertThat(wiring.orElseThrow().ports().corrections().lateEdits(kept().interview().id()))
        .containsValue(List.of("we lock nothing"));
    assertThat(turns()).containsExactly("we lock the row of that night");
  }

  @Test
  void aDeletedMessageLeavesTranscriptAndScorecard() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    String message =
        ada.say(
            thread,
            "book in one transaction with a conditional update on the row of that night, because"
                + " two people must not get the last room");
    answer(thread, 2);
    ada.say(thread, "end");
    Seen card = card(ada);
    assertThat(card.text()).contains("last room");
    ada.delete(message);
    server.awaitTrue(
        "the card is revised",
        () ->
            server.messages(ada.dm()).stream()
                .filter(Seen::componentsV2)
                .noneMatch(each -> each.text().contains("last room")));
    Seen revised = card(ada);
    assertThat(new String(revised.files().get("scorecard.md"), StandardCharsets.UTF_8))
        .doesNotContain("last room");
    assertThat(turns()).allMatch(String::isBlank);
  }

  private List<String> turns() {
    return wiring
        .orElseThrow()
        .ports()
        .interviews()
        .rows(kept().interview().id())
        .transcript()
        .turns()
        .stream()
        .filter(turn -> turn.speaker() instanceof plusminus.transcript.Speaker.Seated)
        .map(plusminus.transcript.Turn::text)
        .toList();
  }

  @Test
  void withoutTheContentIntentRepliesMentionsAndTheFormWork() {
    server.mayReadContent(false);
    serve();
    assertThat(console).anyMatch(line -> line.contains("Message Content Intent"));
    String thread = thread(ada);
    Seen first = answer(thread, 1);
    assertThat(answer(thread, 2).content()).contains("cannot read plain messages");
    assertThat(answer(thread, 2).buttons()).startsWith("Answer");
    ada.say(thread, "nobody can read this");
    ada.reply(thread, first.id(), "we keep one row per room type and night");
    answer(thread, 3);
    ada.say(thread, "<@" + server.botId() + "> and a count of rooms left");
    answer(thread, 4);
    Interaction form = ada.click(answer(thread, 4).id(), "Answer");
    form.awaitModal();
    ada.submit(form, Map.of("text", "the update is conditional"));
    server.awaitTrue("three turns", () -> turns().size() == 3);
    assertThat(turns())
        .containsExactly(
            "we keep one row per room type and night",
            "and a count of rooms left",
            "the update is conditional");
    assertThat(ours(thread).stream().filter(each -> each.content().contains("cannot read")))
        .hasSize(1);
  }

  @Test
  void everyWishHasItsCommandButtonOrWord() {
    serve();
    String thread = thread(ada);
    Seen first = answer(thread, 1);
    Interaction why = ada.click(first.id(), "Why this question?");
    assertThat(why.awaitMessage(message -> !message.loading()).ephemeral()).isTrue();
    ada.say(thread, "why");
    answer(thread, 2);
    ada.slash(thread, "interview time", Map.of()).awaitAcknowledged();
    assertThat(answer(thread, 3).content()).contains("45");
    ada.say(thread, "pause");
    Seen paused = answer(thread, 4);
    assertThat(paused.buttons()).containsExactly("Resume", "End");
    assertThat(kept().interview().paused()).isTrue();
    ada.click(paused.id(), "Resume").awaitAcknowledged();
    Seen back = answer(thread, 5);
    assertThat(back.content()).contains("clock runs again");
    assertThat(back.buttons()).contains("Hint");
    assertThat(kept().interview().paused()).isFalse();
    ada.slash(thread, "interview hint", Map.of()).awaitAcknowledged();
    answer(thread, 6);
    ada.slash(thread, "interview pause", Map.of()).awaitAcknowledged();
    answer(thread, 7);
    ada.slash(thread, "interview resume", Map.of()).awaitAcknowledged();
    answer(thread, 8);
    ada.slash(server.channelId(), "interview end", Map.of()).awaitAcknowledged();
    card(ada);
    Interaction again = ada.slash(server.channelId(), "interview scorecard", Map.of());
    assertThat(again.awaitMessage(Seen::componentsV2).ephemeral()).isTrue();
  }

  @Test
  void everythingKeptOfAPersonCanBeDeleted() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    ada.say(thread, "end");
    Seen card = card(ada);
    server.awaitMessage(thread, each -> each.content().contains("in your DMs"));
    server.awaitTrue(
        "everything is out",
        () -> wiring.orElseThrow().ports().alarms().calling("discord", clock.instant()).isEmpty());
    Interaction ask = ada.slash(server.channelId(), "interview delete-my-data", Map.of());
    Seen question = ask.awaitMessage(message -> message.buttons().size() == 2);
    assertThat(question.content()).contains("1 interview");
    ada.click(question.id(), "Delete everything")
        .awaitMessage(message -> message.content().startsWith("Deleted"));
    assertThat(wiring.orElseThrow().ports().interviews().all()).isEmpty();
    server.awaitTrue(
        "the card is gone",
        () -> server.messages(ada.dm()).stream().noneMatch(each -> each.id().equals(card.id())));
    Interaction press = ada.slash(server.channelId(), "interview delete-my-data", Map.of());
    assertThat(press.awaitMessage(message -> !message.loading()).content()).contains("nothing");
  }

  // ---- time -------------------------------------------------------------------------------

  @Test
  void aSilenceIsSpokenToThenTheInterviewPausesAndSaysHowToGoOn() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    settled();
    clock.pass(Duration.ofSeconds(150));
    answer(thread, 2);
    settled();
    clock.pass(Duration.ofMinutes(8));
    Seen away = answer(thread, 3);
    assertThat(away.buttons()).containsExactly("Resume", "End");
    assertThat(kept().interview().paused()).isTrue();
  }

  @Test
  void atTheEndTheCardComesByItself() {
    serve();
    start(ada, Map.of("question", "Design a hotel booking system", "minutes", 5));
    String thread =
        server.await("thread", () -> server.threads(server.channelId()).stream().findFirst());
    answer(thread, 1);
    settled();
    clock.pass(Duration.ofSeconds(100));
    ada.say(thread, "we keep one row per room type and night");
    answer(thread, 2);
    settled();
    clock.pass(Duration.ofMinutes(3));
    settled();
    clock.pass(Duration.ofMinutes(1));
    assertThat(card(ada).text()).contains("hotel");
  }

  /** The words are out and the next alarm is set. */
  private void settled() {
    server.awaitTrue(
        "settled",
        () ->
            wiring.orElseThrow().ports().alarms().calling("discord", clock.instant()).isEmpty()
                && !wiring
                    .orElseThrow()
                    .ports()
                    .alarms()
                    .calling("discord", clock.instant().plus(Duration.ofHours(1)))
                    .isEmpty());
  }

  // ---- trouble ----------------------------------------------------------------------------

  @Test
  void whatWasSaidWhileTheBotWasAwayIsAnsweredOnce() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    ada.say(thread, "one row per room type and night");
    answer(thread, 2);
    stop();
    ada.say(thread, "and the update is conditional,");
    ada.say(thread, "because two people must not get the last room");
    bob.id();
    serve();
    answer(thread, 3);
    settled();
    assertThat(ours(thread)).hasSize(3);
    assertThat(turns())
        .containsExactly(
            "one row per room type and night",
            "and the update is conditional,\n\nbecause two people must not get the last room");
  }

  @Test
  void aLostConnectionLosesNothing() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    server.gateway().drop(true);
    ada.say(thread, "one row per room type and night");
    answer(thread, 2);
    server.gateway().drop(false);
    ada.say(thread, "the update is conditional");
    answer(thread, 3);
    settled();
    assertThat(turns())
        .containsExactly("one row per room type and night", "the update is conditional");
    assertThat(ours(thread)).hasSize(3);
    assertThat(server.gateway().injected()).isEqualTo(2);
  }

  @Test
  void eventsThatComeTwiceOrLateAreAnsweredOnce() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    server.gateway().twice("MESSAGE_CREATE");
    ada.say(thread, "one row per room type and night");
    answer(thread, 2);
    server.gateway().reversed(2);
    ada.say(thread, "the update is conditional,");
    clock.awaitNextMillisecond();
    ada.say(thread, "so the last room is sold once");
    answer(thread, 3);
    settled();
    assertThat(turns())
        .containsExactly(
            "one row per room type and night",
            "the update is conditional,\n\nso the last room is sold once");
  }

  @Test
  void wordsWhoseAnswerWasLostAreSaidOnce() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    server.faults().loseAnswer("POST /channels/{channel}/messages", 1);
    server.faults().broken("POST /channels/{channel}/messages", 1, 502);
    server.faults().tooMany("POST /channels/{channel}/messages", 1, 1);
    ada.say(thread, "one row per room type and night");
    answer(thread, 2);
    settled();
    assertThat(ours(thread)).hasSize(2);
    assertThat(server.faults().injected()).isEqualTo(3);
  }

  @Test
  void aThreadThatIsLockedOrDeletedPausesAndGoesOnElsewhere() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    server.deleteChannel(thread);
    server.awaitTrue("paused", () -> kept().interview().paused());
    assertThat(console).anyMatch(line -> line.contains("was deleted"));
    Interaction resume = ada.slash(server.channelId(), "interview resume", Map.of());
    assertThat(resume.awaitMessage(message -> !message.loading()).content()).contains("<#");
    String next =
        server.await("a new thread", () -> server.threads(server.channelId()).stream().findFirst());
    server.awaitMessage(next, each -> each.content().contains("clock runs again"));
    ada.say(next, "one row per room type and night");
    server.awaitTrue("heard", () -> turns().size() == 1);
  }

  @Test
  void aBotThatIsKickedKeepsTheInterview() {
    serve();
    String thread = thread(ada);
    answer(thread, 1);
    server.kickBot();
    server.awaitTrue("paused", () -> kept().interview().paused());
    assertThat(console).anyMatch(line -> line.contains("removed from"));
  }

  @Test
  void aTokenThatIsRevokedEndsTheServiceWithASentence() throws InterruptedException {
    serve();
    server.revokeToken();
    assertThat(discord.orElseThrow().await()).isFalse();
    assertThat(console).anyMatch(line -> line.contains("token was revoked"));
  }

  @Test
  void theCommandsAreSentOnce() {
    serve();
    server.awaitTrue("commands", () -> server.commandUploads() == 1);
    stop();
    serve();
    thread(ada);
    assertThat(server.commandUploads()).isEqualTo(1);
  }
}
