package plusminus.discord.local;

import java.util.Optional;
import java.util.stream.Stream;

/** What an interaction's token allows after the first answer. */
final class WebhookRoutes {
  private final Interactions interactions;
  private final Answers answers;

  WebhookRoutes(Interactions interactions, Answers answers) {
    this.interactions = interactions;
    this.answers = answers;
  }

  /** The first follow-up to a promise fills that in, and keeps its being ephemeral. */
  Answer followUp(Call call) {
    Interaction interaction = interaction(call);
    Optional<Post> promised =
        interaction.original.filter(post -> (post.flags() & Post.LOADING) != 0);
    if (promised.isPresent()) {
      return Answer.ok(answers.revise(promised.get(), call.body(), call.files()).json);
    }
    Post post = answers.publish(interaction, call.body(), call.files());
    interaction.later.add(post);
    return Answer.ok(post.json);
  }

  Answer get(Call call) {
    return Answer.ok(post(call).json);
  }

  Answer edit(Call call) {
    return Answer.ok(answers.revise(post(call), call.body(), call.files()).json);
  }

  Answer delete(Call call) {
    answers.remove(post(call));
    return Answer.NO_CONTENT;
  }

  private Interaction interaction(Call call) {
    return interactions.forWebhook(call.at("application"), call.at("token"));
  }

  private Post post(Call call) {
    Interaction interaction = interaction(call);
    String id = call.at().getOrDefault("message", "@original");
    return Stream.concat(interaction.original.stream(), interaction.later.stream())
        .filter(
            post -> id.equals(post.id()) || id.equals("@original") && isOriginal(interaction, post))
        .filter(post -> post.channel.posts.containsKey(post.id()))
        .findFirst()
        .orElseThrow(Refused::unknownMessage);
  }

  private static boolean isOriginal(Interaction interaction, Post post) {
    return interaction.original.filter(original -> original == post).isPresent();
  }
}
