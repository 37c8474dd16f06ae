package plusminus.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import plusminus.discord.Controls.Action;
import plusminus.service.Account;
import plusminus.service.Attendant;
import plusminus.service.Catalogue;
import plusminus.service.Kept;
import plusminus.service.Message;
import plusminus.service.TypedWord;
import plusminus.transcript.Level;

/** Takes commands: acknowledges each at once and answers when it is done. */
final class Desk extends ListenerAdapter {

  private static final int CHOICES = 25;
  private static final int LONGEST = 100;

  private final House house;
  private final Attendant attendant;
  private final Lobby lobby;
  private final Reception reception;
  private final Hearing hearing;
  private final Executor workers;

  Desk(
      House house,
      Attendant attendant,
      Lobby lobby,
      Reception reception,
      Hearing hearing,
      Executor workers) {
    this.house = house;
    this.attendant = attendant;
    this.lobby = lobby;
    this.reception = reception;
    this.hearing = hearing;
    this.workers = workers;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    event.deferReply(true).queue();
    workers.execute(() -> Answers.guarded(house, event.getHook(), () -> answer(event)));
  }

  private void answer(SlashCommandInteractionEvent event) {
    if (event.getName().equals(Vocabulary.QUESTIONS)) {
      say(event, questions());
      return;
    }
    String wish = String.valueOf(event.getSubcommandName());
    switch (wish) {
      case Vocabulary.START -> say(event, lobby.start(event, wish(event)));
      case Vocabulary.DELETE_MY_DATA -> askToDelete(event);
      case Vocabulary.SCORECARD -> scorecard(event);
      default -> grant(event, wish);
    }
  }

  private static void say(SlashCommandInteractionEvent event, String words) {
    Answers.say(event.getHook(), words);
  }

  private static Lobby.Wish wish(SlashCommandInteractionEvent event) {
    String where = event.getOption(Vocabulary.WHERE, Vocabulary.THREAD, OptionMapping::getAsString);
    return new Lobby.Wish(
        event.getOption(Vocabulary.QUESTION, "", OptionMapping::getAsString),
        Level.valueOf(
            event.getOption(Vocabulary.LEVEL, Level.L5.name(), OptionMapping::getAsString)),
        Optional.ofNullable(event.getOption(Vocabulary.MINUTES, OptionMapping::getAsInt)),
        where.equals(Vocabulary.DIRECT));
  }

  private String questions() {
    String list =
        house.catalogue().entries().stream()
            .map(
                entry ->
                    house.line(
                        "question-entry",
                        Map.of(
                            "title", entry.title(),
                            "minutes", Long.toString(entry.length().toMinutes()))))
            .collect(Collectors.joining("\n"));
    return house.line("question-list", Map.of("list", list));
  }

  /** The interview in this channel, or else the one that the user has open elsewhere. */
  private Optional<Kept> meant(SlashCommandInteractionEvent event) {
    return house
        .service()
        .open(House.conversation(event.getMessageChannel()))
        .or(() -> house.openOf(event.getUser()));
  }

  private void grant(SlashCommandInteractionEvent event, String wish) {
    Optional<Kept> meant = meant(event);
    if (meant.isEmpty()) {
      say(event, house.line("nothing-open"));
      return;
    }
    Kept kept = meant.get();
    Optional<Account> actor = Answers.actor(house, kept, event);
    if (actor.isEmpty()) {
      say(event, house.line("not-yours"));
      return;
    }
    Message.Kind kind = TypedWord.kind(wish);
    if (kind == Message.Kind.AskedForReason) {
      say(event, Markup.escaped(house.service().why(kept)));
      return;
    }
    String conversation = kept.conversation();
    if (kind == Message.Kind.Resumed) {
      switch (lobby.whereToResume(event, kept)) {
        case Lobby.Place.Refused refused -> {
          say(event, refused.sentence());
          return;
        }
        case Lobby.Place.At at -> conversation = at.conversation();
      }
      reception.recap(conversation, actor.get(), event.getId());
    }
    Message message = Answers.wish(conversation, event, actor.get(), kind);
    hearing.later(() -> attendant.heard(message));
    say(event, house.line("wish-taken", Map.of("where", lobby.mention(conversation))));
  }

  private void scorecard(SlashCommandInteractionEvent event) {
    Optional<Kept> last =
        house
            .ports()
            .people()
            .known(House.account(event.getUser()))
            .flatMap(
                person ->
                    house.ports().interviews().of(person).stream()
                        .filter(kept -> !kept.interview().isOpen())
                        .findFirst());
    if (last.isEmpty()) {
      say(event, house.line("no-scorecard"));
      return;
    }
    Answers.show(event.getHook(), new Card(house, last.get()).message());
  }

  private void askToDelete(SlashCommandInteractionEvent event) {
    int count =
        house
            .ports()
            .people()
            .known(House.account(event.getUser()))
            .map(person -> house.ports().interviews().of(person).size())
            .orElse(0);
    if (count == 0) {
      say(event, house.line("nothing-kept"));
      return;
    }
    String user = event.getUser().getId();
    event
        .getHook()
        .editOriginal(house.line("delete-ask", Map.of("count", Integer.toString(count))))
        .setComponents(
            ActionRow.of(
                Button.danger(Controls.id(Action.DeleteAll, user), house.line("button-delete")),
                Button.secondary(Controls.id(Action.KeepAll, user), house.line("button-keep"))))
        .complete();
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue().strip();
    List<Command.Choice> choices =
        house.catalogue().entries().stream()
            .filter(entry -> entry.isMeantBy(typed))
            .map(Catalogue.Entry::title)
            .limit(CHOICES - 1)
            .map(title -> new Command.Choice(Markup.shortened(title, LONGEST), title))
            .collect(Collectors.toList());
    boolean isNew = choices.stream().noneMatch(choice -> choice.getAsString().equals(typed));
    if (!typed.isEmpty() && isNew && typed.length() <= LONGEST) {
      choices.add(
          new Command.Choice(
              Markup.shortened(house.line("any-title", Map.of("title", typed)), LONGEST), typed));
    }
    event.replyChoices(choices).queue();
  }
}
