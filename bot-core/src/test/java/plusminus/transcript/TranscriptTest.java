package plusminus.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  private static final String LOCK = "one account is serial, fine for humans";

  private static Turn turn(int number, Speaker speaker, String text) {
    return new Turn(number, speaker, text, Duration.ZERO);
  }

  private final Transcript transcript =
      new Transcript(
          List.of(
              turn(1, new Speaker.Bot(), "What does one spend pass through?"),
              turn(2, new Speaker.Seated(1), LOCK),
              turn(3, new Speaker.Spectator("S"), "just use redlock"),
              turn(4, new Speaker.Platform(), "nothing was said for a while"),
              turn(5, new Speaker.Seated(2), "i lock the room row")));

  @Test
  void aQuoteOfAPersonWithASeatIsHeld() {
    assertThat(transcript.holds(new Quote(2, 0, LOCK))).isTrue();
    assertThat(transcript.holds(new Quote(2, 4, "account is serial"))).isTrue();
    assertThat(transcript.holds(new Quote(5, 2, "lock the room row"))).isTrue();
  }

  @Test
  void anAlteredQuoteIsRefused() {
    assertThat(transcript.holds(new Quote(2, 0, LOCK.replace("fine", "not fine")))).isFalse();
    assertThat(transcript.holds(new Quote(2, 0, "One account is serial"))).isFalse();
    assertThat(transcript.holds(new Quote(2, 0, LOCK + "."))).isFalse();
  }

  @Test
  void aShiftedQuoteIsRefused() {
    assertThat(transcript.holds(new Quote(2, 1, "one account"))).isFalse();
    assertThat(transcript.holds(new Quote(2, 500, "one account"))).isFalse();
  }

  @Test
  void aQuoteFromAnotherTurnIsRefused() {
    assertThat(transcript.holds(new Quote(5, 0, LOCK))).isFalse();
    assertThat(transcript.holds(new Quote(99, 0, LOCK))).isFalse();
  }

  @Test
  void theWordsOfTheInterviewerAreNoQuoteOfACandidate() {
    assertThat(transcript.holds(new Quote(1, 0, "What does one spend pass through?"))).isFalse();
  }

  @Test
  void neitherSpectatorsNorThePlatformAreQuoted() {
    assertThat(transcript.holds(new Quote(3, 0, "just use redlock"))).isFalse();
    assertThat(transcript.holds(new Quote(4, 0, "nothing was said"))).isFalse();
  }

  @Test
  void aTurnIsFoundByItsNumber() {
    assertThat(transcript.turn(2)).map(Turn::text).contains(LOCK);
    assertThat(transcript.turn(6)).isEmpty();
  }

  @Test
  void aTranscriptDoesNotChangeWithTheListItWasMadeOf() {
    var turns = new ArrayList<>(transcript.turns());
    var copy = new Transcript(turns);
    turns.clear();
    assertThat(copy.turns()).hasSize(5);
  }

  @Test
  void aQuoteWithoutTextCannotBeMade() {
    assertThatThrownBy(() -> new Quote(2, 0, " ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quote(2, -1, "a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void quotesOverlapWhereTheyShareACharacterOfOneTurn() {
    var quote = new Quote(2, 4, "account");
    assertThat(quote.to()).isEqualTo(11);
    assertThat(quote.overlaps(new Quote(2, 10, "t is"))).isTrue();
    assertThat(quote.overlaps(new Quote(2, 0, "one account is"))).isTrue();
    assertThat(quote.overlaps(new Quote(2, 11, " is"))).isFalse();
    assertThat(quote.overlaps(new Quote(3, 4, "account"))).isFalse();
  }

  @Test
  void aHigherBarReachesALowerOne() {
    assertThat(Level.L6.reaches(Level.L4)).isTrue();
    assertThat(Level.L5.reaches(Level.L5)).isTrue();
    assertThat(Level.L4.reaches(Level.L5)).isFalse();
  }
}
