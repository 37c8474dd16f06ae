package plusminus.discord.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which code answers which method and path. */
final class Routes {
  /** The code of a route. */
  interface Action {
    Answer answer(Call call);
  }

  /**
   * A route of the API.
   *
   * @param name method and path with placeholders
   * @param byToken whether the path's token stands in for the bot's
   */
  record Route(String name, boolean byToken, Action action) {
    private String[] steps() {
      return name.split("[ /]+");
    }
  }

  /** A route with the values of its placeholders. */
  record Match(Route route, Map<String, String> at) {}

  private final List<Route> routes = new ArrayList<>();

  void add(String name, Action action) {
    routes.add(new Route(name, false, action));
  }

  void addByToken(String name, Action action) {
    routes.add(new Route(name, true, action));
  }

  /** The first route that fits; the path has no query. */
  Optional<Match> find(String method, String path) {
    String[] asked = (method + " " + path).split("[ /]+");
    for (Route route : routes) {
      Optional<Map<String, String>> at = match(route.steps(), asked);
      if (at.isPresent()) {
        return Optional.of(new Match(route, at.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Map<String, String>> match(String[] steps, String[] asked) {
    if (steps.length != asked.length) {
      return Optional.empty();
    }
    Map<String, String> at = new HashMap<>();
    for (int i = 0; i < steps.length; i++) {
      if (steps[i].startsWith("{")) {
        at.put(steps[i].substring(1, steps[i].length() - 1), asked[i]);
      } else if (!steps[i].equals(asked[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(at);
  }
}
