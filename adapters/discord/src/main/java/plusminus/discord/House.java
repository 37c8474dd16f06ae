package plusminus.discord;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import plusminus.service.Account;
import plusminus.service.Catalogue;
import plusminus.service.InterviewService;
import plusminus.service.Kept;

/**
 * What the adapter stands on.
 *
 * @param ids gives each interview an id that no other has, of at most 40 letters and digits
 */
public record House(
    InterviewService service,
    InterviewService.Ports ports,
    Catalogue catalogue,
    Supplier<String> ids,
    InstantSource clock) {

  /** The name with which the adapter's conversations begin. */
  static final String PLATFORM = "discord";

  private static final String DM = "dm:";

  /** A user's id is the same in every server. */
  static Account account(ISnowflake user) {
    return new Account(PLATFORM, "", user.getId());
  }

  /** A DM is named by the user it is held with, because its channel need not be known. */
  static String direct(ISnowflake user) {
    return PLATFORM + ":" + DM + user.getId();
  }

  static String conversation(MessageChannel channel) {
    if (!(channel instanceof PrivateChannel dm)) {
      return PLATFORM + ":" + channel.getId();
    }
    User user = dm.getUser();
    return direct(user == null ? dm.retrieveUser().complete() : user);
  }

  static boolean isDirect(String conversation) {
    return conversation.startsWith(PLATFORM + ":" + DM);
  }

  /** The id of the thread, or of the user whose DM it is. */
  static String idIn(String conversation) {
    return conversation.substring(conversation.lastIndexOf(':') + 1);
  }

  String line(String key) {
    return line(key, Map.of());
  }

  String line(String key, Map<String, String> slots) {
    return catalogue.script().line(key, slots);
  }

  Optional<Kept> find(String interview) {
    return ports.interviews().find(interview);
  }

  /** The account of an interview's candidate; empty where everything of them was deleted. */
  Optional<Account> candidate(Kept kept) {
    return ports.people().account(kept.interview().seats().getFirst().person(), PLATFORM);
  }

  /** The interview that a user has open on Discord, wherever it is. */
  Optional<Kept> openOf(ISnowflake user) {
    return ports
        .people()
        .known(account(user))
        .flatMap(
            person ->
                ports.interviews().of(person).stream()
                    .filter(kept -> kept.interview().isOpen())
                    .filter(kept -> kept.conversation().startsWith(PLATFORM + ":"))
                    .findFirst());
  }
}
