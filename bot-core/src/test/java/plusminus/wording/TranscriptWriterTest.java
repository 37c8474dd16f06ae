package plusminus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

class TranscriptWriterTest {

  @Test
  void eachTurnStandsUnderItsMinuteAndSpeakerAndWhatWasDeletedIsSaidSo() {
    var script =
        new Script(
            Map.of(),
            Map.of(),
            Map.of(
                "speaker-interviewer", "Interviewer",
                "speaker-candidate", "Candidate",
                "deleted", "(deleted)",
                "edited", "Edited later:"));
    var transcript =
        new Transcript(
            List.of(
                new Turn(1, new Speaker.Bot(), "Where do you begin?", Duration.ZERO),
                new Turn(2, new Speaker.Seated(1), "one row a night", Duration.ofSeconds(61)),
                new Turn(3, new Speaker.Seated(1), "     ", Duration.ofMinutes(75))));
    assertThat(
            new TranscriptWriter(script)
                .write("Hotels", transcript, Map.of(2, List.of("one row a room"))))
        .isEqualTo(
            """
            # Hotels

            **00:00 Interviewer**

            Where do you begin?

            **01:01 Candidate**

            one row a night

            *Edited later:* one row a room

            **75:00 Candidate**

            (deleted)
            """);
  }
}
