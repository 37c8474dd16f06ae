package plusminus.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import plusminus.interview.Interview;
import plusminus.service.Account;
import plusminus.service.Kept;
import plusminus.service.Outgoing;

/** Says what is said about a conversation and is no turn of its interview. */
final class Reception {

  private final House house;
  private final Connection connection;

  Reception(House house, Connection connection) {
    this.house = house;
    this.connection = connection;
  }

  /** Once in an interview: that plain messages come without their text. */
  void announceLimits(Kept kept) {
    if (!connection.readsContent() && !House.isDirect(kept.conversation())) {
      notice(kept, "limits", house.line("no-content"));
    }
  }

  /** Some of a message cannot be read: its pictures and files, or all of it. */
  void cannotRead(String conversation, Message message, boolean isBlank) {
    boolean hasFiles = !message.getAttachments().isEmpty() || !message.getStickers().isEmpty();
    if (!hasFiles && !isBlank) {
      return;
    }
    Optional<Kept> kept =
        house
            .service()
            .open(conversation)
            .filter(each -> house.service().isSeated(each, House.account(message.getAuthor())));
    if (kept.isEmpty()) {
      return;
    }
    if (hasFiles) {
      notice(kept.get(), "picture", house.line("no-pictures"));
    } else {
      announceLimits(kept.get());
    }
  }

  /** Somebody is back: where the interview was left. */
  void recap(String conversation, Account sender, String message) {
    house
        .service()
        .open(conversation)
        .filter(kept -> kept.interview().paused() && house.service().isSeated(kept, sender))
        .ifPresent(kept -> notice(kept, message, recap(kept.interview())));
  }

  private String recap(Interview interview) {
    String left = Long.toString(interview.plan().left(interview.clock()));
    return house.line("resumed", Map.of("left", left, "words", interview.asked().words()));
  }

  private void notice(Kept kept, String name, String words) {
    house.ports().outbox().put(Outgoing.notice(kept, name, words), List.of());
  }
}
