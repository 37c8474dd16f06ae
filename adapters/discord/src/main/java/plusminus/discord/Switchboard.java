package plusminus.discord;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.modals.Modal;
import plusminus.discord.Controls.Action;
import plusminus.discord.Controls.Pressed;
import plusminus.service.Account;
import plusminus.service.Attendant;
import plusminus.service.Kept;
import plusminus.service.Message;
import plusminus.service.Message.Kind;

/** Takes presses of buttons, choices and forms: acknowledges each at once. */
final class Switchboard extends ListenerAdapter {

  private static final String TEXT = "text";
  private static final int SHOWN = 1_900;

  private final House house;
  private final Attendant attendant;
  private final Reception reception;
  private final Oblivion oblivion;
  private final Hearing hearing;
  private final Executor workers;

  Switchboard(
      House house,
      Attendant attendant,
      Reception reception,
      Oblivion oblivion,
      Hearing hearing,
      Executor workers) {
    this.house = house;
    this.attendant = attendant;
    this.reception = reception;
    this.oblivion = oblivion;
    this.hearing = hearing;
    this.workers = workers;
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    Optional<Pressed> known = Controls.pressed(event.getComponentId());
    if (known.isEmpty()) {
      event.reply(house.line("button-old")).setEphemeral(true).queue();
      return;
    }
    Pressed pressed = known.get();
    switch (pressed.action()) {
      case Answer -> workers.execute(() -> form(event, pressed.subject()));
      case Why, ShowCard, WhyMark, Transcript -> {
        event.deferReply(true).queue();
        work(event, () -> show(event, pressed));
      }
      case DeleteAll, KeepAll -> {
        event.deferEdit().queue();
        work(event, () -> delete(event, pressed));
      }
      case Hint, Pause, Resume, End, PickMark -> {
        event.deferEdit().queue();
        work(event, () -> grant(event, pressed));
      }
    }
  }

  private void work(ButtonInteractionEvent event, Runnable work) {
    workers.execute(() -> Answers.guarded(house, event.getHook(), work));
  }

  private void grant(ButtonInteractionEvent event, Pressed pressed) {
    Optional<Kept> open = house.find(pressed.subject()).filter(kept -> kept.interview().isOpen());
    if (open.isEmpty()) {
      Answers.whisper(event.getHook(), house.line("interview-over"));
      return;
    }
    Kept kept = open.get();
    Optional<Account> actor = Answers.actor(house, kept, event);
    if (actor.isEmpty()) {
      Answers.whisper(event.getHook(), house.line("not-yours"));
      return;
    }
    if (pressed.action() == Action.Resume) {
      reception.recap(kept.conversation(), actor.get(), event.getId());
    }
    attendant.heard(Answers.wish(kept.conversation(), event, actor.get(), kind(pressed.action())));
  }

  private static Kind kind(Action action) {
    return switch (action) {
      case Hint -> Kind.AskedForHint;
      case Pause -> Kind.Paused;
      case Resume -> Kind.Resumed;
      case End -> Kind.Stopped;
      default -> throw new IllegalArgumentException(action + " is no wish");
    };
  }

  private void show(ButtonInteractionEvent event, Pressed pressed) {
    Optional<Kept> found = house.find(pressed.subject());
    if (found.isEmpty()) {
      Answers.say(event.getHook(), house.line("interview-gone"));
      return;
    }
    Kept kept = found.get();
    if (Answers.actor(house, kept, event).isEmpty()) {
      Answers.say(event.getHook(), house.line("not-yours"));
      return;
    }
    switch (pressed.action()) {
      case Why -> Answers.say(event.getHook(), Markup.escaped(house.service().why(kept)));
      case ShowCard -> Answers.show(event.getHook(), new Card(house, kept).message());
      case WhyMark ->
          event
              .getHook()
              .editOriginal(house.line("pick-mark"))
              .setComponents(ActionRow.of(new Card(house, kept).marks()))
              .complete();
      case Transcript ->
          event
              .getHook()
              .editOriginal(house.line("transcript-here"))
              .setFiles(new Card(house, kept).transcript())
              .complete();
      default -> throw new IllegalArgumentException(pressed + " shows nothing");
    }
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    event.deferEdit().queue();
    workers.execute(() -> Answers.guarded(house, event.getHook(), () -> picked(event)));
  }

  private void picked(StringSelectInteractionEvent event) {
    Optional<Kept> kept =
        Controls.pressed(event.getComponentId())
            .filter(pressed -> pressed.action() == Action.PickMark)
            .flatMap(pressed -> house.find(pressed.subject()))
            .filter(each -> !each.interview().isOpen());
    if (kept.isEmpty()) {
      Answers.say(event.getHook(), house.line("interview-gone"));
      return;
    }
    boolean isTheirs = Answers.actor(house, kept.get(), event).isPresent();
    int number = Integer.parseInt(event.getValues().getFirst());
    Answers.say(
        event.getHook(),
        isTheirs ? new Card(house, kept.get()).mark(number) : house.line("not-yours"));
  }

  /** A form has to be the first answer, so who asks for it is looked up before. */
  private void form(ButtonInteractionEvent event, String interview) {
    Optional<Kept> open = house.find(interview).filter(kept -> kept.interview().isOpen());
    if (open.isEmpty()) {
      event.reply(house.line("interview-over")).setEphemeral(true).queue();
      return;
    }
    if (!house.service().isSeated(open.get(), House.account(event.getUser()))) {
      event.reply(house.line("not-yours")).setEphemeral(true).queue();
      return;
    }
    TextInput text =
        TextInput.create(TEXT, TextInputStyle.PARAGRAPH)
            .setRequired(true)
            .setMaxLength(TextInput.MAX_VALUE_LENGTH)
            .build();
    event
        .replyModal(
            Modal.create(Controls.id(Action.Answer, interview), house.line("answer-title"))
                .addComponents(Label.of(house.line("answer-label"), text))
                .build())
        .queue();
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    event.deferReply(false).queue();
    workers.execute(() -> Answers.guarded(house, event.getHook(), () -> answered(event)));
  }

  private void answered(ModalInteractionEvent event) {
    Optional<Kept> open =
        Controls.pressed(event.getModalId())
            .flatMap(pressed -> house.find(pressed.subject()))
            .filter(kept -> kept.interview().isOpen());
    if (open.isEmpty()) {
      Answers.say(event.getHook(), house.line("interview-over"));
      return;
    }
    String text = Objects.requireNonNull(event.getValue(TEXT)).getAsString();
    Message message =
        new Message(
            open.get().conversation(),
            "form-" + event.getId(),
            House.account(event.getUser()),
            Kind.Said,
            text,
            event.getTimeCreated().toInstant());
    hearing.later(() -> attendant.heard(message));
    Answers.say(
        event.getHook(),
        house.line(
            "answer-shown",
            Map.of(
                "name", Markup.escaped(event.getUser().getEffectiveName()),
                "text", Markup.shortened(Markup.escaped(text), SHOWN))));
  }

  private void delete(ButtonInteractionEvent event, Pressed pressed) {
    boolean isTheirs = event.getUser().getId().equals(pressed.subject());
    String words =
        pressed.action() == Action.DeleteAll && isTheirs
            ? oblivion.forget(event.getUser())
            : house.line("delete-kept");
    event.getHook().editOriginal(words).setComponents(List.of()).complete();
  }
}
