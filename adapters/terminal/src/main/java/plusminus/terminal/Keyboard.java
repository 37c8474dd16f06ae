package plusminus.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a candidate types on, with the screen that belongs to it. */
public interface Keyboard extends AutoCloseable {

  /** What was typed. */
  sealed interface Input {

    /** A message or a command, finished by Enter; it may have several lines. */
    record Line(String text) implements Input {}

    /** Ctrl-C, or a call of {@link Keyboard#wake}. */
    record Interrupted(String draft) implements Input {}

    /** Ctrl-D on an empty line, a closed terminal or the end of a file. */
    record Ended() implements Input {}
  }

  /**
   * Waits for a line.
   *
   * @param draft what stands on the line already
   */
  Input read(String prompt, String draft);

  /** Whether arrows can move on the screen. */
  default boolean canMove() {
    return false;
  }

  /**
   * Lets a person search a menu and move in it until Enter takes what is chosen; empty where the
   * person leaves, and always where nothing can move.
   */
  default Optional<Menu> pick(Menu menu, String prompt) {
    return Optional.empty();
  }

  /** Offers a draft that was not sent again later. */
  void keep(String draft);

  /** Whether somebody is asked and has typed nothing. */
  boolean isIdle();

  /** Ends a {@link #read} that waits, from another thread. */
  void wake();

  /** Whether what is typed can be seen on the screen. */
  boolean isSeen();

  Screen screen();

  @Override
  void close();

  /**
   * The keyboard of this process: a terminal that can place a cursor, or lines as they come.
   *
   * @param history the file in which lines are remembered
   */
  static Keyboard standard(Path history, Map<String, String> environment) throws IOException {
    boolean typed = Screen.hasTerminal();
    if (typed && !environment.getOrDefault("TERM", "").equals("dumb")) {
      return JLineKeyboard.open(history, environment);
    }
    return new PipedKeyboard(System.in, System.out, typed);
  }
}
