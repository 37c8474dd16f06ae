package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/** Channels, threads and their members, DMs and typing. */
final class ChannelRoutes {
  private static final Set<Integer> ARCHIVE_MINUTES = Set.of(60, 1_440, 4_320, 10_080);

  private final World world;
  private final Events events;
  private final Threads threads;

  ChannelRoutes(World world, Events events, Threads threads) {
    this.world = world;
    this.events = events;
    this.threads = threads;
  }

  Answer get(Call call) {
    return Answer.ok(world.seenByBot(call.at("channel")).json(world));
  }

  Answer openDm(Call call) {
    Account user = world.account(call.body().path("recipient_id").asText());
    if (user.bot) {
      throw new Refused(400, 50007, "Cannot send messages to this user");
    }
    return Answer.ok(world.dm(user).json(world));
  }

  Answer typing(Call call) {
    Channel channel = world.seenByBot(call.at("channel"));
    if (!channel.direct()) {
      world.requireOfBot(
          channel, channel.thread() ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND);
    }
    channel.typings++;
    return Answer.NO_CONTENT;
  }

  Answer startThread(Call call) {
    Channel parent = parent(call);
    int type = call.body().path("type").asInt(Channel.PRIVATE_THREAD);
    world.requireOfBot(
        parent,
        type == Channel.PRIVATE_THREAD
            ? Permission.CREATE_PRIVATE_THREADS
            : Permission.CREATE_PUBLIC_THREADS);
    check(call.body());
    String name = call.body().get("name").asText();
    Channel thread = threads.create(parent, world.bot, type, name, world.ids.next());
    settings(thread, call.body());
    events.threadCreated(thread);
    if (type == Channel.PUBLIC_THREAD) {
      threads.announce(thread, world.bot);
    }
    return Answer.created(thread.json(world));
  }

  Answer startThreadFromMessage(Call call) {
    Channel parent = parent(call);
    Post post = world.post(parent, call.at("message"));
    world.requireOfBot(parent, Permission.CREATE_PUBLIC_THREADS);
    if (world.channels.containsKey(post.id())) {
      throw new Refused(400, 160004, "A thread has already been created for this message");
    }
    check(call.body());
    String name = call.body().get("name").asText();
    Channel thread = threads.create(parent, world.bot, Channel.PUBLIC_THREAD, name, post.id());
    settings(thread, call.body());
    events.threadCreated(thread);
    return Answer.created(thread.json(world));
  }

  private Channel parent(Call call) {
    Channel parent = world.seenByBot(call.at("channel"));
    if (parent.type != Channel.TEXT) {
      throw new Refused(400, 50024, "Cannot execute action on this channel type");
    }
    return parent;
  }

  private static void check(JsonNode body) {
    Errors errors = new Errors();
    errors.length(body.path("name"), 1, 100, "name");
    checkSettings(body, errors);
    errors.throwIfAny();
  }

  private static void checkSettings(JsonNode body, Errors errors) {
    errors.require(
        !Json.has(body, "auto_archive_duration")
            || ARCHIVE_MINUTES.contains(body.get("auto_archive_duration").asInt()),
        "auto_archive_duration",
        "BASE_TYPE_CHOICES",
        "Value must be one of " + ARCHIVE_MINUTES + ".");
  }

  private static void settings(Channel thread, JsonNode body) {
    thread.autoArchive = body.path("auto_archive_duration").asInt(thread.autoArchive);
    thread.invitable = body.path("invitable").asBoolean(thread.invitable);
  }

  Answer change(Call call) {
    Channel channel = world.seenByBot(call.at("channel"));
    JsonNode body = call.body();
    if (!channel.thread()) {
      world.requireOfBot(channel, Permission.MANAGE_CHANNEL);
    } else if (!channel.creator.equals(world.bot.id) || Json.has(body, "locked")) {
      world.requireOfBot(channel, Permission.MANAGE_THREADS);
    }
    boolean wakes = body.path("archived").isBoolean() && !body.get("archived").asBoolean();
    if (channel.archived && !wakes) {
      threads.requireNotArchived(channel);
    }
    Errors errors = new Errors();
    if (Json.has(body, "name")) {
      errors.length(body.get("name"), 1, 100, "name");
    }
    checkSettings(body, errors);
    errors.throwIfAny();
    channel.name = body.path("name").asText(channel.name);
    channel.archived = body.path("archived").asBoolean(channel.archived);
    channel.locked = body.path("locked").asBoolean(channel.locked);
    settings(channel, body);
    events.channel(channel.thread() ? "THREAD_UPDATE" : "CHANNEL_UPDATE", channel);
    return Answer.ok(channel.json(world));
  }

  Answer delete(Call call) {
    Channel channel = world.seenByBot(call.at("channel"));
    world.requireOfBot(
        channel, channel.thread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNEL);
    Answer answer = Answer.ok(channel.json(world));
    events.deleted(channel);
    world.channels.remove(channel.id);
    return answer;
  }

  Answer members(Call call) {
    Channel thread = thread(call);
    return Answer.ok(Json.list(thread.members.stream().map(thread::member)));
  }

  Answer join(Call call) {
    Channel thread = thread(call);
    world.requireOfBot(thread, Permission.MESSAGE_SEND_IN_THREADS);
    threads.requireNotArchived(thread);
    Account user = user(call);
    if (!user.inGuild) {
      throw Refused.missingAccess();
    }
    threads.join(thread, user, world.bot);
    return Answer.NO_CONTENT;
  }

  Answer leave(Call call) {
    Channel thread = thread(call);
    Account user = user(call);
    threads.requireNotArchived(thread);
    boolean own = thread.type == Channel.PRIVATE_THREAD && thread.creator.equals(world.bot.id);
    if (user != world.bot && !own) {
      world.requireOfBot(thread, Permission.MANAGE_THREADS);
    }
    thread.members.remove(user.id);
    return Answer.NO_CONTENT;
  }

  private Channel thread(Call call) {
    Channel thread = world.seenByBot(call.at("channel"));
    if (!thread.thread()) {
      throw new Refused(400, 50024, "Cannot execute action on this channel type");
    }
    return thread;
  }

  private Account user(Call call) {
    String id = call.at("user");
    return id.equals("@me") ? world.bot : world.account(id);
  }
}
