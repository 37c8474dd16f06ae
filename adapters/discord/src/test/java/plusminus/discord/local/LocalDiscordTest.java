package plusminus.discord.local;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Map;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The local Discord, tried with the real client. */
class LocalDiscordTest {
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final LocalDiscord discord = LocalDiscord.start();
  private final Person ada = discord.person("Ada");

  @BeforeEach
  void listen() {
    log.start();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(log);
    ((Logger) LoggerFactory.getLogger("net.dv8tion")).setLevel(Level.WARN);
  }

  @AfterEach
  void close() {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    discord.close();
  }

  @Test
  void theRealClientLogsInWithoutAWarning() throws InterruptedException {
    try (BareBot bot = BareBot.connect(discord)) {
      Guild guild = bot.jda.getGuildById(discord.guildId());

      assertThat(guild.getTextChannelById(discord.channelId()).canTalk()).isTrue();
      assertThat(bot.jda.getSelfUser().getId()).isEqualTo(discord.botId());
      assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }
  }

  @Test
  void aDeferredCommandIsAnsweredByAnEdit() throws InterruptedException {
    try (BareBot bot = withCommands()) {
      bot.on(
          SlashCommandInteractionEvent.class,
          event ->
              event
                  .deferReply(true)
                  .flatMap(
                      hook -> hook.editOriginal("Topic: " + event.getOption("topic").getAsString()))
                  .queue());

      Interaction interaction =
          ada.slash(discord.channelId(), "interview start", Map.of("topic", "queues"));

      assertThat(interaction.awaitMessage().content()).isEqualTo("Topic: queues");
      assertThat(interaction.deferred()).isTrue();
      assertThat(interaction.ephemeral()).isTrue();
      assertThat(discord.messages(discord.channelId())).isEmpty();
      assertThat(ada.sees(discord.channelId())).hasSize(1);
    }
  }

  private BareBot withCommands() throws InterruptedException {
    BareBot bot = BareBot.connect(discord);
    OptionData topic =
        new OptionData(OptionType.STRING, "topic", "What to talk about.", true, true);
    bot.jda
        .updateCommands()
        .addCommands(
            Commands.slash("interview", "A mock interview.")
                .addSubcommands(new SubcommandData("start", "Starts one.").addOptions(topic)))
        .complete();
    return bot;
  }
}
