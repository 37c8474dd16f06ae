package plusminus.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jline.reader.Buffer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/** A terminal: lines can be edited, pasted and called back. */
final class JLineKeyboard implements Keyboard {

  private static final int LONGEST_REMEMBERED = 10_000;

  private final Terminal terminal;
  private final LineReader reader;
  private final Widget send;
  private final Screen screen;
  private volatile boolean interrupted;
  private volatile Optional<Thread> waiting = Optional.empty();

  JLineKeyboard(Terminal terminal, Path history, Map<String, String> environment) {
    this.terminal = terminal;
    this.reader = reader(terminal, history);
    this.screen = Screen.terminal(this::print, terminal::getWidth, environment);
    this.send = Objects.requireNonNull(reader.getWidgets().get(LineReader.ACCEPT_LINE));
    reader.getWidgets().put(LineReader.ACCEPT_LINE, this::enter);
    terminal.handle(Signal.INT, signal -> interrupted = true);
  }

  static JLineKeyboard open(Path history, Map<String, String> environment) throws IOException {
    Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
    return new JLineKeyboard(terminal, history, environment);
  }

  private static LineReader reader(Terminal terminal, Path history) {
    var builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .history(new ShortHistory())
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.INSERT_TAB, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "");
    if (isWritable(history)) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    return builder.build();
  }

  private static boolean isWritable(Path history) {
    Path folder = history.toAbsolutePath().getParent();
    return folder != null
        && Files.isWritable(folder)
        && (Files.notExists(history) || Files.isWritable(history));
  }

  /** Remembers what a person would type again. */
  private static final class ShortHistory extends DefaultHistory {
    @Override
    public void add(Instant time, String line) {
      if (line.length() <= LONGEST_REMEMBERED) {
        super.add(time, line);
      }
    }
  }

  @Override
  public Input read(String prompt, String draft) {
    if (interrupted) {
      interrupted = false;
      return new Input.Interrupted(draft);
    }
    waiting = Optional.of(Thread.currentThread());
    try {
      return new Input.Line(reader.readLine(prompt, null, (Character) null, draft));
    } catch (UserInterruptException interrupt) {
      return new Input.Interrupted(interrupt.getPartialLine());
    } catch (EndOfFileException | IOError end) {
      return new Input.Ended();
    } finally {
      waiting = Optional.empty();
      Thread.interrupted();
    }
  }

  @Override
  public boolean canMove() {
    return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  @Override
  public Optional<Menu> pick(Menu menu, String prompt) {
    return new MenuScreen(terminal, prompt).pick(menu);
  }

  /** Sends, or begins another line. */
  private boolean enter() {
    Buffer buffer = reader.getBuffer();
    Draft draft = new Draft(buffer.toString());
    if (!draft.isUnfinished()) {
      return send.apply();
    }
    buffer.cursor(buffer.length());
    buffer.backspace(draft.text().length() - draft.continued().length());
    buffer.write('\n');
    return true;
  }

  @Override
  public void keep(String draft) {
    if (!draft.isBlank()) {
      reader.getHistory().add(draft);
    }
  }

  @Override
  public boolean isIdle() {
    return reader.isReading() && reader.getBuffer().length() == 0;
  }

  @Override
  public void wake() {
    waiting.ifPresent(Thread::interrupt);
  }

  @Override
  public boolean isSeen() {
    return true;
  }

  @Override
  public Screen screen() {
    return screen;
  }

  private void print(String text) {
    if (reader.isReading()) {
      reader.printAbove(text);
      return;
    }
    terminal.writer().println(text);
    terminal.flush();
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
