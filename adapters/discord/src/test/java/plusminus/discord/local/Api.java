package plusminus.discord.local;

/** The routes of Discord's API that are served here. */
record Api(
    AppRoutes app,
    Commands commands,
    ChannelRoutes channels,
    MessageRoutes messages,
    Callbacks callbacks,
    WebhookRoutes webhooks) {
  Routes routes() {
    Routes routes = new Routes();
    routes.add("GET /users/@me", app::self);
    routes.add("GET /users/{user}", app::user);
    routes.add("GET /gateway/bot", app::gatewayBot);
    routes.add("GET /gateway", app::gateway);
    routes.add("GET /oauth2/applications/@me", app::application);
    routes.add("GET /applications/@me", app::application);
    routes.add("GET /guilds/{guild}/members/{user}", app::member);
    routes.add("GET /guilds/{guild}/threads/active", app::activeThreads);
    routes.add("GET /applications/{application}/commands", commands::list);
    routes.add("PUT /applications/{application}/commands", commands::replace);
    routes.add("POST /applications/{application}/commands", commands::create);
    routes.add("GET /applications/{application}/commands/{command}", commands::get);
    routes.add("PATCH /applications/{application}/commands/{command}", commands::change);
    routes.add("DELETE /applications/{application}/commands/{command}", commands::delete);
    addChannels(routes);
    addMessages(routes);
    addInteractions(routes);
    return routes;
  }

  private void addChannels(Routes routes) {
    routes.add("POST /users/@me/channels", channels::openDm);
    routes.add("GET /channels/{channel}", channels::get);
    routes.add("PATCH /channels/{channel}", channels::change);
    routes.add("DELETE /channels/{channel}", channels::delete);
    routes.add("POST /channels/{channel}/typing", channels::typing);
    routes.add("POST /channels/{channel}/threads", channels::startThread);
    routes.add(
        "POST /channels/{channel}/messages/{message}/threads", channels::startThreadFromMessage);
    routes.add("GET /channels/{channel}/thread-members", channels::members);
    routes.add("PUT /channels/{channel}/thread-members/{user}", channels::join);
    routes.add("DELETE /channels/{channel}/thread-members/{user}", channels::leave);
  }

  private void addMessages(Routes routes) {
    routes.add("GET /channels/{channel}/messages", messages::list);
    routes.add("POST /channels/{channel}/messages", messages::create);
    routes.add("GET /channels/{channel}/messages/{message}", messages::get);
    routes.add("PATCH /channels/{channel}/messages/{message}", messages::edit);
    routes.add("DELETE /channels/{channel}/messages/{message}", messages::delete);
  }

  private void addInteractions(Routes routes) {
    routes.addByToken("POST /interactions/{interaction}/{token}/callback", callbacks::callback);
    routes.addByToken("POST /webhooks/{application}/{token}", webhooks::followUp);
    String original = " /webhooks/{application}/{token}/messages/@original";
    routes.addByToken("GET" + original, webhooks::get);
    routes.addByToken("PATCH" + original, webhooks::edit);
    routes.addByToken("DELETE" + original, webhooks::delete);
    String message = " /webhooks/{application}/{token}/messages/{message}";
    routes.addByToken("GET" + message, webhooks::get);
    routes.addByToken("PATCH" + message, webhooks::edit);
    routes.addByToken("DELETE" + message, webhooks::delete);
  }
}
