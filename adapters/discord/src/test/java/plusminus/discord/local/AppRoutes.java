package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who the bot is, where its gateway is, and the people of its guild. */
final class AppRoutes {
  private static final int DAILY_SESSIONS = 1_000;

  private final World world;
  private final Gateway gateway;

  AppRoutes(World world, Gateway gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  Answer self(Call call) {
    ObjectNode self = world.bot.json();
    self.put("mfa_enabled", false).put("locale", "en-US").put("verified", true);
    return Answer.ok(self);
  }

  Answer user(Call call) {
    return Answer.ok(world.account(call.at("user")).json());
  }

  Answer member(Call call) {
    requireGuild(call);
    Account user = world.account(call.at("user"));
    if (!user.inGuild) {
      throw new Refused(404, 10007, "Unknown Member");
    }
    return Answer.ok(world.memberWithUser(user));
  }

  Answer activeThreads(Call call) {
    requireGuild(call);
    var threads =
        world.channels.values().stream()
            .filter(channel -> channel.thread() && !channel.archived && world.botSees(channel))
            .toList();
    return Answer.ok(
        Json.of(
            "threads", Json.list(threads.stream().map(thread -> thread.json(world))),
            "members",
                Json.list(
                    threads.stream()
                        .filter(thread -> thread.members.contains(world.bot.id))
                        .map(thread -> thread.member(world.bot.id))),
            "has_more", false));
  }

  private void requireGuild(Call call) {
    if (!world.bot.inGuild || !call.at("guild").equals(world.guild)) {
      throw new Refused(404, 10004, "Unknown Guild");
    }
  }

  Answer gateway(Call call) {
    return Answer.ok(Json.of("url", gateway.url()));
  }

  Answer gatewayBot(Call call) {
    ObjectNode limit =
        Json.of(
            "total",
            DAILY_SESSIONS,
            "remaining",
            DAILY_SESSIONS - gateway.identifies.get(),
            "reset_after",
            0,
            "max_concurrency",
            1);
    return Answer.ok(Json.of("url", gateway.url(), "shards", 1, "session_start_limit", limit));
  }

  Answer application(Call call) {
    Account owner = new Account("1", "owner", false, false);
    return Answer.ok(
        Json.of(
            "id",
            world.application,
            "name",
            "plusminus",
            "icon",
            null,
            "description",
            "",
            "type",
            null,
            "flags",
            0,
            "flags_new",
            "0",
            "bot",
            world.bot.json(),
            "bot_public",
            true,
            "bot_require_code_grant",
            false,
            "verify_key",
            "0".repeat(64),
            "redirect_uris",
            Json.list(),
            "interactions_endpoint_url",
            null,
            "role_connections_verification_url",
            null,
            "owner",
            owner.json(),
            "approximate_guild_count",
            world.bot.inGuild ? 1 : 0,
            "approximate_user_install_count",
            0,
            "approximate_user_authorization_count",
            0,
            "explicit_content_filter",
            0,
            "team",
            null,
            "eligible_oauth2_scopes",
            Json.list()));
  }
}
