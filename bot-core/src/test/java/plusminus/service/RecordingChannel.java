package plusminus.service;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was said. */
final class RecordingChannel implements Channel {

  final List<Outgoing> said = new ArrayList<>();

  @Override
  public void say(Outgoing words) {
    said.add(words);
  }
}
