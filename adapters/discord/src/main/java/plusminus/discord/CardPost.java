package plusminus.discord;

import java.util.EnumSet;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import plusminus.discord.Controls.Action;
import plusminus.service.Account;
import plusminus.service.Delivery;
import plusminus.service.Kept;
import plusminus.service.Outgoing;

/** Brings a scorecard to its candidate: into the DM, or behind a button where DMs are closed. */
final class CardPost {

  private static final int LOOK_BACK = 20;

  private final House house;
  private final Places places;

  CardPost(House house, Places places) {
    this.house = house;
    this.places = places;
  }

  Delivery post(Outgoing words, Kept kept, boolean isRepeat) {
    Account candidate = house.candidate(kept).orElseThrow();
    MessageChannel dm = places.dm(candidate.user());
    String posted;
    String note;
    try {
      posted =
          dm.getId()
              + "/"
              + (isRepeat ? mine(dm, kept) : Optional.<String>empty())
                  .orElseGet(
                      () -> nonced(dm.sendMessage(new Card(house, kept).message()), words, 0));
      note = "card-sent";
    } catch (RuntimeException failure) {
      if (!Trouble.dmsAreClosed(failure)) {
        throw failure;
      }
      posted = "";
      note = "card-dms-closed";
    }
    if (!House.isDirect(words.conversation())) {
      tell(words, kept, note, posted.isEmpty());
    }
    return new Delivery.Posted(posted);
  }

  /** The card of this interview, if an earlier run of the program has sent it. */
  private static Optional<String> mine(MessageChannel dm, Kept kept) {
    String button = Controls.id(Action.Transcript, kept.interview().id());
    return dm.getHistory().retrievePast(LOOK_BACK).complete().stream()
        .filter(
            message ->
                message
                    .getComponentTree()
                    .find(Button.class, each -> button.equals(each.getCustomId()))
                    .isPresent())
        .map(Message::getId)
        .findFirst();
  }

  /** Where the thread is gone the card is out nevertheless. */
  private void tell(Outgoing words, Kept kept, String note, boolean needsButton) {
    Optional<MessageChannel> thread = places.find(words.conversation());
    if (thread.isEmpty()) {
      return;
    }
    MessageCreateAction action = thread.get().sendMessage(house.line(note));
    if (needsButton) {
      action.setComponents(
          ActionRow.of(
              Button.primary(
                  Controls.id(Action.ShowCard, kept.interview().id()),
                  house.line("button-show-card"))));
    }
    nonced(action, words, 1);
  }

  private static String nonced(MessageCreateAction action, Outgoing words, int piece) {
    return action
        .setNonce(Nonce.of(words.id(), piece))
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .complete()
        .getId();
  }

  /** A scorecard that was posted is replaced by what is left of it. */
  Delivery revise(Kept kept) {
    Optional<String> posted =
        house
            .ports()
            .outbox()
            .posted(Outgoing.scorecard(kept.interview().id()))
            .filter(id -> !id.isEmpty());
    if (posted.isPresent()) {
      String[] place = posted.get().split("/");
      Account candidate = house.candidate(kept).orElseThrow();
      places
          .dm(candidate.user())
          .editMessageById(
              place[1], MessageEditData.fromCreateData(new Card(house, kept).message()))
          .setAllowedMentions(EnumSet.noneOf(MentionType.class))
          .complete();
    }
    return new Delivery.Posted("");
  }
}
