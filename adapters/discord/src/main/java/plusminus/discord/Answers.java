package plusminus.discord;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plusminus.service.Account;
import plusminus.service.Kept;
import plusminus.service.Message;

/** What commands and buttons have in common: who may act, and how they are answered. */
final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  private Answers() {}

  /** Says something in the place of "thinking …", pinging nobody. */
  static void say(InteractionHook hook, String words) {
    hook.editOriginal(words)
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .complete();
  }

  static void show(InteractionHook hook, MessageCreateData message) {
    hook.editOriginal(MessageEditData.fromCreateData(message))
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .complete();
  }

  /** Says something to whoever pressed a button, and to nobody else. */
  static void whisper(InteractionHook hook, String words) {
    hook.sendMessage(words)
        .setEphemeral(true)
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .complete();
  }

  /** Does something; whoever waits hears of a failure. */
  static void guarded(House house, InteractionHook hook, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.error("an interaction failed", failure);
      hook.sendMessage(house.line("failed")).setEphemeral(true).queue(done -> {}, gone -> {});
    }
  }

  /** On whose behalf somebody acts: the candidate, or an admin for them; empty for others. */
  static Optional<Account> actor(House house, Kept kept, Interaction asked) {
    Account account = House.account(asked.getUser());
    if (house.service().isSeated(kept, account)) {
      return Optional.of(account);
    }
    Member member = asked.getMember();
    boolean isAdmin = member != null && member.hasPermission(Permission.ADMINISTRATOR);
    return isAdmin ? house.candidate(kept) : Optional.empty();
  }

  static Message wish(String conversation, Interaction asked, Account actor, Message.Kind kind) {
    Instant at = asked.getTimeCreated().toInstant();
    return new Message(conversation, asked.getId(), actor, kind, "", at);
  }
}
