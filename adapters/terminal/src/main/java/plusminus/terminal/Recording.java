package plusminus.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a candidate says in one interview, read from a text file.
 *
 * <p>A paragraph, a list, a table or a fenced block is a message. Messages between two headings
 * form one turn; without any heading each message is a turn, and a fenced block belongs to the
 * message before it. Headings, rules and HTML comments are not said.
 */
public record Recording(List<Turn> turns) {

  /**
   * The messages that are said before the interviewer's next word.
   *
   * @param clock when they have been said, where the file sets it by {@code @mm:ss}
   */
  public record Turn(Optional<Duration> clock, List<String> messages) {
    public Turn {
      messages = List.copyOf(messages);
    }

    /** The number of words that are said; fenced blocks are shown. */
    int words() {
      return Speech.words(text());
    }

    /** The messages as they stand in the transcript. */
    String text() {
      return String.join("\n", messages);
    }
  }

  public Recording {
    turns = List.copyOf(turns);
  }

  public static Recording parse(String file) {
    return new RecordingParser().parse(Printable.of(file));
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return turns.isEmpty();
  }
}
