package plusminus.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes only when a test says so. */
final class SettableClock implements InstantSource {

  private Instant now = Instant.parse("2026-03-02T20:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  void passMinutes(long minutes) {
    pass(Duration.ofMinutes(minutes));
  }
}
