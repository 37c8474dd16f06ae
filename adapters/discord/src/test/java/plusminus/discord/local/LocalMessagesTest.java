package plusminus.discord.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestRateLimiter;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Messages, threads, DMs and REST's faults, tried with the real client. */
class LocalMessagesTest {
  private static final String POST = "POST /channels/{channel}/messages";

  private final LocalDiscord discord = LocalDiscord.start();
  private final Person ada = discord.person("Ada");
  private final Person bob = discord.person("Bob");
  private final Raw raw = new Raw(discord);
  private BareBot bot;
  private TextChannel channel;

  @BeforeEach
  void connect() throws InterruptedException {
    bot = BareBot.connectReading(discord);
    channel = bot.jda.getTextChannelById(discord.channelId());
  }

  @AfterEach
  void close() {
    bot.close();
    discord.close();
  }

  @Test
  void aPrivateThreadIsForItsMembers() {
    ThreadChannel thread = channel.createThreadChannel("Ada's interview", true).complete();
    thread.addThreadMemberById(ada.id()).complete();

    String said = ada.say(thread.getId(), "hello");

    assertThatThrownBy(() -> bob.say(thread.getId(), "me too"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(discord.threads(channel.getId())).containsExactly(thread.getId());
    assertThat(discord.threadMembers(thread.getId())).contains(ada.id(), discord.botId());
    discord.awaitTrue(
        "the message",
        () ->
            bot.events(MessageReceivedEvent.class).stream()
                .anyMatch(
                    event ->
                        event.getMessageId().equals(said) && event.getChannelType().isThread()));
  }

  @Test
  void aPrivateThreadIsHiddenFromABotThatLeft() {
    ThreadChannel thread = channel.createThreadChannel("left", true).complete();
    thread.addThreadMemberById(ada.id()).complete();
    thread.leave().complete();

    ada.say(thread.getId(), "unheard");
    discord.botPermissions(channel.getId(), Permission.VIEW_CHANNEL, Permission.MANAGE_THREADS);
    ada.say(thread.getId(), "heard");

    discord.awaitTrue("the message", () -> heard().contains("heard"));
    assertThat(heard()).doesNotContain("unheard");
  }

  private List<String> heard() {
    return bot.events(MessageReceivedEvent.class).stream()
        .map(event -> event.getMessage().getContentRaw())
        .toList();
  }

  @Test
  void anArchivedThreadWakesUnlessItIsLocked() {
    ThreadChannel thread = channel.createThreadChannel("open", false).complete();
    discord.archive(thread.getId(), false);

    thread.sendMessage("awake").complete();
    assertThat(discord.channel(thread.getId()).at("/thread_metadata/archived").asBoolean())
        .isFalse();

    discord.archive(thread.getId(), true);
    assertThat(raw.post("/channels/" + thread.getId() + "/messages", "{\"content\":\"x\"}"))
        .isEqualTo(50083);

    discord.deleteChannel(thread.getId());
    assertThat(raw.post("/channels/" + thread.getId() + "/messages", "{\"content\":\"x\"}"))
        .isEqualTo(10003);
  }

  @Test
  void theBotArchivesItsOwnThread() {
    ThreadChannel thread = channel.createThreadChannel("done", true).complete();

    thread.getManager().setArchived(true).complete();

    assertThat(discord.channel(thread.getId()).at("/thread_metadata/archived").asBoolean())
        .isTrue();
    assertThat(raw.patch("/channels/" + thread.getId(), "{\"locked\":true}")).isEqualTo(50013);
  }

  @Test
  void permissionsAreHeldTo() {
    String path = "/channels/" + channel.getId();
    discord.botPermissions(channel.getId(), Permission.VIEW_CHANNEL);

    assertThat(raw.post(path + "/messages", "{\"content\":\"x\"}")).isEqualTo(50013);
    assertThat(raw.post(path + "/threads", "{\"name\":\"x\",\"type\":12}")).isEqualTo(50013);
    assertThat(raw.post(path + "/typing", "")).isEqualTo(50013);
    discord.awaitTrue("the client knows", () -> !channel.canTalk());

    discord.botPermissions(channel.getId());
    assertThat(raw.post(path + "/messages", "{\"content\":\"x\"}")).isEqualTo(50001);
  }

  @Test
  void aClosedDmRefusesMessages() {
    PrivateChannel dm = bot.jda.openPrivateChannelById(ada.id()).complete();
    dm.sendMessage("hello").complete();
    ada.closeDms();

    assertThatThrownBy(() -> dm.sendMessage("again").complete())
        .asInstanceOf(type(ErrorResponseException.class))
        .extracting(ErrorResponseException::getErrorCode)
        .isEqualTo(50007);
    assertThat(ada.sees(ada.dm())).extracting(Seen::content).containsExactly("hello");
  }

  @Test
  void filesAndComponentsV2Arrive() {
    byte[] bytes = "report".getBytes(StandardCharsets.UTF_8);
    Message sent =
        channel
            .sendMessageComponents(
                Container.of(
                    TextDisplay.of("Your report"),
                    FileDisplay.fromFile(FileUpload.fromData(bytes, "report.md"))))
            .useComponentsV2()
            .complete();

    Seen seen = discord.messages(channel.getId()).getFirst();
    assertThat(seen.text()).isEqualTo("Your report");
    assertThat(seen.componentsV2()).isTrue();
    assertThat(seen.files()).containsOnlyKeys("report.md");
    assertThat(seen.files().get("report.md")).isEqualTo(bytes);
    assertThat(raw.patch(path(sent), "{\"flags\":0}")).isEqualTo(50035);
    assertThat(raw.patch(path(sent), "{\"content\":\"text\"}")).isEqualTo(50035);
  }

  @Test
  void anEditIsHeldToTheRules() {
    Message text = channel.sendMessage("text").complete();
    String components = "\"flags\":32768,\"components\":[{\"type\":10,\"content\":\"x\"}]";

    assertThat(raw.patch(path(text), "{\"content\":\"\"}")).isEqualTo(50006);
    assertThat(raw.patch(path(text), "{" + components + "}")).isEqualTo(50035);
    assertThat(raw.patch(path(text), "{\"content\":null," + components + "}")).isZero();
    assertThat(discord.messages(channel.getId()).getFirst().text()).isEqualTo("x");
  }

  private static String path(Message message) {
    return "/channels/" + message.getChannelId() + "/messages/" + message.getId();
  }

  @Test
  void mentionsPingUnlessTheyAreNotAllowed() {
    channel.sendMessage("hi " + ada.mention()).complete();
    Message quiet =
        channel
            .sendMessage(
                new MessageCreateBuilder()
                    .setContent("hi " + ada.mention() + " @everyone")
                    .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                    .build())
            .complete();
    assertThat(discord.messages(channel.getId()).getFirst().pinged()).containsExactly(ada.id());
    assertThat(discord.messages(channel.getId()).getLast().pinged()).isEmpty();

    quiet.editMessage("sorry " + bob.mention()).complete();
    assertThat(discord.messages(channel.getId()).getLast().pinged()).containsExactly(bob.id());
  }

  @Test
  void aReplyPingsItsAuthorByDefault() {
    String question = ada.say(channel.getId(), "why?");

    channel.sendMessage("because").setMessageReference(question).complete();

    Seen reply = discord.awaitMessage(channel.getId(), m -> m.content().equals("because"));
    assertThat(reply.json().at("/referenced_message/id").asText()).isEqualTo(question);
    assertThat(reply.pinged()).containsExactly(ada.id());
  }

  @Test
  void onlyOwnMessagesCanBeEdited() {
    String question = ada.say(channel.getId(), "why?");
    String path = "/channels/" + channel.getId() + "/messages/" + question;

    assertThat(raw.patch(path, "{\"content\":\"x\"}")).isEqualTo(50005);
    assertThat(Raw.code(raw.send("DELETE", path, ""))).isEqualTo(50013);
  }

  @Test
  void historyIsReadFromBothEnds() {
    List<String> ids =
        List.of("1", "2", "3", "4").stream().map(t -> ada.say(channel.getId(), t)).toList();

    assertThat(channel.getHistoryAfter(ids.get(1), 10).complete().getRetrievedHistory())
        .extracting(Message::getContentRaw)
        .containsExactly("4", "3");
    assertThat(channel.getHistoryAfter(ids.get(0), 1).complete().getRetrievedHistory())
        .extracting(Message::getContentRaw)
        .containsExactly("2");
    assertThat(channel.getHistoryBefore(ids.get(2), 10).complete().getRetrievedHistory())
        .extracting(Message::getContentRaw)
        .containsExactly("2", "1");
    assertThat(channel.getHistoryAround(ids.get(1), 3).complete().getRetrievedHistory())
        .extracting(Message::getContentRaw)
        .containsExactly("3", "2", "1");
  }

  @Test
  void aLostAnswerAndANonceMakeOneMessage() {
    discord.faults().loseAnswer(POST, 1);

    try {
      channel.sendMessage("once").setNonce("n1").complete();
    } catch (RuntimeException lost) {
      channel.sendMessage("once").setNonce("n1").complete();
    }

    assertThat(discord.messages(channel.getId())).hasSize(1);
    assertThat(discord.journal().count(POST)).isEqualTo(2);
    assertThat(discord.injected()).isEqualTo(1);
    channel.sendMessage("other").setNonce("n2").complete();
    assertThat(discord.messages(channel.getId())).hasSize(2);
  }

  @Test
  void theClientWaitsOutRateLimitsAndBrokenServers() {
    discord.faults().tooMany(POST, 1, 1);
    channel.sendMessage("limited").complete();
    discord.faults().broken(POST, 1, 502);
    channel.sendMessage("broken").complete();

    assertThat(discord.messages(channel.getId())).hasSize(2);
    assertThat(discord.journal().of(POST))
        .extracting(Journal.Exchange::status)
        .containsExactly(429, 200, 502, 200);
  }

  @Test
  void otherFaultsHappenAsPlanned() {
    Logger limiterLog = (Logger) LoggerFactory.getLogger(RestRateLimiter.class);
    limiterLog.setLevel(Level.OFF);
    discord.faults().tooManyGlobally(1, 1);
    channel.sendMessage("globally limited").complete();
    limiterLog.setLevel(null);
    discord.faults().slow(POST, Duration.ofMillis(300));
    long began = System.nanoTime();
    channel.sendMessage("slow").complete();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(300));
    discord.faults().slow(POST, Duration.ZERO);
    discord.faults().refuse(POST, 1, 403, 50013, "Missing Permissions");

    assertThatThrownBy(() -> channel.sendMessage("refused").complete())
        .asInstanceOf(type(ErrorResponseException.class))
        .extracting(ErrorResponseException::getErrorCode)
        .isEqualTo(50013);
    assertThat(discord.messages(channel.getId())).hasSize(2);
    assertThat(discord.injected()).isEqualTo(3);
  }

  @Test
  void aBucketEmptiesAndFills() {
    discord.rateLimits(2, Duration.ofMillis(600));
    long began = System.nanoTime();
    for (int i = 0; i < 5; i++) {
      channel.sendMessage("m" + i).complete();
    }

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(1_000));
    assertThat(discord.journal().of(POST)).extracting(Journal.Exchange::status).doesNotContain(429);
    discord.rateLimits(1, Duration.ofMinutes(1));
    String path = "/channels/" + channel.getId() + "/messages";
    assertThat(raw.send("POST", path, "{\"content\":\"x\"}").statusCode()).isEqualTo(200);
    var limited = raw.send("POST", path, "{\"content\":\"x\"}");
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).get().isIn("58", "59", "60");
    assertThat(limited.headers().map()).containsKeys("Via", "X-RateLimit-Bucket");
  }

  @Test
  void aPersonsFilesReachTheBot() {
    String id = ada.say(channel.getId(), "see", Map.of("a.txt", new byte[] {1, 2}));

    assertThat(channel.retrieveMessageById(id).complete().getAttachments())
        .singleElement()
        .satisfies(file -> assertThat(file.getSize()).isEqualTo(2));
  }
}
