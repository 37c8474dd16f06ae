package plusminus.wording;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/** Writes what was said as text. */
public final class TranscriptWriter {

  private final Script script;

  public TranscriptWriter(Script script) {
    this.script = script;
  }

  /** Each turn under its minute and speaker. */
  public String write(String title, Transcript transcript) {
    var text = new StringBuilder("# ").append(title).append("\n");
    for (Turn turn : transcript.turns()) {
      text.append("\n**").append(clock(turn.at())).append(' ').append(name(turn)).append("**\n\n");
      text.append(turn.text().isBlank() ? line("deleted") : turn.text().strip()).append("\n");
    }
    return text.toString();
  }

  private String name(Turn turn) {
    return line(
        turn.speaker() instanceof Speaker.Bot ? "speaker-interviewer" : "speaker-candidate");
  }

  private static String clock(Duration at) {
    return String.format(Locale.ROOT, "%02d:%02d", at.toMinutes(), at.toSecondsPart());
  }

  private String line(String key) {
    return script.line(key, Map.of());
  }
}
