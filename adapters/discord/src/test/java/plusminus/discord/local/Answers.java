package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Messages that answer interactions; they need no permissions in the channel. */
final class Answers {
  private static final int COMMAND_REPLY = 20;

  private final World world;
  private final Composer composer;
  private final Events events;

  Answers(World world, Composer composer, Events events) {
    this.world = world;
    this.composer = composer;
    this.events = events;
  }

  Post publish(Interaction interaction, JsonNode data, Map<Integer, Upload> files) {
    return store(interaction, composer.create(interaction.channel, world.bot, data, files));
  }

  /** The message that says that the app is thinking. */
  Post promise(Interaction interaction, JsonNode data) {
    int flags = data.path("flags").asInt() & Post.EPHEMERAL | Post.LOADING;
    return store(
        interaction,
        composer.assemble(interaction.channel, world.bot, Json.of("flags", flags), Map.of()));
  }

  private Post store(Interaction interaction, Post post) {
    ObjectNode metadata = interaction.metadata.deepCopy();
    interaction
        .source
        .filter(source -> interaction.type == Interaction.COMPONENT)
        .ifPresent(source -> metadata.put("interacted_message_id", source.id()));
    post.json.put("webhook_id", world.application).put("application_id", world.application);
    post.json.set("interaction_metadata", metadata);
    if (interaction.type == Interaction.COMMAND && interaction.original.isEmpty()) {
      post.json.put("type", COMMAND_REPLY);
    }
    if ((post.flags() & Post.EPHEMERAL) != 0) {
      post.onlyFor = Optional.of(interaction.user.id);
    }
    post.channel.posts.put(post.id(), post);
    events.created(post);
    return post;
  }

  Post revise(Post post, JsonNode data, Map<Integer, Upload> files) {
    if (!post.channel.posts.containsKey(post.id())) {
      throw Refused.unknownMessage();
    }
    composer.revise(post, data, files);
    events.updated(post);
    return post;
  }

  void remove(Post post) {
    if (post.channel.posts.remove(post.id()) == null) {
      throw Refused.unknownMessage();
    }
    events.deleted(post);
  }
}
