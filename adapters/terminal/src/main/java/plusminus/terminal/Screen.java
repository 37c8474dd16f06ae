package plusminus.terminal;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Sets a conversation as text: wrapped and in colour for a terminal, plain for anything else. */
public final class Screen {

  private static final int LABELS = 11;
  private static final int NARROW = 50;
  private static final int NARROWEST = 20;
  private static final int UNKNOWN = 79;
  private static final int WIDEST = 100;
  private static final int ENDLESS = Integer.MAX_VALUE;

  /** How a piece of text is coloured. */
  private enum Ink {
    Plain(""),
    Bold("\u001B[1m"),
    Dim("\u001B[2m"),
    Interviewer("\u001B[1;36m");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private final Consumer<String> out;
  private final IntSupplier columns;
  private final boolean colour;

  private Screen(Consumer<String> out, IntSupplier columns, boolean colour) {
    this.out = out;
    this.columns = columns;
    this.colour = colour;
  }

  /** Text for a file or a pipe: neither wrapped nor coloured. */
  public static Screen plain(Consumer<String> out) {
    return new Screen(out, () -> ENDLESS, false);
  }

  /** Text for a terminal of that many columns; zero columns are unknown. */
  public static Screen terminal(
      Consumer<String> out, IntSupplier columns, Map<String, String> environment) {
    return new Screen(out, () -> readable(columns.getAsInt()), wantsColour(environment));
  }

  private static int readable(int columns) {
    return columns <= 0 ? UNKNOWN : Math.clamp(columns, NARROWEST, WIDEST);
  }

  /** The screen for a program's standard output. */
  public static Screen standard(PrintStream out, Map<String, String> environment) {
    if (!hasTerminal()) {
      return plain(out::println);
    }
    return terminal(out::println, () -> columns(environment), environment);
  }

  /** Whether a person types into standard input and reads standard output. */
  static boolean hasTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private static boolean wantsColour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static int columns(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : 0;
  }

  /** A turn of the interviewer. */
  void interviewer(String label, Duration clock, String text) {
    turn(Ink.Interviewer, label, clock, text);
  }

  /** A turn of the candidate. */
  void candidate(String label, Duration clock, String text) {
    turn(Ink.Bold, label, clock, text);
  }

  private void turn(Ink ink, String label, Duration clock, String text) {
    String head = "%2d\u2032 %-" + LABELS + "s  ";
    String begin = head.formatted(clock.toMinutes(), label);
    int width = columns.getAsInt();
    int margin = width < NARROW ? 2 : begin.length();
    String words = new Wrapped(width, margin).of(Printable.of(text), begin.length());
    out.accept(paint(ink, begin) + words + "\n");
  }

  /** A sentence of the program itself. */
  public void notice(String text) {
    out.accept(paint(Ink.Dim, new Wrapped(columns.getAsInt(), 0).of(Printable.of(text), 0)));
  }

  /** A text that is set already. */
  public void page(String text) {
    out.accept(text);
  }

  /** Each line is painted alone, because a pager or a prompt may stand between two. */
  private String paint(Ink ink, String text) {
    if (!colour || ink.code.isEmpty()) {
      return text;
    }
    return ink.code + text.replace("\n", "\u001B[0m\n" + ink.code) + "\u001B[0m";
  }
}
