package plusminus.discord.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which events go out, and its faults. */
final class Deliveries {
  private final List<Runnable> waiting = new ArrayList<>();
  private final List<Runnable> toReverse = new ArrayList<>();
  private final Map<String, Integer> twice = new HashMap<>();
  private boolean held;
  private int reverse;
  private int injected;

  synchronized void deliver(String event, Runnable delivery) {
    for (int i = doubled(event) ? 2 : 1; i > 0; i--) {
      pass(delivery);
    }
  }

  private boolean doubled(String event) {
    if (twice.getOrDefault(event, 0) == 0) {
      return false;
    }
    twice.merge(event, -1, Integer::sum);
    injected++;
    return true;
  }

  private void pass(Runnable delivery) {
    if (held) {
      waiting.add(delivery);
      injected++;
      return;
    }
    if (reverse == 0) {
      delivery.run();
      return;
    }
    toReverse.addFirst(delivery);
    if (toReverse.size() == reverse) {
      reverse = 0;
      injected++;
      toReverse.forEach(Runnable::run);
      toReverse.clear();
    }
  }

  synchronized void hold() {
    held = true;
  }

  synchronized void release() {
    held = false;
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(this::pass);
  }

  synchronized void twice(String event) {
    twice.merge(event, 1, Integer::sum);
  }

  synchronized void reversed(int events) {
    reverse = events;
  }

  synchronized int injected() {
    return injected;
  }
}
