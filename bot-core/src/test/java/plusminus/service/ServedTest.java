package plusminus.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServedTest {

  private static final Instant SINCE = Instant.parse("2026-03-02T20:00:00Z");
  private final Served served = new Served(Duration.ofMinutes(7), SINCE, false);

  @Test
  void theClockRunsFromItsBase() {
    assertThat(served.at(SINCE.plusSeconds(60))).isEqualTo(Duration.ofMinutes(8));
    assertThat(served.at(SINCE)).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void theClockNeverRunsBackwards() {
    assertThat(served.at(SINCE.minusSeconds(60))).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void aPausedClockStands() {
    var paused = new Served(Duration.ofMinutes(7), SINCE, true);
    assertThat(paused.at(SINCE.plusSeconds(3600))).isEqualTo(Duration.ofMinutes(7));
  }
}
