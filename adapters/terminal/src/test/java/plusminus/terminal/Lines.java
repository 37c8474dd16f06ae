package plusminus.terminal;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines that this module takes from the script: each says its key and its slots. */
final class Lines {

  private static final String KEYS =
      """
      no-reason
      go-on
      start
      not-heard {turns} {words}
      not-heard-one {words}
      recap {title} {level} {minute} {minutes} {left}
      leave-or-stay
      left
      help
      unknown-command {command} {nearest}
      long-message {length} {read}
      attached {name} {lines}
      attached-drawing {name}
      attach-what
      file-missing {name}
      file-folder {name}
      file-unreadable {name}
      file-too-large {name} {limit}
      file-not-text {name}
      file-empty {name}
      drawing-too-large {name} {limit}
      drawing-too-deep {name}
      drawing-too-many {name}
      drawing-damaged {name}
      drawing-unsafe {name}
      drawing-empty {name}
      choose-moving
      choose-own
      choose-question
      prompt-question
      prompt-level {level}
      prompt-minutes {minutes}
      choose-number {last}
      choose-title-long {limit}
      choose-level
      choose-minutes {shortest} {longest}
      """;

  private static final Pattern KEY = Pattern.compile(" .*");

  private Lines() {}

  static Map<String, String> all() {
    Map<String, String> lines =
        KEYS.lines()
            .collect(Collectors.toMap(line -> KEY.matcher(line).replaceAll(""), line -> line));
    lines.put("speaker-interviewer", "Interviewer");
    lines.put("speaker-candidate", "Candidate");
    lines.put("prompt", "You: ");
    lines.put("drawing", "[drawing, {lines} lines]");
    lines.put("drawing-one", "[drawing, 1 line]");
    return lines;
  }
}
