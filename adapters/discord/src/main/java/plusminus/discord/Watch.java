package plusminus.discord;

import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateArchivedEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.utils.TimeUtil;
import plusminus.service.Account;
import plusminus.service.Attendant;
import plusminus.service.Kept;
import plusminus.service.Message;

/** Watches over the connection and over the places in which interviews are held. */
final class Watch extends ListenerAdapter {

  private final House house;
  private final Attendant attendant;
  private final Ears ears;
  private final Connection connection;
  private final Console console;

  Watch(House house, Attendant attendant, Ears ears, Connection connection, Console console) {
    this.house = house;
    this.attendant = attendant;
    this.ears = ears;
    this.connection = connection;
    this.console = console;
  }

  @Override
  public void onReady(ReadyEvent event) {
    Vocabulary.register(event.getJDA(), house);
    attendant.begin();
    ears.later(() -> catchUp(event.getJDA()));
    console.say(
        "Discord: connected as "
            + event.getJDA().getSelfUser().getName()
            + " in "
            + event.getGuildTotalCount()
            + " server(s).");
  }

  @Override
  public void onSessionRecreate(SessionRecreateEvent event) {
    console.say("Discord: connected again; reading what was said meanwhile.");
    ears.later(() -> catchUp(event.getJDA()));
  }

  @Override
  public void onSessionResume(SessionResumeEvent event) {
    console.say("Discord: connected again.");
  }

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    console.say("Discord: the connection was lost; nothing is lost with it. Trying again ...");
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    connection.closedWith(event.getCloseCode());
    if (event.getCloseCode() == CloseCode.AUTHENTICATION_FAILED) {
      console.say(
          "Discord: the token was revoked. Reset it in the developer portal, set DISCORD_TOKEN and"
              + " start again; every interview is kept.");
      connection.end(false);
    }
  }

  /** What the candidates of open interviews said while nobody listened. */
  private void catchUp(JDA jda) {
    var places = new Places(jda);
    for (Kept kept : house.ports().interviews().openOn(House.PLATFORM)) {
      try {
        Optional<MessageChannel> channel = places.find(kept.conversation());
        channel.ifPresentOrElse(
            found -> ears.catchUp(found, since(kept)),
            () ->
                console.say(
                    "Discord: the place of interview "
                        + kept.interview().id()
                        + " is archived, deleted or out of the bot's sight; it is kept, and"
                        + " '/interview resume' goes on elsewhere."));
      } catch (RuntimeException failure) {
        console.say(
            "Discord: what was said in interview "
                + kept.interview().id()
                + " could not be read: "
                + failure.getMessage());
      }
    }
  }

  /**
   * The newest message that is known to be dealt with: the candidate's last, or our first; where a
   * program was killed before it knew that, the beginning of the thread or the interview.
   */
  private String since(Kept kept) {
    String conversation = kept.conversation();
    Optional<String> theirs = house.ports().inbox().lastSaid(conversation);
    Optional<String> ours =
        house.ports().outbox().posted(kept.interview().id() + "/1").map(ids -> ids.split(",")[0]);
    return theirs.or(() -> ours).orElseGet(() -> beginning(kept));
  }

  private static String beginning(Kept kept) {
    return House.isDirect(kept.conversation())
        ? Long.toString(TimeUtil.getDiscordTimestamp(kept.changed().toEpochMilli()))
        : House.idIn(kept.conversation());
  }

  @Override
  public void onChannelDelete(ChannelDeleteEvent event) {
    if (event.getChannel() instanceof MessageChannel channel) {
      lost(House.conversation(channel), "was deleted");
    }
  }

  @Override
  public void onChannelUpdateArchived(ChannelUpdateArchivedEvent event) {
    if (!(event.getChannel() instanceof ThreadChannel thread)) {
      return;
    }
    String conversation = House.conversation(thread);
    if (Boolean.TRUE.equals(event.getNewValue())) {
      lost(conversation, thread.isLocked() ? "was archived and locked" : "was archived");
    } else if (house.service().open(conversation).isPresent()) {
      attendant.call(conversation);
    }
  }

  /** The clock stops, because nobody can be heard there. */
  private void lost(String conversation, String what) {
    Optional<Kept> open = house.service().open(conversation);
    if (open.isEmpty()) {
      return;
    }
    Kept kept = open.get();
    String id = kept.interview().id();
    console.say(
        "Discord: the thread of interview "
            + id
            + " "
            + what
            + ". The interview is paused and kept; '/interview resume' goes on.");
    Optional<Account> candidate = house.candidate(kept);
    if (candidate.isPresent() && !kept.interview().paused()) {
      attendant.heard(
          new Message(
              conversation,
              "lost-" + house.clock().millis(),
              candidate.get(),
              Message.Kind.Paused,
              "",
              house.clock().instant()));
    }
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    console.say("Discord: added to " + event.getGuild().getName() + ".");
  }

  @Override
  public void onGuildLeave(GuildLeaveEvent event) {
    console.say(
        "Discord: removed from "
            + event.getGuild().getName()
            + ". Its interviews are kept; invite the bot again, or their candidates go on in a DM"
            + " with '/interview resume'.");
    for (Kept kept : house.ports().interviews().openOn(House.PLATFORM)) {
      boolean wasThere =
          house
              .ports()
              .people()
              .space(House.PLATFORM, event.getGuild().getId())
              .equals(kept.space());
      if (wasThere && !House.isDirect(kept.conversation())) {
        lost(kept.conversation(), "is out of reach");
      }
    }
  }
}
