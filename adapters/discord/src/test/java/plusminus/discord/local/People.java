package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What people can do, as far as the client lets them. */
final class People {
  private final World world;
  private final Composer composer;
  private final Events events;
  private final Threads threads;
  private final Commanding commanding;
  private final Clicking components;
  private final Waiting waiting;

  People(
      World world,
      Composer composer,
      Events events,
      Threads threads,
      Interactions interactions,
      Commands commands,
      Waiting waiting) {
    this.world = world;
    this.composer = composer;
    this.events = events;
    this.threads = threads;
    this.waiting = waiting;
    commanding = new Commanding(world, interactions, commands);
    components = new Clicking(world, interactions);
  }

  Commanding commanding() {
    return commanding;
  }

  Clicking components() {
    return components;
  }

  Waiting waiting() {
    return waiting;
  }

  /** The channel, if this user can open it. */
  Channel entered(Account user, String id) {
    Channel channel = world.channel(id);
    boolean may =
        switch (channel.type) {
          case Channel.DM -> channel.owner.equals(user.id);
          case Channel.PRIVATE_THREAD -> user.inGuild && channel.members.contains(user.id);
          default -> user.inGuild;
        };
    if (!may) {
      throw new IllegalStateException(user.name + " does not see the channel " + channel.name);
    }
    return channel;
  }

  String post(Channel channel, Account user, ObjectNode body, Map<Integer, Upload> files) {
    if (channel.archived && channel.locked) {
      throw new IllegalStateException("locked: " + channel.name);
    }
    Post post = composer.create(channel, user, body, files);
    threads.wake(channel);
    if (channel.type == Channel.PUBLIC_THREAD) {
      channel.members.add(user.id);
    }
    channel.posts.put(post.id(), post);
    threads.addPinged(post);
    events.created(post);
    return post.id();
  }

  void edit(Post post, String text) {
    composer.revise(post, Json.of("content", text), Map.of());
    events.updated(post);
  }

  void delete(Post post) {
    post.channel.posts.remove(post.id());
    events.deleted(post);
  }

  void typing(Channel channel, Account user) {
    events.typing(channel, user);
  }
}
