package plusminus.discord.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What REST is told to do wrong; routes are written as in {@link Journal.Exchange#route}. */
public final class Faults {
  private static final String ANY = "*";

  sealed interface Fault {
    record TooMany(int retryAfter, boolean global) implements Fault {}

    record Broken(int status) implements Fault {}

    record Refusal(Refused refused) implements Fault {}

    record LostAnswer() implements Fault {}

    record None() implements Fault {}
  }

  private final Map<String, Deque<Fault>> planned = new HashMap<>();
  private final Map<String, Duration> latencies = new HashMap<>();
  private int injected;

  /** Answers 429 so many times. */
  public void tooMany(String route, int times, int retryAfterSeconds) {
    plan(route, times, new Fault.TooMany(retryAfterSeconds, false));
  }

  /** Answers 429 for all routes at once, on whatever is asked next. */
  public void tooManyGlobally(int times, int retryAfterSeconds) {
    plan(ANY, times, new Fault.TooMany(retryAfterSeconds, true));
  }

  /** Answers with a 5xx and does nothing. */
  public void broken(String route, int times, int status) {
    plan(route, times, new Fault.Broken(status));
  }

  public void refuse(String route, int times, int status, int code, String message) {
    plan(route, times, new Fault.Refusal(new Refused(status, code, message)));
  }

  /** Does what is asked and cuts the connection instead of answering. */
  public void loseAnswer(String route, int times) {
    plan(route, times, new Fault.LostAnswer());
  }

  /** Takes this long before doing anything, until told otherwise. */
  public synchronized void slow(String route, Duration latency) {
    latencies.put(route, latency);
  }

  /** How many faults happened so far. */
  public synchronized int injected() {
    return injected;
  }

  private synchronized void plan(String route, int times, Fault fault) {
    for (int i = 0; i < times; i++) {
      planned.computeIfAbsent(route, key -> new ArrayDeque<>()).add(fault);
    }
  }

  synchronized Fault next(String route) {
    for (String key : new String[] {ANY, route}) {
      Deque<Fault> faults = planned.getOrDefault(key, new ArrayDeque<>());
      if (!faults.isEmpty()) {
        injected++;
        return faults.remove();
      }
    }
    return new Fault.None();
  }

  synchronized Duration latency(String route) {
    Duration latency = latencies.getOrDefault(route, Duration.ZERO);
    injected += latency.isPositive() ? 1 : 0;
    return latency;
  }
}
