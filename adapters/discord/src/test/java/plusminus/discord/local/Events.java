package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells the gateway what happened, as far as the bot can see it. */
final class Events {
  private final World world;
  private final Gateway gateway;

  Events(World world, Gateway gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  void created(Post post) {
    message("MESSAGE_CREATE", post);
  }

  void updated(Post post) {
    message("MESSAGE_UPDATE", post);
  }

  private void message(String event, Post post) {
    if (post.ephemeral() || !world.botSees(post.channel)) {
      return;
    }
    gateway.dispatch(event, messages(post.channel), intents -> messageData(post, intents));
  }

  private ObjectNode messageData(Post post, int intents) {
    boolean readable =
        Intents.cover(intents, Intents.MESSAGE_CONTENT)
            || post.readableWithoutIntentBy(world.bot.id);
    ObjectNode data = readable ? post.json.deepCopy() : post.blank();
    data.put("channel_type", post.channel.type);
    post.nonce.ifPresent(nonce -> data.put("nonce", nonce));
    if (!post.channel.direct()) {
      data.put("guild_id", world.guild);
      data.set("member", world.member(post.author));
    }
    return data;
  }

  void deleted(Post post) {
    if (post.ephemeral() || !world.botSees(post.channel)) {
      return;
    }
    ObjectNode data = Json.of("id", post.id(), "channel_id", post.channel.id);
    gateway.dispatch(
        "MESSAGE_DELETE", messages(post.channel), intents -> inGuild(post.channel, data));
  }

  void typing(Channel channel, Account user) {
    if (!world.botSees(channel)) {
      return;
    }
    ObjectNode data =
        Json.of(
            "channel_id", channel.id,
            "user_id", user.id,
            "timestamp", world.clock.instant().getEpochSecond());
    if (!channel.direct()) {
      data.set("member", world.memberWithUser(user));
    }
    int needed = channel.direct() ? Intents.DIRECT_MESSAGE_TYPING : Intents.GUILD_MESSAGE_TYPING;
    gateway.dispatch("TYPING_START", needed, intents -> inGuild(channel, data));
  }

  /** A channel or thread event with the whole channel in it. */
  void channel(String event, Channel channel) {
    if (world.botSees(channel)) {
      gateway.dispatch(event, Intents.GUILDS, intents -> channel.json(world));
    }
  }

  /** The bot gets to know also that it no longer sees a channel. */
  void permissionsChanged(Channel channel) {
    gateway.dispatch("CHANNEL_UPDATE", Intents.GUILDS, intents -> channel.json(world));
  }

  void threadCreated(Channel thread) {
    if (world.botSees(thread)) {
      gateway.dispatch(
          "THREAD_CREATE",
          Intents.GUILDS,
          intents -> thread.json(world).put("newly_created", true));
    }
  }

  void deleted(Channel channel) {
    if (!world.botSees(channel)) {
      return;
    }
    String event = channel.thread() ? "THREAD_DELETE" : "CHANNEL_DELETE";
    gateway.dispatch(event, Intents.GUILDS, intents -> channel.json(world));
  }

  void guildLeft() {
    ObjectNode data = Json.of("id", world.guild);
    gateway.dispatch("GUILD_DELETE", Intents.GUILDS, intents -> data);
  }

  void guildJoined() {
    ObjectNode data = GuildJson.of(world);
    gateway.dispatch("GUILD_CREATE", Intents.GUILDS, intents -> data);
  }

  void interaction(ObjectNode data) {
    gateway.dispatch("INTERACTION_CREATE", Intents.NONE, intents -> data);
  }

  private ObjectNode inGuild(Channel channel, ObjectNode data) {
    return channel.direct() ? data : data.put("guild_id", world.guild);
  }

  private static int messages(Channel channel) {
    return channel.direct() ? Intents.DIRECT_MESSAGES : Intents.GUILD_MESSAGES;
  }
}
