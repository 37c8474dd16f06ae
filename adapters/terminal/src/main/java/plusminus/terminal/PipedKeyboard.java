package plusminus.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lines from a pipe or a file. */
final class PipedKeyboard implements Keyboard {

  private final BufferedReader in;
  private final Screen screen;

  PipedKeyboard(InputStream in, PrintStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.screen = Screen.plain(out::println);
  }

  @Override
  public Input read(String prompt, String draft) {
    try {
      String line = in.readLine();
      return line == null ? new Input.Ended() : new Input.Line(whole(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    return false;
  }

  @Override
  public Screen screen() {
    return screen;
  }

  @Override
  public void close() {}
}
