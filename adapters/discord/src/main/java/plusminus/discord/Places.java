package plusminus.discord;

import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

/** The channels behind conversations, as far as Discord shows them. */
final class Places {

  private final JDA jda;

  Places(JDA jda) {
    this.jda = jda;
  }

  /** The thread or DM; empty where it is archived, deleted or out of our sight. */
  Optional<MessageChannel> find(String conversation) {
    String id = House.idIn(conversation);
    return House.isDirect(conversation)
        ? Optional.of(dm(id))
        : Optional.ofNullable(jda.getChannelById(MessageChannel.class, id));
  }

  /** The DM with a user. */
  PrivateChannel dm(String user) {
    return jda.openPrivateChannelById(user).complete();
  }
}
