package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Something that a person did with the app, and what came back. */
public final class Interaction {
  static final int COMMAND = 2;
  static final int COMPONENT = 3;
  static final int AUTOCOMPLETE = 4;
  static final int MODAL = 5;

  static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);
  static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

  final int type;
  final Channel channel;
  final Account user;
  final Optional<Post> source;
  final ObjectNode metadata;
  final List<Post> later = new ArrayList<>();
  Optional<Duration> acknowledged = Optional.empty();
  Optional<Post> original = Optional.empty();
  JsonNode callback = MissingNode.getInstance();
  ObjectNode modal = Json.of();

  private final String id;
  private final String token;
  private final World world;
  private final Waiting waiting;
  private final Instant at;
  private final long nanos = System.nanoTime();

  Interaction(
      World world,
      Waiting waiting,
      int type,
      Person person,
      Channel channel,
      Optional<Post> source) {
    this.world = world;
    this.waiting = waiting;
    this.type = type;
    this.user = person.account();
    this.channel = channel;
    this.source = source;
    id = world.ids.next();
    token = "interaction-" + id;
    at = world.clock.instant();
    metadata =
        Json.of(
            "id",
            id,
            "type",
            type,
            "user",
            user.json(),
            "authorizing_integration_owners",
            Json.of("0", channel.direct() ? "0" : world.guild));
  }

  public String id() {
    return id;
  }

  public String token() {
    return token;
  }

  /** How long the first answer took, where there is one. */
  public Optional<Duration> acknowledgedAfter() {
    synchronized (world) {
      return acknowledged;
    }
  }

  /** Whether the first answer only promised one. */
  public boolean deferred() {
    return callbackType() == Callbacks.DEFER || callbackType() == Callbacks.DEFER_UPDATE;
  }

  /** Whether the first answer is for this person alone. */
  public boolean ephemeral() {
    return (callback().at("/data/flags").asInt() & Post.EPHEMERAL) != 0;
  }

  /** Whether three seconds went by without an answer. */
  public boolean failed() {
    synchronized (world) {
      return acknowledged.isEmpty() && tooLate();
    }
  }

  /** The body of the first answer. */
  public JsonNode callback() {
    synchronized (world) {
      return callback;
    }
  }

  /** The first answer's message as it is now, or the clicked one where that was changed. */
  public Optional<Seen> message() {
    synchronized (world) {
      return original.filter(Interaction::exists).map(Post::seen);
    }
  }

  public List<Seen> followUps() {
    synchronized (world) {
      return later.stream().filter(Interaction::exists).map(Post::seen).toList();
    }
  }

  /** The form that opened, with numbered components. */
  public Optional<JsonNode> modal() {
    synchronized (world) {
      return modal.isEmpty() ? Optional.empty() : Optional.of(modal.deepCopy());
    }
  }

  public Interaction awaitAcknowledged() {
    waiting.until("an acknowledgement of " + id, () -> acknowledgedAfter().isPresent());
    return this;
  }

  /** The first answer, once it is more than a promise. */
  public Seen awaitMessage() {
    return awaitMessage(message -> true);
  }

  public Seen awaitMessage(Predicate<Seen> what) {
    return waiting.get(
        "the answer to " + id, () -> message().filter(message -> !message.loading()).filter(what));
  }

  public Seen awaitFollowUp(Predicate<Seen> what) {
    return waiting.get("a follow-up to " + id, () -> followUps().stream().filter(what).findFirst());
  }

  public JsonNode awaitModal() {
    return waiting.get("a modal for " + id, this::modal);
  }

  public void awaitFailed() {
    waiting.until("the failure of " + id, this::failed);
  }

  @Override
  public String toString() {
    return "interaction " + id + ", answered with " + callback();
  }

  boolean tooLate() {
    return age().compareTo(ANSWER_WITHIN) > 0;
  }

  boolean expired() {
    return Duration.between(at, world.clock.instant()).compareTo(TOKEN_LIFE) > 0;
  }

  /** By the given clock, but never less than really went by. */
  Duration age() {
    Duration real = Duration.ofNanos(System.nanoTime() - nanos);
    Duration told = Duration.between(at, world.clock.instant());
    return told.compareTo(real) > 0 ? told : real;
  }

  private int callbackType() {
    return callback().path("type").asInt();
  }

  private static boolean exists(Post post) {
    return post.channel.posts.containsKey(post.id());
  }
}
