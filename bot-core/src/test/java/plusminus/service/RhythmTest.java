package plusminus.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.service.Message.Kind;

class RhythmTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Account ROBIN = new Account("discord", "guild", "robin");

  private static Message.Received at(long second, Kind kind) {
    Instant at = NOON.plusSeconds(second);
    return new Message.Received(
        new Message("discord:1", "m" + second, ROBIN, kind, "so", at), Duration.ZERO);
  }

  private static long due(Optional<Long> typed, long... seconds) {
    List<Message.Received> pending =
        java.util.Arrays.stream(seconds).mapToObj(second -> at(second, Kind.Said)).toList();
    Instant due =
        Rhythm.usual().due(pending, pending.getLast().message().at(), typed.map(NOON::plusSeconds));
    return Duration.between(NOON, due).toSeconds();
  }

  @Test
  void withoutAnySignOfTypingItWaitsEightSecondsAfterTheLastMessage() {
    assertThat(due(Optional.empty(), 0)).isEqualTo(8);
    assertThat(due(Optional.empty(), 0, 5, 9)).isEqualTo(17);
  }

  @Test
  void whoStoppedTypingIsAnsweredAfterFour() {
    assertThat(due(Optional.of(-3L), 0)).isEqualTo(4);
  }

  @Test
  void aSignOfTypingLivesTenSeconds() {
    assertThat(due(Optional.of(2L), 0)).isEqualTo(12);
    assertThat(due(Optional.of(12L), 0)).isEqualTo(22);
  }

  @Test
  void aWishIsGrantedAtOnce() {
    List<Message.Received> pending = List.of(at(0, Kind.Said), at(1, Kind.AskedForHint));
    assertThat(Rhythm.usual().due(pending, NOON.plusSeconds(1), Optional.of(NOON))).isBefore(NOON);
  }

  @ParameterizedTest
  @CsvSource({"2, 2000, 4000", "0.05, 50, 100", "30, 30000, 60000"})
  void aSpaceMaySetItsOwnPause(String setting, long pause, long longPause) {
    Rhythm rhythm = Rhythm.usual().of(Map.of(Rhythm.ANSWER_AFTER, setting));
    assertThat(rhythm.pause()).isEqualTo(Duration.ofMillis(pause));
    assertThat(rhythm.longPause()).isEqualTo(Duration.ofMillis(longPause));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1e9", "1000000"})
  void aSettingThatIsNoNumberOfSecondsIsIgnored(String setting) {
    assertThat(Rhythm.usual().of(Map.of(Rhythm.ANSWER_AFTER, setting))).isEqualTo(Rhythm.usual());
  }

  @ParameterizedTest
  @CsvSource({
    "hint, AskedForHint", "Hint!, AskedForHint", "/why, AskedForReason", "why?, AskedForReason",
    "' end ', Stopped", "pause, Paused", "TIME, AskedForTime", "resume, Resumed",
    "why Kafka?, Said", "the end, Said", "'', Said", "hinted, Said"
  })
  void aSingleWordMayBeAWish(String text, Kind kind) {
    assertThat(TypedWord.kind(text)).isEqualTo(kind);
  }
}
