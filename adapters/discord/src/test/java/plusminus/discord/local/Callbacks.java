package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bot's first answers to interactions. */
final class Callbacks {
  static final int MESSAGE = 4;
  static final int DEFER = 5;
  static final int DEFER_UPDATE = 6;
  static final int UPDATE = 7;
  static final int CHOICES = 8;
  static final int FORM = 9;

  private static final Map<Integer, Set<Integer>> ALLOWED =
      Map.of(
          Interaction.COMMAND, Set.of(MESSAGE, DEFER, FORM),
          Interaction.COMPONENT, Set.of(MESSAGE, DEFER, DEFER_UPDATE, UPDATE, FORM),
          Interaction.AUTOCOMPLETE, Set.of(CHOICES),
          Interaction.MODAL, Set.of(MESSAGE, DEFER, DEFER_UPDATE, UPDATE));

  private final World world;
  private final Interactions interactions;
  private final Answers answers;

  Callbacks(World world, Interactions interactions, Answers answers) {
    this.world = world;
    this.interactions = interactions;
    this.answers = answers;
  }

  Answer callback(Call call) {
    Interaction interaction = interactions.forCallback(call.at("interaction"), call.at("token"));
    if (interaction.acknowledged.isPresent()) {
      throw new Refused(400, 40060, "Interaction has already been acknowledged.");
    }
    int type = call.body().path("type").asInt();
    requireAllowed(interaction, type);
    JsonNode data = call.body().path("data");
    switch (type) {
      case MESSAGE ->
          interaction.original = Optional.of(answers.publish(interaction, data, call.files()));
      case DEFER -> interaction.original = Optional.of(answers.promise(interaction, data));
      case DEFER_UPDATE -> interaction.original = interaction.source;
      case UPDATE -> {
        answers.revise(interaction.source.orElseThrow(), data, call.files());
        interaction.original = interaction.source;
      }
      case CHOICES -> FormCheck.choices(data);
      default -> {
        FormCheck.modal(data);
        interaction.modal = numbered(data);
      }
    }
    interaction.callback = call.body();
    interaction.acknowledged = Optional.of(interaction.age());
    return call.asks("with_response") ? Answer.ok(response(interaction, type)) : Answer.NO_CONTENT;
  }

  private static void requireAllowed(Interaction interaction, int type) {
    Errors errors = new Errors();
    boolean changes = type == UPDATE || type == DEFER_UPDATE;
    errors.require(
        ALLOWED.get(interaction.type).contains(type)
            && (!changes || interaction.source.isPresent()),
        "type",
        "INTERACTION_CALLBACK_TYPE_INVALID",
        "This callback type does not fit the interaction.");
    errors.throwIfAny();
  }

  private static ObjectNode numbered(JsonNode data) {
    ObjectNode form = data.deepCopy();
    form.set("components", new ComponentJson(url -> Json.of()).all(data.get("components")));
    return form;
  }

  private ObjectNode response(Interaction interaction, int type) {
    ObjectNode about = Json.of("id", interaction.id(), "type", interaction.type);
    about.put("channel_id", interaction.channel.id);
    if (!interaction.channel.direct()) {
      about.put("guild_id", world.guild);
    }
    ObjectNode response = Json.of("interaction", about);
    interaction.original.ifPresent(
        post -> {
          about.put("response_message_id", post.id());
          about.put("response_message_loading", type == DEFER);
          about.put("response_message_ephemeral", post.ephemeral());
          if (type == MESSAGE || type == UPDATE) {
            response.set("resource", Json.of("type", type, "message", post.json));
          }
        });
    return response;
  }
}
