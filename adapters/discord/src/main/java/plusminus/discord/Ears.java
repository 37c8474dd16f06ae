package plusminus.discord;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.events.user.UserTypingEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plusminus.service.Account;
import plusminus.service.Attendant;
import plusminus.service.Message.Kind;
import plusminus.service.TypedWord;

/** Hears what is written, edited, deleted and typed. */
final class Ears extends ListenerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(Ears.class);

  private static final Account SOMEBODY = new Account(House.PLATFORM, "", "");

  private final House house;
  private final Attendant attendant;
  private final Reception reception;
  private final Executor hearing;

  /**
   * Ears that hear one thing after the other.
   *
   * @param hearing runs one task at a time, in order
   */
  Ears(House house, Attendant attendant, Reception reception, Executor hearing) {
    this.house = house;
    this.attendant = attendant;
    this.reception = reception;
    this.hearing = hearing;
  }

  /** Does something when everything that came before was heard. */
  void later(Runnable task) {
    hearing.execute(
        () -> {
          try {
            task.run();
          } catch (RuntimeException failure) {
            LOG.error("something was not heard; it is read again after the next start", failure);
          }
        });
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    later(() -> hear(event.getMessage()));
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
    if (text.isBlank()) {
      reception.cannotRead(conversation, message);
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
    later(() -> edited(event.getMessage()));
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
    later(() -> deleted(event.getChannel(), event.getMessageId()));
  }

  @Override
  public void onMessageBulkDelete(MessageBulkDeleteEvent event) {
    event.getMessageIds().forEach(id -> later(() -> deleted(event.getChannel(), id)));
  }

  /** Discord does not say who deleted it or whose it was. */
  private void deleted(MessageChannel channel, String message) {
    attendant.heard(
        plusminus.service.Message.deleted(
            House.conversation(channel), message, SOMEBODY, house.clock().instant()));
  }

  @Override
  public void onUserTyping(UserTypingEvent event) {
    later(() -> typing(event.getChannel(), event.getUser()));
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

  /** Takes in what was said since the last message that was heard. */
  void catchUp(MessageChannel channel, String since) {
    List<Message> missed = channel.getHistoryAfter(since, 100).complete().getRetrievedHistory();
    missed.reversed().forEach(this::hear);
    if (missed.size() == 100) {
      catchUp(channel, missed.getFirst().getId());
    }
  }
}
