package plusminus.discord.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rate limits by route and channel, in real time since clients wait in real time. */
final class Buckets {
  private static final Set<String> LIMITED =
      Set.of(
          "POST /channels/{channel}/messages",
          "PATCH /channels/{channel}/messages/{message}",
          "DELETE /channels/{channel}/messages/{message}",
          "POST /webhooks/{application}/{token}",
          "PATCH /webhooks/{application}/{token}/messages/@original",
          "PATCH /webhooks/{application}/{token}/messages/{message}");

  /** The state of a bucket after a request, or after one that was too many. */
  record Standing(boolean exceeded, Map<String, String> headers, double retryAfter) {}

  private final Map<String, Deque<Long>> taken = new HashMap<>();
  private int requests = 5;
  private long nanos = Duration.ofSeconds(5).toNanos();

  synchronized void set(int most, Duration per) {
    requests = most;
    nanos = per.toNanos();
    taken.clear();
  }

  synchronized Optional<Standing> take(String route, Call call) {
    if (requests == 0 || !LIMITED.contains(route)) {
      return Optional.empty();
    }
    String major = call.at().getOrDefault("channel", call.at().get("token"));
    Deque<Long> window = taken.computeIfAbsent(route + major, key -> new ArrayDeque<>());
    long now = System.nanoTime();
    while (!window.isEmpty() && now - window.peekFirst() >= nanos) {
      window.removeFirst();
    }
    boolean exceeded = window.size() >= requests;
    if (!exceeded) {
      window.addLast(now);
    }
    double resetAfter = (nanos - (now - window.peekFirst())) / 1e9;
    return Optional.of(new Standing(exceeded, headers(route, window, resetAfter), resetAfter));
  }

  private Map<String, String> headers(String route, Deque<Long> window, double resetAfter) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-RateLimit-Limit", Integer.toString(requests));
    headers.put("X-RateLimit-Remaining", Integer.toString(requests - window.size()));
    headers.put("X-RateLimit-Reset", decimal(System.currentTimeMillis() / 1e3 + resetAfter));
    headers.put("X-RateLimit-Reset-After", decimal(resetAfter));
    headers.put("X-RateLimit-Bucket", "%08x".formatted(route.hashCode()));
    return headers;
  }

  private static String decimal(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }
}
