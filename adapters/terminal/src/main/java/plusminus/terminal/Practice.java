package plusminus.terminal;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import plusminus.service.Kept;
import plusminus.service.Message.Kind;
import plusminus.terminal.Keyboard.Input;

/** One interview with a person at a keyboard, from wherever it stands to a pause or its end. */
public final class Practice {

  /** What is typed by somebody who was asked whether to leave, and does. */
  private static final Set<String> LEAVE =
      Set.of("y", "yes", "leave", "keep", "keep and leave", "quit", "exit");

  private static final Set<String> STAY = Set.of("n", "no", "stay", "go on");

  /** How a sitting ended. */
  public enum Outcome {
    /** The interview is open and can be resumed. */
    Kept,
    /** The interview is closed and its scorecard was shown. */
    Closed
  }

  private final Sitting sitting;
  private final Talk talk;
  private final Keyboard keyboard;
  private final Silence silence;
  private final Object turn = new Object();
  private boolean leaves;
  private boolean askedToLeave;
  private String draft = "";

  /**
   * A sitting that begins with {@link #run}.
   *
   * @param room whose screen is the keyboard's
   * @param ids answers an id for each message, never the same twice
   */
  public Practice(
      Room room, Kept kept, Keyboard keyboard, InstantSource clock, Supplier<String> ids) {
    this.sitting = new Sitting(room, kept);
    this.talk = new Talk(sitting, clock, ids, !keyboard.isSeen());
    this.keyboard = keyboard;
    this.silence = new Silence(clock, keyboard::isIdle, this::wentQuiet);
  }

  /** Converses until the candidate leaves or the interview closes. */
  public Outcome run() {
    talk.begin();
    try (Silence watched = silence.watch()) {
      while (sitting.isOpen() && !leaves) {
        Input input = keyboard.read(sitting.line("prompt"), draft);
        synchronized (turn) {
          draft = "";
          if (sitting.isOpen()) {
            take(input);
          }
        }
        watched.heard();
      }
    }
    return sitting.isOpen() ? Outcome.Kept : Outcome.Closed;
  }

  private void wentQuiet() {
    synchronized (turn) {
      if (!sitting.isOpen() || !keyboard.isIdle()) {
        return;
      }
      talk.send(Kind.WentQuiet);
      if (!sitting.isOpen()) {
        keyboard.wake();
      }
    }
  }

  private void take(Input input) {
    boolean asked = askedToLeave;
    askedToLeave = false;
    switch (input) {
      case Input.Ended end -> leave();
      case Input.Interrupted interrupted -> interrupt(interrupted.draft(), asked);
      case Input.Line line -> answer(line.text(), asked);
    }
  }

  private void answer(String text, boolean asked) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (asked && LEAVE.contains(word)) {
      leave();
      return;
    }
    if (!asked || !STAY.contains(word)) {
      take(Typed.of(text));
    }
  }

  private void interrupt(String typed, boolean asked) {
    if (asked) {
      keyboard.keep(typed);
      leave();
      return;
    }
    draft = typed;
    askedToLeave = true;
    sitting.notice("leave-or-stay", Map.of());
  }

  private void leave() {
    talk.send(Kind.Paused);
    sitting.notice("left", Map.of());
    leaves = true;
  }

  private void take(Typed typed) {
    switch (typed) {
      case Typed.Nothing nothing -> {}
      case Typed.Words words -> talk.say(words.text());
      case Typed.Unknown unknown -> talk.correct(unknown);
      case Typed.Wish wish -> grant(wish);
    }
  }

  private void grant(Typed.Wish wish) {
    switch (wish.command()) {
      case Hint -> talk.send(Kind.AskedForHint);
      case Time -> talk.send(Kind.AskedForTime);
      case Why -> talk.why();
      case Attach -> talk.attach(wish.rest());
      case Pause -> leave();
      case End -> talk.send(Kind.Stopped);
      case Help -> sitting.page("help");
    }
  }
}
