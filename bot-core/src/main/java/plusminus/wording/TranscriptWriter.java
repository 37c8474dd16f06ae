package plusminus.wording;

import java.time.Duration;
import java.util.List;
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

  /**
   * Each turn under its minute and speaker.
   *
   * @param edits what messages were changed to after they were answered, by turns
   */
  public String write(String title, Transcript transcript, Map<Integer, List<String>> edits) {
    var text = new StringBuilder("# ").append(title).append("\n");
    for (Turn turn : transcript.turns()) {
      text.append("\n**").append(clock(turn.at())).append(' ').append(name(turn)).append("**\n\n");
      text.append(turn.text().isBlank() ? line("deleted") : turn.text().strip()).append("\n");
      for (String edit : edits.getOrDefault(turn.number(), List.of())) {
        text.append("\n*").append(line("edited")).append("* ").append(edit.strip()).append("\n");
      }
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
