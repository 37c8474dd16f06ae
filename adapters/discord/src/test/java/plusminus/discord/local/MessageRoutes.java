package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;

/** The bot's messages in channels, threads and DMs. */
final class MessageRoutes {
  private static final Duration NONCE_LIFE = Duration.ofMinutes(5);
  private static final int DEFAULT_PAGE = 50;
  private static final int MOST_PAGE = 100;

  private final World world;
  private final Composer composer;
  private final Events events;
  private final Threads threads;

  MessageRoutes(World world, Composer composer, Events events, Threads threads) {
    this.world = world;
    this.composer = composer;
    this.events = events;
    this.threads = threads;
  }

  Answer create(Call call) {
    Channel channel = world.seenByBot(call.at("channel"));
    requireMayPost(channel, call.files());
    Optional<String> nonce =
        Optional.of(call.body().path("nonce").asText("")).filter(text -> !text.isEmpty());
    checkNonce(nonce);
    Optional<Post> same =
        nonce
            .filter(text -> call.body().path("enforce_nonce").asBoolean())
            .flatMap(text -> sent(channel, text));
    if (same.isPresent()) {
      return Answer.ok(same.get().json);
    }
    withoutEphemeral(call.body());
    Post post = composer.create(channel, world.bot, call.body(), call.files());
    post.nonce = nonce;
    threads.wake(channel);
    channel.posts.put(post.id(), post);
    threads.addPinged(post);
    events.created(post);
    ObjectNode answer = post.json.deepCopy();
    nonce.ifPresent(text -> answer.put("nonce", text));
    return Answer.ok(answer);
  }

  private void requireMayPost(Channel channel, Map<Integer, Upload> files) {
    if (channel.direct()) {
      if (!world.account(channel.owner).dmsOpen) {
        throw new Refused(403, 50007, "Cannot send messages to this user");
      }
      return;
    }
    world.requireOfBot(
        channel, channel.thread() ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND);
    if (!files.isEmpty()) {
      world.requireOfBot(channel, Permission.MESSAGE_ATTACH_FILES);
    }
    threads.requireOpenToBot(channel);
  }

  private static void checkNonce(Optional<String> nonce) {
    Errors errors = new Errors();
    errors.require(
        nonce.filter(text -> text.length() > 25).isEmpty(),
        "nonce",
        "NONCE_TYPE_TOO_LONG",
        "Nonce must be 25 or fewer in length.");
    errors.throwIfAny();
  }

  /** Only an answer to an interaction can be for one person alone. */
  private static void withoutEphemeral(JsonNode body) {
    Errors errors = new Errors();
    errors.require(
        (body.path("flags").asInt() & Post.EPHEMERAL) == 0,
        "flags",
        "MESSAGE_FLAGS_INVALID",
        "These flags cannot be set.");
    errors.throwIfAny();
  }

  private Optional<Post> sent(Channel channel, String nonce) {
    return channel.posts.values().stream()
        .filter(post -> post.author == world.bot)
        .filter(post -> post.nonce.filter(nonce::equals).isPresent())
        .filter(post -> post.at.plus(NONCE_LIFE).isAfter(world.clock.instant()))
        .findFirst();
  }

  Answer edit(Call call) {
    Post post = visible(call);
    if (post.author != world.bot) {
      throw new Refused(403, 50005, "Cannot edit a message authored by another user");
    }
    threads.requireNotArchived(post.channel);
    composer.revise(post, call.body(), call.files());
    events.updated(post);
    return Answer.ok(post.json);
  }

  Answer delete(Call call) {
    Post post = visible(call);
    if (post.author != world.bot) {
      if (post.channel.direct()) {
        throw new Refused(403, 50003, "Cannot execute action on a DM channel");
      }
      world.requireOfBot(post.channel, Permission.MESSAGE_MANAGE);
    }
    threads.requireNotArchived(post.channel);
    post.channel.posts.remove(post.id());
    events.deleted(post);
    return Answer.NO_CONTENT;
  }

  Answer get(Call call) {
    return Answer.ok(readable(visible(call)));
  }

  Answer list(Call call) {
    Channel channel = world.seenByBot(call.at("channel"));
    if (!world.botMay(channel, Permission.MESSAGE_HISTORY)) {
      return Answer.ok(Json.list());
    }
    int limit = Integer.parseInt(call.query().getOrDefault("limit", "" + DEFAULT_PAGE));
    Errors errors = new Errors();
    errors.require(
        limit >= 1 && limit <= MOST_PAGE,
        "limit",
        "NUMBER_TYPE_MAX",
        "int value should be between 1 and " + MOST_PAGE + ".");
    errors.throwIfAny();
    return Answer.ok(Json.list(page(channel, call.query(), limit).map(this::readable)));
  }

  /** Newest first, whatever the direction, as Discord answers. */
  private static Stream<Post> page(Channel channel, Map<String, String> query, int limit) {
    List<Post> known = channel.posts.values().stream().filter(post -> !post.ephemeral()).toList();
    Comparator<Post> byId = Comparator.comparingLong(MessageRoutes::number);
    if (query.containsKey("after")) {
      long after = Long.parseLong(query.get("after"));
      return known.stream()
          .filter(post -> number(post) > after)
          .sorted(byId)
          .limit(limit)
          .sorted(byId.reversed());
    }
    if (query.containsKey("around")) {
      long around = Long.parseLong(query.get("around"));
      Stream<Post> older =
          newest(known.stream().filter(post -> number(post) <= around), limit / 2 + 1);
      Stream<Post> newer =
          known.stream().filter(post -> number(post) > around).sorted(byId).limit(limit / 2);
      return Stream.concat(older, newer).sorted(byId.reversed()).limit(limit);
    }
    long before = Long.parseLong(query.getOrDefault("before", "" + Long.MAX_VALUE));
    return newest(known.stream().filter(post -> number(post) < before), limit);
  }

  private static Stream<Post> newest(Stream<Post> posts, int limit) {
    return posts.sorted(Comparator.comparingLong(MessageRoutes::number).reversed()).limit(limit);
  }

  private static long number(Post post) {
    return Long.parseLong(post.id());
  }

  private Post visible(Call call) {
    Channel channel = world.seenByBot(call.at("channel"));
    Post post = world.post(channel, call.at("message"));
    if (post.ephemeral()) {
      throw Refused.unknownMessage();
    }
    if (post.author != world.bot) {
      world.requireOfBot(channel, Permission.MESSAGE_HISTORY);
    }
    return post;
  }

  /** The intent rules REST too. */
  private ObjectNode readable(Post post) {
    return world.mayReadContent || post.readableWithoutIntentBy(world.bot.id)
        ? post.json
        : post.blank();
  }
}
