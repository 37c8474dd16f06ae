package plusminus.service;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was said. */
final class RecordingChannel implements Channel {

  final List<Outgoing> said = new CopyOnWriteArrayList<>();
  volatile Delivery answer = new Delivery.Posted("1");
  volatile Set<Outgoing.Kind> refused = Set.of();

  @Override
  public Delivery say(Outgoing words, boolean isRepeat) {
    if (refused.contains(words.kind())) {
      return new Delivery.Refused("not these");
    }
    if (answer instanceof Delivery.Posted) {
      said.add(words);
    }
    return answer;
  }
}
