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
import plusminus.service.Outgoing;

/** Watches over the connection and over the places in which interviews are held. */
final class Watch extends ListenerAdapter {

  private final House house;
  private final Attendant attendant;
  private final Ears ears;
  private final Hearing hearing;
  private final Connection connection;
  private final Console console;
  private volatile boolean isReady;

  Watch(
      House house,
      Attendant attendant,
      Ears ears,
      Hearing hearing,
      Connection connection,
      Console console) {
    this.house = house;
    this.attendant = attendant;
    this.ears = ears;
    this.hearing = hearing;
    this.connection = connection;
    this.console = console;
  }

  @Override
  public void onReady(ReadyEvent event) {
    isReady = true;
    Vocabulary.register(event.getJDA(), house);
    attendant.resume();
    hearing.later(
        () -> {
          catchUp(event.getJDA());
          attendant.begin();
        });
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
    hearing.later(
        () -> {
          catchUp(event.getJDA());
          attendant.hears();
        });
  }

  @Override
  public void onSessionResume(SessionResumeEvent event) {
    console.say("Discord: connected again.");
    hearing.later(attendant::hears);
  }

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    attendant.deaf();
    console.say("Discord: the connection was lost; nothing is lost with it. Trying again ...");
  }

  /** Before the login is complete its end is told to whoever waits for it. */
  @Override
  public void onShutdown(ShutdownEvent event) {
    connection.closedWith(event.getCloseCode());
    CloseCode code = event.getCloseCode();
    if (code == null || !isReady) {
      return;
    }
    console.say(
        switch (code) {
          case AUTHENTICATION_FAILED ->
              "Discord: the token was revoked. Reset it in the developer portal, set DISCORD_TOKEN"
                  + " and start again; every interview is kept.";
          case DISALLOWED_INTENTS ->
              "Discord: an intent was switched off in the developer portal. Start again to go on"
                  + " without it; every interview is kept.";
          default ->
              "Discord: the connection was closed for good: "
                  + code.getMeaning()
                  + " Start again; every interview is kept.";
        });
    connection.end(false);
  }

  /** What the candidates of open interviews said while nobody listened. */
  private void catchUp(JDA jda) {
    var places = new Places(jda);
    for (Kept kept : house.ports().interviews().openOn(House.PLATFORM)) {
      try {
        Optional<MessageChannel> channel = places.find(kept.conversation());
        channel.ifPresentOrElse(
            found -> ears.catchUp(found, kept.conversation(), since(kept)),
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

  /** Our first words; where a program was killed before it knew them, what came before. */
  private String since(Kept kept) {
    return house
        .ports()
        .outbox()
        .posted(Outgoing.turn(kept.interview().id(), 1))
        .map(ids -> ids.split(",")[0])
        .orElseGet(() -> beginning(kept));
  }

  private static String beginning(Kept kept) {
    return House.isDirect(kept.conversation())
        ? Long.toString(TimeUtil.getDiscordTimestamp(kept.changed().toEpochMilli()))
        : House.idIn(kept.conversation());
  }

  @Override
  public void onChannelDelete(ChannelDeleteEvent event) {
    if (event.getChannel() instanceof MessageChannel channel) {
      hearing.later(() -> lost(House.conversation(channel), "was deleted"));
    }
  }

  @Override
  public void onChannelUpdateArchived(ChannelUpdateArchivedEvent event) {
    if (!(event.getChannel() instanceof ThreadChannel thread)) {
      return;
    }
    String conversation = House.conversation(thread);
    if (Boolean.TRUE.equals(event.getNewValue())) {
      String what = thread.isLocked() ? "was archived and locked" : "was archived";
      hearing.later(() -> lost(conversation, what));
    } else {
      hearing.later(() -> back(thread, conversation));
    }
  }

  private void back(ThreadChannel thread, String conversation) {
    house
        .service()
        .open(conversation)
        .ifPresent(
            kept -> {
              ears.catchUp(thread, conversation, since(kept));
              attendant.call(conversation);
            });
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
    String workspace = event.getGuild().getId();
    hearing.later(() -> lostAll(house.ports().people().space(House.PLATFORM, workspace)));
  }

  private void lostAll(String space) {
    for (Kept kept : house.ports().interviews().openOn(House.PLATFORM)) {
      if (kept.space().equals(space) && !House.isDirect(kept.conversation())) {
        lost(kept.conversation(), "is out of reach");
      }
    }
  }
}
