package plusminus.discord.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands, buttons, menus, forms and their limits, tried with the real client. */
class LocalInteractionsTest {
  private final TestClock clock = new TestClock();
  private final LocalDiscord discord = LocalDiscord.start(clock);
  private final Person ada = discord.person("Ada");
  private final Person bob = discord.person("Bob");
  private final String channel = discord.channelId();
  private BareBot bot;

  @BeforeEach
  void connect() throws InterruptedException {
    bot = BareBot.connect(discord);
    bot.jda.updateCommands().addCommands(interviewCommand()).complete();
  }

  @AfterEach
  void close() {
    bot.close();
    discord.close();
  }

  private static CommandData interviewCommand() {
    OptionData topic =
        new OptionData(OptionType.STRING, "topic", "What to talk about.", false, true);
    return Commands.slash("interview", "A mock interview.")
        .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
        .addSubcommands(
            new SubcommandData("start", "Starts one.").addOptions(topic),
            new SubcommandData("stop", "Stops it."));
  }

  private Interaction start() {
    return ada.slash(channel, "interview start", Map.of());
  }

  @Test
  void aDeferredCommandIsAnsweredByAnEdit() {
    bot.on(
        SlashCommandInteractionEvent.class,
        event ->
            event
                .deferReply(true)
                .flatMap(hook -> hook.editOriginal(event.getOption("topic").getAsString()))
                .queue());

    Interaction interaction = ada.slash(channel, "interview start", Map.of("topic", "queues"));

    assertThat(interaction.awaitMessage().content()).isEqualTo("queues");
    assertThat(interaction.deferred()).isTrue();
    assertThat(interaction.ephemeral()).isTrue();
    assertThat(interaction.acknowledgedAfter())
        .hasValueSatisfying(time -> assertThat(time).isLessThan(Duration.ofSeconds(3)));
    assertThat(discord.messages(channel)).isEmpty();
    assertThat(ada.sees(channel)).hasSize(1);
    assertThat(bob.sees(channel)).isEmpty();
    assertThatThrownBy(() -> bob.click(interaction.awaitMessage().id(), "any"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCommandWorksInADm() {
    bot.on(
        SlashCommandInteractionEvent.class,
        event -> event.reply(event.isFromGuild() ? "guild" : "dm").queue());

    Interaction interaction = ada.slash(ada.dm(), "interview stop", Map.of());

    assertThat(interaction.awaitMessage().content()).isEqualTo("dm");
    assertThat(discord.messages(ada.dm())).hasSize(1);
  }

  @Test
  void theClientRefusesWhatTheCommandDoesNotAllow() {
    assertThatThrownBy(() -> ada.slash(channel, "nothing", Map.of()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ada.slash(channel, "interview start", Map.of("topic", 3)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ada.slash(channel, "interview", Map.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void followUpsCanBeEditedAndDeleted() {
    bot.on(
        SlashCommandInteractionEvent.class,
        event ->
            event
                .reply("first")
                .flatMap(hook -> hook.sendMessage("second").setEphemeral(true))
                .queue());
    Interaction interaction = start();
    Seen second = interaction.awaitFollowUp(message -> message.content().equals("second"));
    InteractionHook hook = InteractionHook.from(bot.jda, interaction.token());

    hook.editMessageById(second.id(), "changed").complete();
    assertThat(interaction.followUps())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.content()).isEqualTo("changed");
              assertThat(message.ephemeral()).isTrue();
            });
    assertThat(hook.retrieveOriginal().complete().getContentRaw()).isEqualTo("first");

    hook.deleteOriginal().complete();
    hook.deleteMessageById(second.id()).complete();
    assertThat(interaction.message()).isEmpty();
    assertThat(ada.sees(channel)).isEmpty();
  }

  @Test
  void theFirstFollowUpToAPromiseFillsItIn() {
    bot.on(
        SlashCommandInteractionEvent.class,
        event -> event.deferReply(true).flatMap(hook -> hook.sendMessage("now")).queue());

    Interaction interaction = start();

    assertThat(interaction.awaitMessage().content()).isEqualTo("now");
    assertThat(interaction.message().orElseThrow().ephemeral()).isTrue();
    assertThat(interaction.followUps()).isEmpty();
  }

  @Test
  void anAnswerAfterThreeSecondsIsTooLate() {
    CompletableFuture<Throwable> error = new CompletableFuture<>();
    bot.on(
        SlashCommandInteractionEvent.class,
        event -> {
          clock.advance(Duration.ofMillis(3_001));
          event.deferReply().queue(hook -> {}, error::complete);
        });

    Interaction interaction = start();

    interaction.awaitFailed();
    assertThat(code(error.join())).isEqualTo(10062);
    assertThat(interaction.acknowledgedAfter()).isEmpty();
  }

  @Test
  void aSecondAnswerIsRefused() {
    bot.on(SlashCommandInteractionEvent.class, event -> event.deferReply().queue());
    Interaction interaction = start().awaitAcknowledged();
    String path = "/interactions/" + interaction.id() + "/" + interaction.token() + "/callback";

    assertThat(new Raw(discord).post(path, "{\"type\":5}")).isEqualTo(40060);
  }

  @Test
  void aTokenLivesFifteenMinutes() {
    bot.on(SlashCommandInteractionEvent.class, event -> event.reply("hello").queue());
    Interaction interaction = start();
    interaction.awaitMessage();
    String path = "/webhooks/" + discord.applicationId() + "/" + interaction.token();
    Raw raw = new Raw(discord);

    clock.advance(Duration.ofMinutes(15));
    assertThat(raw.post(path, "{\"content\":\"just in time\"}")).isZero();
    clock.advance(Duration.ofMillis(1));
    assertThat(raw.post(path, "{\"content\":\"late\"}")).isEqualTo(50027);
    assertThat(raw.post(path + "x", "{\"content\":\"who?\"}")).isEqualTo(10015);
  }

  @Test
  void aButtonChangesItsMessage() {
    bot.on(
        ButtonInteractionEvent.class,
        event -> event.editMessage("done").setComponents(List.of()).queue());
    String id =
        bot.jda
            .getTextChannelById(channel)
            .sendMessage("go on?")
            .setComponents(
                ActionRow.of(
                    Button.primary("b1", "Yes"), Button.secondary("b2", "No").asDisabled()))
            .complete()
            .getId();

    assertThatThrownBy(() -> ada.click(id, "No")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ada.click(id, "Maybe")).isInstanceOf(IllegalStateException.class);
    Interaction click = ada.click(id, "Yes");

    assertThat(click.awaitMessage(message -> message.content().equals("done")).buttons()).isEmpty();
    assertThat(click.message().orElseThrow().id()).isEqualTo(id);
  }

  @Test
  void aMenuSendsItsChoice() {
    bot.on(
        StringSelectInteractionEvent.class,
        event -> event.reply(String.join(",", event.getValues())).queue());
    String id =
        bot.jda
            .getTextChannelById(channel)
            .sendMessage("which?")
            .setComponents(
                ActionRow.of(
                    StringSelectMenu.create("s1").addOption("A", "a").addOption("B", "b").build()))
            .complete()
            .getId();

    assertThatThrownBy(() -> ada.select(id, "s1", "c")).isInstanceOf(IllegalStateException.class);
    assertThat(ada.select(id, "s1", "b").awaitMessage().content()).isEqualTo("b");
  }

  @Test
  void aFormComesBackFilledIn() {
    bot.on(SlashCommandInteractionEvent.class, event -> event.replyModal(form()).queue());
    bot.on(
        ModalInteractionEvent.class,
        event ->
            event
                .reply(
                    event.getValue("answer").getAsString() + event.getValue("level").getAsString())
                .setEphemeral(true)
                .queue());
    Interaction opened = start();
    JsonNode form = opened.awaitModal();

    assertThat(form.get("title").asText()).isEqualTo("Your answer");
    assertThatThrownBy(() -> ada.submit(opened, Map.of("answer", "", "level", "junior")))
        .isInstanceOf(IllegalStateException.class);
    Interaction submitted = ada.submit(opened, Map.of("answer", "42 ", "level", "junior"));

    assertThat(submitted.awaitMessage().content()).isEqualTo("42 junior");
    assertThat(submitted.ephemeral()).isTrue();
  }

  private static Modal form() {
    return Modal.create("m1", "Your answer")
        .addComponents(
            Label.of("Answer", TextInput.create("answer", TextInputStyle.PARAGRAPH).build()),
            Label.of(
                "Level",
                RadioGroup.create("level")
                    .addOption("Junior", "junior")
                    .addOption("Senior", "senior")
                    .build()))
        .build();
  }

  @Test
  void autocompleteOffersChoices() {
    bot.on(
        CommandAutoCompleteInteractionEvent.class,
        event -> event.replyChoiceStrings(event.getFocusedOption().getValue() + "ues").queue());

    List<JsonNode> choices = ada.autocomplete(channel, "interview start", "topic", "que");

    assertThat(choices)
        .extracting(choice -> choice.get("value").asText())
        .containsExactly("queues");
  }

  @Test
  void tooManyChoicesAreRefused() {
    bot.on(
        CommandAutoCompleteInteractionEvent.class,
        event -> {
          String choices =
              Json.list(
                      IntStream.range(0, 26).mapToObj(i -> Json.of("name", "c", "value", "v" + i)))
                  .toString();
          String path = "/interactions/" + event.getId() + "/" + event.getToken() + "/callback";
          new Raw(discord).post(path, "{\"type\":8,\"data\":{\"choices\":" + choices + "}}");
          event.replyChoices().queue();
        });

    assertThat(ada.autocomplete(channel, "interview start", "topic", "x")).isEmpty();
    assertThat(discord.journal().of("POST /interactions/{interaction}/{token}/callback"))
        .extracting(Journal.Exchange::status)
        .containsExactly(400, 200);
  }

  @Test
  void commandsKeepTheirIdsWhenTheyAreReplaced() {
    String id = discord.commands().at("/0/id").asText();

    bot.jda.updateCommands().addCommands(interviewCommand()).complete();

    assertThat(discord.commandUploads()).isEqualTo(2);
    assertThat(discord.commands().at("/0/id").asText()).isEqualTo(id);
    assertThat(bot.jda.retrieveCommands().complete()).hasSize(1);
  }

  private static int code(Throwable error) {
    return ((ErrorResponseException) error).getErrorCode();
  }
}
