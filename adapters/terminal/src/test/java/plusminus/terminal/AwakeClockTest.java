package plusminus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class AwakeClockTest {

  @Test
  void aLaptopThatWasClosedTookNoTime() {
    var day = new SettableClock();
    var clock = new AwakeClock(day);
    Instant start = clock.instant();
    day.pass(Duration.ofSeconds(9));
    assertThat(clock.instant()).isEqualTo(start.plusSeconds(9));
    day.pass(Duration.ofHours(8));
    assertThat(clock.instant()).isEqualTo(start.plusSeconds(9));
    day.pass(Duration.ofSeconds(1));
    assertThat(clock.instant()).isEqualTo(start.plusSeconds(10));
  }
}
