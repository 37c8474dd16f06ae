package plusminus.discord.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Connecting, events and their faults, tried with the real client. */
class LocalGatewayTest {
  private static final Logger CLIENT_LOG =
      (Logger) LoggerFactory.getLogger("net.dv8tion.jda.internal.requests.WebSocketClient");

  private final LocalDiscord discord = LocalDiscord.start();
  private final Person ada = discord.person("Ada");
  private final String channel = discord.channelId();

  /** The client's error where it may not connect is what these tests want. */
  @BeforeEach
  void hush() {
    CLIENT_LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void close() {
    CLIENT_LOG.setLevel(null);
    discord.close();
  }

  private List<String> heard(BareBot bot) {
    return bot.events(MessageReceivedEvent.class).stream()
        .map(event -> event.getMessage().getContentRaw())
        .toList();
  }

  private void awaitHeard(BareBot bot, String... texts) {
    discord.awaitTrue("heard " + List.of(texts), () -> heard(bot).size() >= texts.length);
    assertThat(heard(bot)).containsExactly(texts);
  }

  @Test
  void theRealClientLogsInWithoutAWarning() throws InterruptedException {
    Logger logger = (Logger) LoggerFactory.getLogger("net.dv8tion");
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    logger.setLevel(Level.WARN);
    CLIENT_LOG.setLevel(null);
    try (BareBot bot = BareBot.connectReading(discord)) {
      Guild guild = bot.jda.getGuildById(discord.guildId());

      assertThat(guild.getTextChannelById(channel).canTalk()).isTrue();
      assertThat(bot.jda.getSelfUser().getId()).isEqualTo(discord.botId());
      assertThat(discord.gateway().connected()).isTrue();
      assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    } finally {
      logger.detachAppender(log);
      logger.setLevel(null);
    }
  }

  @Test
  void withTheIntentEveryTextIsReadable() throws InterruptedException {
    try (BareBot bot = BareBot.connectReading(discord)) {
      ada.say(channel, "hello");
      ada.say(ada.dm(), "in private");

      awaitHeard(bot, "hello", "in private");
    }
  }

  @Test
  void withoutTheIntentOnlyDmsMentionsAndRepliesAre() throws InterruptedException {
    try (BareBot bot = BareBot.connect(discord)) {
      String own = bot.jda.getTextChannelById(channel).sendMessage("own").complete().getId();
      ada.say(channel, "hello");
      ada.say(ada.dm(), "in private");
      ada.say(channel, "<@" + discord.botId() + "> you");
      ada.reply(channel, own, "with a ping");
      ada.reply(channel, own, "without", false);

      awaitHeard(bot, "own", "", "in private", "<@" + discord.botId() + "> you", "with a ping", "");
    }
  }

  @Test
  void restHidesTheContentToo() throws InterruptedException {
    discord.mayReadContent(false);
    try (BareBot bot = BareBot.connect(discord)) {
      String message = ada.say(channel, "hello");

      assertThat(bot.jda.getTextChannelById(channel).retrieveMessageById(message).complete())
          .extracting(Message::getContentRaw)
          .isEqualTo("");
    }
  }

  @Test
  void aDisallowedIntentClosesTheConnection() {
    discord.mayReadContent(false);
    try (BareBot bot = BareBot.startReading(discord)) {
      discord.awaitTrue("shutdown", () -> !bot.events(ShutdownEvent.class).isEmpty());

      assertThat(bot.events(ShutdownEvent.class).getFirst().getCode()).isEqualTo(4014);
    }
  }

  @Test
  void aRevokedTokenEndsTheSession() throws InterruptedException {
    try (BareBot bot = BareBot.connect(discord)) {
      discord.revokeToken();
      discord.awaitTrue("shutdown", () -> !bot.events(ShutdownEvent.class).isEmpty());

      assertThat(bot.events(ShutdownEvent.class).getFirst().getCode()).isEqualTo(4004);
      assertThatThrownBy(() -> BareBot.connect(discord)).isInstanceOf(InvalidTokenException.class);
    }
  }

  @Test
  void editsDeletionsAndTypingArrive() throws InterruptedException {
    try (BareBot bot = BareBot.connectReading(discord)) {
      String message = ada.say(channel, "helo");
      ada.edit(message, "hello");
      ada.delete(message);
      ada.typing(channel);
      ada.typing(ada.dm());

      discord.awaitTrue("typing", () -> typings(bot) == 2);
      assertThat(bot.events(MessageUpdateEvent.class))
          .extracting(event -> event.getMessage().getContentRaw())
          .containsExactly("hello");
      assertThat(bot.events(MessageDeleteEvent.class))
          .extracting(MessageDeleteEvent::getMessageId)
          .containsExactly(message);
    }
  }

  private static long typings(BareBot bot) {
    return bot.events(RawGatewayEvent.class).stream()
        .filter(event -> event.getType().equals("TYPING_START"))
        .count();
  }

  @Test
  void aResumedSessionGetsWhatItMissed() throws InterruptedException {
    try (BareBot bot = BareBot.connectReading(discord)) {
      ada.say(channel, "before");
      awaitHeard(bot, "before");

      discord.gateway().drop(true);
      ada.say(channel, "meanwhile");
      discord.awaitTrue("resume", () -> discord.gateway().resumes() == 1);
      ada.say(channel, "after");

      awaitHeard(bot, "before", "meanwhile", "after");
      assertThat(discord.gateway().identifies()).isEqualTo(1);
      assertThat(discord.injected()).isEqualTo(1);
    }
  }

  @Test
  void aSessionThatCannotResumeMissesThings() throws InterruptedException {
    try (BareBot bot = BareBot.connectReading(discord)) {
      discord.gateway().drop(false);
      ada.say(channel, "missed");
      discord.awaitTrue("identify", () -> discord.gateway().identifies() == 2);
      discord.awaitTrue("guild", () -> bot.jda.getTextChannelById(channel) != null);
      ada.say(channel, "after");

      awaitHeard(bot, "after");
      assertThat(discord.gateway().resumes()).isZero();
    }
  }

  @Test
  void eventsCanBeHeldDoubledAndReversed() throws InterruptedException {
    try (BareBot bot = BareBot.connectReading(discord)) {
      discord.gateway().hold();
      ada.say(channel, "held");
      assertThat(heard(bot)).isEmpty();
      discord.gateway().release();
      awaitHeard(bot, "held");

      discord.gateway().twice("MESSAGE_CREATE");
      ada.say(channel, "twice");
      awaitHeard(bot, "held", "twice", "twice");

      discord.gateway().reversed(2);
      ada.say(channel, "1");
      ada.say(channel, "2");
      awaitHeard(bot, "held", "twice", "twice", "2", "1");
      assertThat(discord.gateway().injected()).isEqualTo(3);
    }
  }

  @Test
  void aKickedBotLosesTheGuild() throws InterruptedException {
    try (BareBot bot = BareBot.connectReading(discord)) {
      discord.kickBot();
      discord.awaitTrue("leave", () -> !bot.events(GuildLeaveEvent.class).isEmpty());

      ada.say(channel, "unheard");
      ada.say(ada.dm(), "heard");
      awaitHeard(bot, "heard");
      assertThat(new Raw(discord).post("/channels/" + channel + "/messages", "{\"content\":\"x\"}"))
          .isEqualTo(50001);

      discord.inviteBot();
      discord.awaitTrue("guild", () -> bot.jda.getTextChannelById(channel) != null);
    }
  }
}
