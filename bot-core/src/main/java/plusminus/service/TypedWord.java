package plusminus.service;

import java.util.Locale;
import java.util.Map;
import plusminus.service.Message.Kind;

/** What a message means that consists of a single word. */
public final class TypedWord {

  private static final Map<String, Kind> WORDS =
      Map.of(
          "hint", Kind.AskedForHint,
          "why", Kind.AskedForReason,
          "time", Kind.AskedForTime,
          "pause", Kind.Paused,
          "resume", Kind.Resumed,
          "end", Kind.Stopped);

  private TypedWord() {}

  /** The wish that a word stands for; everything else is said. */
  public static Kind kind(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT).replaceAll("^[/!]|[.?!]$", "");
    return WORDS.getOrDefault(word, Kind.Said);
  }
}
