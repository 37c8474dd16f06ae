package plusminus.terminal;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import plusminus.reading.Reader;
import plusminus.service.Message.Kind;

/** What a candidate at a keyboard says and wishes, answered at once. */
final class Talk {

  private final Sitting sitting;
  private final InstantSource clock;
  private final Supplier<String> ids;
  private final boolean echoes;

  /**
   * The talk of one sitting.
   *
   * @param echoes whether the candidate's words are shown because nobody sees them being typed
   */
  Talk(Sitting sitting, InstantSource clock, Supplier<String> ids, boolean echoes) {
    this.sitting = sitting;
    this.clock = clock;
    this.ids = ids;
    this.echoes = echoes;
  }

  /** Says what is due, or where the interview was left, and lets the clock run. */
  void begin() {
    sitting.serve();
    boolean left = sitting.wasLeft();
    sitting.work();
    if (left && sitting.isOpen()) {
      sitting.recap();
    } else {
      sitting.deliver();
      sitting.notice("start", Map.of());
    }
    if (sitting.interview().paused()) {
      send(Kind.Resumed);
    }
    sitting.serve();
  }

  void send(Kind kind) {
    sitting.receive(ids.get(), kind, "", clock.instant());
    sitting.work();
    sitting.deliver();
  }

  void say(String text) {
    if (text.length() > Reader.LONGEST) {
      sitting.notice(
          "long-message",
          Map.of("length", String.valueOf(text.length()), "read", String.valueOf(Reader.LONGEST)));
    }
    sitting.receive(ids.get(), Kind.Said, text, clock.instant());
    if (sitting.work() && echoes) {
      sitting.echo();
    }
    sitting.deliver();
  }

  void why() {
    sitting.notice(sitting.why());
  }

  void correct(Typed.Unknown unknown) {
    sitting.notice(
        "unknown-command",
        Map.of("command", "/" + unknown.word(), "nearest", "/" + unknown.nearest().word()));
  }

  void attach(String file) {
    if (file.isEmpty()) {
      sitting.notice("attach-what", Map.of());
      return;
    }
    switch (sitting.attachment(file)) {
      case Attachment.Refused refused ->
          sitting.notice(refused.why().line(), refused.why().slots());
      case Attachment.Plain plain -> {
        String lines = String.valueOf(plain.text().lines().count());
        sitting.notice("attached", Map.of("name", file, "lines", lines));
        say(Attachment.fenced(plain.text()));
      }
      case Attachment.Drawing drawing -> {
        String text = drawing.graph().text();
        sitting.notice("attached-drawing", Map.of("name", file));
        sitting.lines(text);
        say(Attachment.fenced(text));
      }
    }
  }
}
