package plusminus.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel.AutoArchiveDuration;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import plusminus.service.Attendant;
import plusminus.service.Catalogue;
import plusminus.service.Invitation;
import plusminus.service.Kept;
import plusminus.transcript.Level;

/** Finds an interview its place: a private thread or the candidate's DM. */
final class Lobby {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_TITLE = 200;
  private static final int LOCKS = 64;

  private static final List<Permission> NEEDED =
      List.of(
          Permission.VIEW_CHANNEL,
          Permission.CREATE_PRIVATE_THREADS,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.MESSAGE_HISTORY);

  /** What somebody asked for. */
  record Wish(String title, Level level, Optional<Integer> minutes, boolean direct) {}

  /** Where an interview is held, or why it cannot be. */
  sealed interface Place {
    record At(String conversation, String mention) implements Place {}

    record Refused(String sentence) implements Place {}
  }

  private final House house;
  private final Attendant attendant;
  private final Reception reception;
  private final Connection connection;
  private final RandomGenerator chance = RandomGenerator.getDefault();
  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

  Lobby(House house, Attendant attendant, Reception reception, Connection connection) {
    this.house = house;
    this.attendant = attendant;
    this.reception = reception;
    this.connection = connection;
  }

  /** Starts an interview, one at a time for each user; answers what its candidate is told. */
  String start(Interaction asked, Wish wish) {
    Object lock = locks[Math.floorMod(asked.getUser().getId().hashCode(), locks.length)];
    synchronized (lock) {
      return startAlone(asked, wish);
    }
  }

  private String startAlone(Interaction asked, Wish wish) {
    String title = wish.title().strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      return house.line("title-long", Map.of("limit", Integer.toString(LONGEST_TITLE)));
    }
    User user = asked.getUser();
    if (openHere(asked).filter(kept -> Answers.actor(house, kept, asked).isEmpty()).isPresent()) {
      return house.line("start-taken");
    }
    Optional<Kept> first = house.openOf(user).or(() -> openHere(asked));
    if (first.isPresent()) {
      return house.line(
          "start-second",
          Map.of(
              "title", Markup.escaped(first.get().interview().setting().title()),
              "where", mention(first.get().conversation())));
    }
    Catalogue.Entry entry = house.catalogue().entry(title);
    return switch (place(asked, entry.title(), wish.direct())) {
      case Place.Refused refused -> refused.sentence();
      case Place.At at -> begin(asked, wish, entry, at);
    };
  }

  private Optional<Kept> openHere(Interaction asked) {
    return asked.getChannel() instanceof MessageChannel channel
        ? house.service().open(House.conversation(channel))
        : Optional.empty();
  }

  private String begin(Interaction asked, Wish wish, Catalogue.Entry entry, Place.At place) {
    String id = house.ids().get();
    Duration length = wish.minutes().map(Duration::ofMinutes).orElse(entry.length());
    house
        .service()
        .start(
            new Invitation(
                id,
                place.conversation(),
                asked.getGuild() == null ? "" : asked.getGuild().getId(),
                House.account(asked.getUser()),
                asked.getUser().getEffectiveName(),
                entry.id(),
                entry.title(),
                wish.level(),
                length,
                chance.nextLong(),
                false));
    house.find(id).ifPresent(reception::announceLimits);
    attendant.call(place.conversation());
    return house.line(
        "started", Map.of("title", Markup.escaped(entry.title()), "where", place.mention()));
  }

  /** What leads a reader to a conversation. */
  String mention(String conversation) {
    return House.isDirect(conversation)
        ? house.line("in-dm")
        : "<#" + House.idIn(conversation) + ">";
  }

  private Place place(Interaction asked, String title, boolean direct) {
    User user = asked.getUser();
    if (direct || asked.getGuild() == null) {
      return direct(user);
    }
    Optional<TextChannel> found = parent(asked);
    if (found.isEmpty()) {
      return new Place.Refused(house.line("no-threads-here"));
    }
    TextChannel parent = found.get();
    List<String> missing = missing(parent.getGuild().getSelfMember(), parent);
    if (!missing.isEmpty()) {
      return new Place.Refused(
          house.line("permissions-missing", Map.of("permissions", String.join(", ", missing))));
    }
    ThreadChannel thread =
        parent
            .createThreadChannel(Markup.shortened(title, LONGEST_NAME), true)
            .setInvitable(false)
            .setAutoArchiveDuration(AutoArchiveDuration.TIME_1_WEEK)
            .complete();
    thread.addThreadMember(user).complete();
    return new Place.At(House.conversation(thread), thread.getAsMention());
  }

  private static List<String> missing(Member self, GuildChannel channel) {
    var missing = new ArrayList<String>();
    for (Permission permission : NEEDED) {
      if (!self.hasPermission(channel, permission)) {
        missing.add(permission.getName());
      }
    }
    return missing;
  }

  private static Optional<TextChannel> parent(Interaction asked) {
    return switch (asked.getChannel()) {
      case ThreadChannel thread when thread.getParentChannel() instanceof TextChannel text ->
          Optional.of(text);
      case TextChannel text -> Optional.of(text);
      case null, default -> Optional.empty();
    };
  }

  /** Whether a DM is open is only known by writing to it. */
  private Place direct(User user) {
    try {
      connection.places().dm(user.getId()).sendMessage(house.line("dm-welcome")).complete();
      return new Place.At(House.direct(user), house.line("in-dm"));
    } catch (RuntimeException failure) {
      if (!Trouble.dmsAreClosed(failure)) {
        throw failure;
      }
      return new Place.Refused(house.line("dms-closed"));
    }
  }

  /** Where an interview goes on: where it was, or where its candidate is now. */
  Place whereToResume(Interaction asked, Kept kept) {
    if (connection.places().find(kept.conversation()).isPresent()) {
      return new Place.At(kept.conversation(), mention(kept.conversation()));
    }
    Place place = place(asked, kept.interview().setting().title(), false);
    if (place instanceof Place.At at) {
      house.ports().interviews().move(kept.interview().id(), at.conversation());
      house.find(kept.interview().id()).ifPresent(house.service()::serve);
    }
    return place;
  }
}
