package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Somebody who uses this Discord as its own client would let him. */
public final class Person {
  private final World world;
  private final Account account;
  private final People people;

  Person(World world, Account account, People people) {
    this.world = world;
    this.account = account;
    this.people = people;
  }

  Account account() {
    return account;
  }

  public String id() {
    return account.id;
  }

  public String name() {
    return account.name;
  }

  /** What mentions this person in a text. */
  public String mention() {
    return "<@" + account.id + ">";
  }

  /** The id of the DM channel with the bot. */
  public String dm() {
    synchronized (world) {
      return world.dm(account).id;
    }
  }

  /** From now on the bot's messages to the DM are refused. */
  public void closeDms() {
    synchronized (world) {
      account.dmsOpen = false;
    }
  }

  public void openDms() {
    synchronized (world) {
      account.dmsOpen = true;
    }
  }

  /** Leaves the guild. */
  public void leave() {
    synchronized (world) {
      account.inGuild = false;
    }
  }

  /** Posts to a channel, thread or DM and gives the message's id. */
  public String say(String channel, String text) {
    return say(channel, text, Map.of());
  }

  public String say(String channel, String text, Map<String, byte[]> files) {
    return post(channel, Json.of("content", text), files);
  }

  public String reply(String channel, String toMessage, String text) {
    return reply(channel, toMessage, text, true);
  }

  public String reply(String channel, String toMessage, String text, boolean ping) {
    ObjectNode body =
        Json.of("content", text, "message_reference", Json.of("message_id", toMessage));
    if (!ping) {
      body.set("allowed_mentions", Json.of("parse", Json.list("users", "roles", "everyone")));
    }
    return post(channel, body, Map.of());
  }

  private String post(String channel, ObjectNode body, Map<String, byte[]> files) {
    synchronized (world) {
      Map<Integer, Upload> uploads = new TreeMap<>();
      files.forEach((name, bytes) -> uploads.put(uploads.size(), new Upload(name, bytes)));
      return people.post(people.entered(account, channel), account, body, uploads);
    }
  }

  public void edit(String message, String text) {
    synchronized (world) {
      people.edit(own(message), text);
    }
  }

  public void delete(String message) {
    synchronized (world) {
      people.delete(own(message));
    }
  }

  private Post own(String message) {
    Post post = world.post(message);
    if (post.author != account) {
      throw new IllegalStateException(name() + " did not write " + post.json);
    }
    return post;
  }

  public void typing(String channel) {
    synchronized (world) {
      people.typing(people.entered(account, channel), account);
    }
  }

  /** Uses a command such as {@code interview start}; options are texts, numbers and booleans. */
  public Interaction slash(String channel, String command, Map<String, ?> options) {
    synchronized (world) {
      return people.commanding().slash(this, people.entered(account, channel), command, options);
    }
  }

  /** What the bot offers while this is typed into an option. */
  public List<JsonNode> autocomplete(String channel, String command, String option, String typed) {
    Interaction asked;
    synchronized (world) {
      asked =
          people
              .commanding()
              .autocomplete(this, people.entered(account, channel), command, Map.of(option, typed));
    }
    asked.awaitAcknowledged();
    return Json.stream(asked.callback().at("/data/choices")).toList();
  }

  /** Clicks the button with this custom id or label. */
  public Interaction click(String message, String customIdOrLabel) {
    synchronized (world) {
      return people.components().click(this, seen(message), customIdOrLabel);
    }
  }

  public Interaction select(String message, String customId, String... values) {
    synchronized (world) {
      return people.components().select(this, seen(message), customId, List.of(values));
    }
  }

  /** Fills in the form that an interaction opened: texts or lists of texts by custom id. */
  public Interaction submit(Interaction opened, Map<String, ?> values) {
    synchronized (world) {
      return people.components().submit(this, opened, values);
    }
  }

  private Post seen(String message) {
    Post post = world.post(message);
    people.entered(account, post.channel.id);
    if (!sees(post)) {
      throw new IllegalStateException(name() + " does not see " + post.json);
    }
    return post;
  }

  private boolean sees(Post post) {
    return post.onlyFor.isEmpty() || post.onlyFor.equals(Optional.of(account.id));
  }

  /** The messages of a channel as this person sees them, oldest first. */
  public List<Seen> sees(String channel) {
    synchronized (world) {
      return people.entered(account, channel).posts.values().stream()
          .filter(this::sees)
          .map(Post::seen)
          .toList();
    }
  }

  public Seen awaitSees(String channel, Predicate<Seen> what) {
    return people
        .waiting()
        .get(
            "a message that " + name() + " sees in " + channel,
            () -> sees(channel).stream().filter(what).findFirst());
  }

  @Override
  public String toString() {
    return name();
  }
}
