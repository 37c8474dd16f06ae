package plusminus.discord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import plusminus.service.Channel;
import plusminus.service.Delivery;
import plusminus.service.Kept;
import plusminus.service.Outgoing;
import plusminus.wording.Pieces;

/** Says words in threads and DMs. Nobody but an interview's own candidate is ever pinged. */
final class Voice implements Channel {

  private static final int LIMIT = 2_000;
  private static final int LOOK_BACK = 50;

  private final House house;
  private final Connection connection;

  Voice(House house, Connection connection) {
    this.house = house;
    this.connection = connection;
  }

  @Override
  public Delivery say(Outgoing words, boolean isRepeat) {
    try {
      Kept kept = house.find(words.interview()).orElseThrow();
      var cards = new CardPost(house, connection.places());
      return switch (words.kind()) {
        case Turn, Notice -> speak(words, kept, isRepeat);
        case Scorecard -> cards.post(words, kept, isRepeat);
        case Revision -> cards.revise(kept);
      };
    } catch (RuntimeException failure) {
      return Trouble.of(failure);
    }
  }

  @Override
  public void think(String conversation) {
    try {
      connection
          .places()
          .find(conversation)
          .ifPresent(channel -> channel.sendTyping().queue(done -> {}, failure -> {}));
    } catch (RuntimeException failure) {
      // Showing it is a courtesy; the words that follow will say what is wrong.
    }
  }

  private Delivery speak(Outgoing words, Kept kept, boolean isRepeat) {
    Optional<MessageChannel> found = connection.places().find(words.conversation());
    if (found.isEmpty()) {
      return new Delivery.Refused("the thread is archived, deleted or out of the bot's sight");
    }
    MessageChannel channel = found.get();
    String candidate = house.candidate(kept).orElseThrow().user();
    Optional<String> before = house.ports().outbox().lastPosted(words.conversation());
    Map<String, String> mine = isRepeat ? mine(channel, before) : Map.of();
    List<String> pieces = Pieces.of(text(words, candidate), LIMIT);
    var ids = new ArrayList<String>();
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      Optional<String> there = Optional.ofNullable(mine.get(piece));
      MessageCreateAction action =
          action(channel, piece, candidate).setNonce(Nonce.of(words.id(), i));
      if (i == pieces.size() - 1) {
        controls(kept, channel).ifPresent(action::setComponents);
      }
      ids.add(there.orElseGet(() -> action.complete().getId()));
    }
    before.filter(old -> !ids.contains(last(old))).ifPresent(old -> strip(channel, last(old)));
    return new Delivery.Posted(String.join(",", ids));
  }

  private String text(Outgoing words, String candidate) {
    String escaped = Markup.escaped(words.text());
    boolean callsThem = words.sequence() == 1 && !House.isDirect(words.conversation());
    return callsThem && words.kind() == Outgoing.Kind.Turn
        ? "<@" + candidate + "> " + escaped
        : escaped;
  }

  private static MessageCreateAction action(MessageChannel channel, String text, String candidate) {
    return channel
        .sendMessage(text)
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionUsers(candidate);
  }

  private Optional<ActionRow> controls(Kept kept, MessageChannel channel) {
    boolean readable = connection.readsContent() || !channel.getType().isGuild();
    return Controls.of(house, kept.interview(), !readable);
  }

  /** What this bot has said in a channel since words that are known to be out, by its text. */
  private Map<String, String> mine(MessageChannel channel, Optional<String> since) {
    Map<String, String> mine = new HashMap<>();
    List<Message> history =
        since
            .map(id -> channel.getHistoryAfter(last(id), LOOK_BACK).complete())
            .orElseGet(() -> channel.getHistoryFromBeginning(LOOK_BACK).complete())
            .getRetrievedHistory();
    String self = channel.getJDA().getSelfUser().getId();
    history.stream()
        .filter(message -> message.getAuthor().getId().equals(self))
        .forEach(message -> mine.put(message.getContentRaw(), message.getId()));
    return mine;
  }

  private static String last(String ids) {
    return ids.substring(ids.lastIndexOf(',') + 1);
  }

  /** Buttons stand under the newest words only. */
  private static void strip(MessageChannel channel, String message) {
    channel
        .editMessageComponentsById(message, List.of())
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .queue(done -> {}, failure -> {});
  }
}
