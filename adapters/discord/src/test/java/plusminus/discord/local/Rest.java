package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;

/** The HTTP side: authorization, faults, rate limits, routes and the journal. */
final class Rest extends Dispatcher {
  private static final String BASE = "/api/v10";

  /** How Discord demands that the client of a bot calls itself. */
  private static final String BOT_CLIENT = "DiscordBot (";

  private final World world;
  private final Routes routes;
  private final Gateway gateway;
  private final Sockets sockets;
  private final Faults faults;
  private final Buckets buckets;
  private final Journal journal;

  Rest(
      World world,
      Routes routes,
      Gateway gateway,
      Sockets sockets,
      Faults faults,
      Buckets buckets,
      Journal journal) {
    this.world = world;
    this.routes = routes;
    this.gateway = gateway;
    this.sockets = sockets;
    this.faults = faults;
    this.buckets = buckets;
    this.journal = journal;
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
    if ("websocket".equalsIgnoreCase(request.getHeaders().get("Upgrade"))) {
      return new MockResponse.Builder()
          .webSocketUpgrade(new Connection(gateway, sockets.get(request.getConnectionIndex())))
          .build();
    }
    String path = request.getUrl().encodedPath();
    Optional<Routes.Match> match =
        path.startsWith(BASE)
            ? routes.find(request.getMethod(), path.substring(BASE.length()))
            : Optional.empty();
    String name = match.map(found -> found.route().name()).orElse("");
    Thread.sleep(faults.latency(name));
    Faults.Fault fault = faults.next(name);
    Multipart body = Multipart.of(request);
    Map<String, String> headers = new HashMap<>();
    Answer answer = answer(request, match, body, fault, headers);
    journal.add(
        new Journal.Exchange(
            request.getMethod(),
            request.getTarget().substring(Math.min(BASE.length(), request.getTarget().length())),
            name,
            body.json(),
            answer.status(),
            answer.body(),
            world.clock.instant()),
        String.valueOf(request.getHeaders().get("User-Agent")).startsWith(BOT_CLIENT),
        !body.files().isEmpty());
    return response(answer, headers, fault instanceof Faults.Fault.LostAnswer);
  }

  private Answer answer(
      RecordedRequest request,
      Optional<Routes.Match> match,
      Multipart body,
      Faults.Fault fault,
      Map<String, String> headers) {
    try {
      switch (fault) {
        case Faults.Fault.TooMany many -> {
          return tooMany(many.retryAfter(), many.global(), headers);
        }
        case Faults.Fault.Broken broken -> {
          return new Answer(broken.status(), MissingNode.getInstance());
        }
        case Faults.Fault.Refusal refusal -> throw refusal.refused();
        case Faults.Fault.LostAnswer lost -> {}
        case Faults.Fault.None none -> {}
      }
      Routes.Match found = match.orElseThrow(() -> new Refused(404, 0, "404: Not Found"));
      return call(request, found, body, headers);
    } catch (Refused refused) {
      return new Answer(refused.status(), refused.body());
    }
  }

  private Answer call(
      RecordedRequest request, Routes.Match match, Multipart body, Map<String, String> headers) {
    Call call = new Call(match.at(), query(request.getUrl()), body.json(), body.files());
    Optional<Buckets.Standing> standing = buckets.take(match.route().name(), call);
    standing.ifPresent(known -> headers.putAll(known.headers()));
    if (standing.filter(Buckets.Standing::exceeded).isPresent()) {
      return tooMany(standing.get().retryAfter(), false, headers);
    }
    synchronized (world) {
      String authorization = request.getHeaders().get("Authorization");
      boolean known = world.tokenValid && ("Bot " + world.token).equals(authorization);
      if (!known && !match.route().byToken()) {
        throw new Refused(401, 0, "401: Unauthorized");
      }
      return match.route().action().answer(call);
    }
  }

  private static Answer tooMany(double retryAfter, boolean global, Map<String, String> headers) {
    headers.put("Retry-After", Long.toString((long) Math.ceil(retryAfter)));
    headers.put("X-RateLimit-Scope", global ? "global" : "user");
    headers.putIfAbsent("X-RateLimit-Reset-After", Double.toString(retryAfter));
    headers.putIfAbsent("X-RateLimit-Remaining", "0");
    headers.putIfAbsent("X-RateLimit-Limit", "5");
    headers.putIfAbsent(
        "X-RateLimit-Reset", Double.toString(System.currentTimeMillis() / 1e3 + retryAfter));
    if (global) {
      headers.put("X-RateLimit-Global", "true");
    }
    return new Answer(
        429,
        Json.of(
            "message",
            "You are being rate limited.",
            "code",
            0,
            "retry_after",
            retryAfter,
            "global",
            global));
  }

  private static Map<String, String> query(HttpUrl url) {
    Map<String, String> query = new HashMap<>();
    url.queryParameterNames()
        .forEach(name -> query.put(name, Optional.ofNullable(url.queryParameter(name)).orElse("")));
    return query;
  }

  private static MockResponse response(Answer answer, Map<String, String> headers, boolean lost) {
    MockResponse.Builder response =
        new MockResponse.Builder().code(answer.status()).setHeader("Via", "1.1 google");
    headers.forEach(response::setHeader);
    if (!answer.body().isMissingNode()) {
      response.setHeader("Content-Type", "application/json").body(answer.body().toString());
    }
    if (lost) {
      response.onResponseStart(new SocketEffect.CloseSocket());
    }
    return response.build();
  }
}
