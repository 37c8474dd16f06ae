package plusminus.discord;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.events.user.UserTypingEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import plusminus.service.Account;
import plusminus.service.Attendant;
import plusminus.service.Message.Kind;
import plusminus.service.TypedWord;

/** Hears what is written, edited, deleted and typed. */
final class Ears extends ListenerAdapter {

  private static final int PAGE = 100;

  private static final Account SOMEBODY = new Account(House.PLATFORM, "", "");

  private final House house;
  private final Attendant attendant;
  private final Reception reception;
  private final Hearing hearing;

  Ears(House house, Attendant attendant, Reception reception, Hearing hearing) {
    this.house = house;
    this.attendant = attendant;
    this.reception = reception;
    this.hearing = hearing;
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    hearing.later(() -> hear(event.getMessage()));
  }

  /** Takes a message in, whether it just came or is read later. */
  void hear(Message message) {
    boolean isPersons =
        !message.getAuthor().isBot()
            && !message.isWebhookMessage()
            && !message.getType().isSystem();
    if (!isPersons) {
      return;
    }
    String text = text(message);
    String conversation = House.conversation(message.getChannel());
    reception.cannotRead(conversation, message, text.isBlank());
    if (text.isBlank()) {
      return;
    }
    Account sender = House.account(message.getAuthor());
    Kind kind = TypedWord.kind(text);
    if (kind == Kind.Resumed) {
      reception.recap(conversation, sender, message.getId());
    }
    attendant.heard(
        new plusminus.service.Message(
            conversation,
            message.getId(),
            sender,
            kind,
            kind == Kind.Said ? text : "",
            message.getTimeCreated().toInstant()));
  }

  /** What was written, without the mention that only made us hear it. */
  private static String text(Message message) {
    String self = message.getJDA().getSelfUser().getId();
    return message.getContentRaw().replaceFirst("^\\s*<@!?" + self + ">\\s*", "").strip();
  }

  @Override
  public void onMessageUpdate(MessageUpdateEvent event) {
    hearing.later(() -> edited(event.getMessage()));
  }

  private void edited(Message message) {
    boolean isEdit = message.isEdited() && !message.getAuthor().isBot();
    String text = text(message);
    if (isEdit && !text.isBlank()) {
      OffsetDateTime edited = message.getTimeEdited();
      Instant at = edited == null ? house.clock().instant() : edited.toInstant();
      attendant.heard(
          plusminus.service.Message.edited(
              House.conversation(message.getChannel()),
              message.getId(),
              House.account(message.getAuthor()),
              text,
              at));
    }
  }

  @Override
  public void onMessageDelete(MessageDeleteEvent event) {
    hearing.later(() -> deleted(House.conversation(event.getChannel()), event.getMessageId()));
  }

  @Override
  public void onMessageBulkDelete(MessageBulkDeleteEvent event) {
    event
        .getMessageIds()
        .forEach(id -> hearing.later(() -> deleted(House.conversation(event.getChannel()), id)));
  }

  /** Discord does not say who deleted it or whose it was. */
  private void deleted(String conversation, String message) {
    attendant.heard(
        plusminus.service.Message.deleted(
            conversation, message, SOMEBODY, house.clock().instant()));
  }

  @Override
  public void onUserTyping(UserTypingEvent event) {
    hearing.later(() -> typing(event.getChannel(), event.getUser()));
  }

  private void typing(MessageChannel channel, User user) {
    String conversation = House.conversation(channel);
    boolean isTheirs =
        house
            .service()
            .open(conversation)
            .filter(kept -> house.service().isSeated(kept, House.account(user)))
            .isPresent();
    if (isTheirs) {
      attendant.typing(conversation);
    }
  }

  /**
   * Takes in what was said, edited and deleted since an interview began; what is known already is
   * recognised by its id.
   *
   * @param since the id of a message before all of it
   */
  void catchUp(MessageChannel channel, String conversation, String since) {
    Set<String> there = new HashSet<>();
    String from = since;
    List<Message> page;
    do {
      page = channel.getHistoryAfter(from, PAGE).complete().getRetrievedHistory();
      for (Message message : page.reversed()) {
        there.add(message.getId());
        hear(message);
        edited(message);
      }
      from = page.isEmpty() ? from : page.getFirst().getId();
    } while (page.size() == PAGE);
    for (plusminus.service.Message known : house.ports().inbox().said(conversation)) {
      boolean isGone = isAfter(known.id(), since) && !there.contains(known.id());
      if (isGone) {
        deleted(conversation, known.id());
      }
    }
  }

  /** Answers that were typed into a form are no messages of Discord's. */
  private static boolean isAfter(String id, String since) {
    return id.matches("\\d+")
        && Long.compareUnsigned(Long.parseUnsignedLong(id), Long.parseUnsignedLong(since)) > 0;
  }
}
