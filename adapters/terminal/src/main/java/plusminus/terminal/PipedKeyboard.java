package plusminus.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines as they come: from a pipe, a file, or a terminal that can do no more. */
final class PipedKeyboard implements Keyboard {

  private final BufferedReader in;
  private final PrintStream out;
  private final boolean typed;
  private final Screen screen;

  /**
   * A keyboard that reads a stream.
   *
   * @param typed whether a person types the lines and sees them
   */
  PipedKeyboard(InputStream in, PrintStream out, boolean typed) {
    this.out = out;
    this.typed = typed;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.screen = Screen.plain(out::println);
  }

  @Override
  public Input read(String prompt, String draft) {
    if (typed) {
      out.print(prompt);
      out.flush();
    }
    try {
      String line = in.readLine();
      return line == null ? new Input.Ended() : new Input.Line(whole(line));
    } catch (IOException closed) {
      return new Input.Ended();
    }
  }

  /** A line with those that it says belong to it. */
  private String whole(String first) throws IOException {
    Draft draft = new Draft(first);
    while (draft.isUnfinished()) {
      String line = in.readLine();
      if (line == null) {
        return draft.continued();
      }
      draft = new Draft(draft.continued() + "\n" + line);
    }
    return draft.text();
  }

  @Override
  public void keep(String draft) {}

  @Override
  public boolean isIdle() {
    return false;
  }

  @Override
  public void wake() {}

  @Override
  public boolean isSeen() {
    return typed;
  }

  @Override
  public Screen screen() {
    return screen;
  }

  @Override
  public void close() {}
}
