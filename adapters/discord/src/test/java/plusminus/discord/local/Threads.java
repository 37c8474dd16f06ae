package plusminus.discord.local;

import java.util.List;
import net.dv8tion.jda.api.Permission;

/** What happens to threads: they archive and wake, and people join them. */
final class Threads {
  private static final int RECIPIENT_ADDED = 1;
  private static final int THREAD_CREATED = 18;

  private final World world;
  private final Composer composer;
  private final Events events;

  Threads(World world, Composer composer, Events events) {
    this.world = world;
    this.composer = composer;
    this.events = events;
  }

  Channel create(Channel parent, Account creator, int type, String name, String id) {
    Channel thread = new Channel(id, type, world.guild, parent.id, name);
    thread.creator = creator.id;
    thread.created = world.time(world.clock.instant());
    thread.members.add(creator.id);
    world.add(thread);
    return thread;
  }

  /** Says in the channel that a public thread began. */
  void announce(Channel thread, Account creator) {
    Channel parent = world.channel(thread.parent);
    Post post = composer.system(parent, creator, THREAD_CREATED, thread.name);
    post.json.set(
        "message_reference", Json.of("type", 0, "channel_id", thread.id, "guild_id", world.guild));
    parent.posts.put(post.id(), post);
    events.created(post);
  }

  /** Whether it may be posted to: archived is no obstacle, locked is. */
  void requireOpenToBot(Channel channel) {
    if (channel.archived && channel.locked && !world.botMay(channel, Permission.MANAGE_THREADS)) {
      throw archived();
    }
  }

  void requireNotArchived(Channel channel) {
    if (channel.archived) {
      throw archived();
    }
  }

  private static Refused archived() {
    return new Refused(400, 50083, "Thread is archived");
  }

  /** A message takes a thread out of the archive. */
  void wake(Channel channel) {
    if (channel.archived) {
      channel.archived = false;
      events.channel("THREAD_UPDATE", channel);
    }
  }

  void archive(Channel thread, boolean archived, boolean locked) {
    thread.archived = archived;
    thread.locked = locked;
    events.channel("THREAD_UPDATE", thread);
  }

  void join(Channel thread, Account user, Account by) {
    if (!thread.members.add(user.id)) {
      return;
    }
    if (user == world.bot) {
      events.channel("THREAD_CREATE", thread);
    }
    if (by != user) {
      Post post = composer.system(thread, by, RECIPIENT_ADDED, "");
      post.json.set("mentions", Json.list(user.json()));
      thread.posts.put(post.id(), post);
      events.created(post);
    }
  }

  /** Who is pinged in a thread becomes a member of it. */
  void addPinged(Post post) {
    if (!post.channel.thread()) {
      return;
    }
    List<Account> pinged =
        world.accounts.values().stream()
            .filter(user -> user.inGuild && post.pinged.contains(user.id))
            .toList();
    pinged.forEach(user -> join(post.channel, user, user));
  }
}
