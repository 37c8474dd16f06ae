package plusminus.terminal;

import java.io.IOError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** Draws a menu in place and reads keys until one takes or leaves it. */
final class MenuScreen {

  private static final int MOST = 15;
  private static final int LEAST = 3;
  private static final int AROUND = 3;
  private static final int USUAL_ROWS = 24;
  private static final int USUAL_COLUMNS = 80;

  private enum Key {
    Up,
    Down,
    Take,
    Erase,
    Leave,
    Character
  }

  private final Terminal terminal;
  private final String prompt;
  private final Display display;
  private final BindingReader keys;
  private final KeyMap<Key> bindings = new KeyMap<>();

  MenuScreen(Terminal terminal, String prompt) {
    this.terminal = terminal;
    this.prompt = prompt;
    this.display = new Display(terminal, false);
    this.keys = new BindingReader(terminal.reader());
    bind(Key.Up, KeyMap.key(terminal, Capability.key_up), "\u001B[A", "\u001BOA");
    bind(Key.Down, KeyMap.key(terminal, Capability.key_down), "\u001B[B", "\u001BOB");
    bind(Key.Take, "\r", "\n");
    bind(Key.Erase, "\u007F", "\b");
    bind(Key.Leave, "\u0003", "\u0004");
    bindings.setUnicode(Key.Character);
    bindings.setNomatch(Key.Character);
  }

  private void bind(Key key, String... sequences) {
    for (String sequence : sequences) {
      if (sequence != null && !sequence.isEmpty()) {
        bindings.bind(key, sequence);
      }
    }
  }

  /** The menu when Enter was pressed; empty where the person left or the terminal is gone. */
  Optional<Menu> pick(Menu first) {
    Attributes before = terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    try {
      Optional<Menu> picked = read(first);
      display.update(List.of(), 0);
      picked.ifPresent(this::printed);
      return picked;
    } catch (IOError | EndOfFileException gone) {
      return Optional.empty();
    } finally {
      terminal.setAttributes(before);
      terminal.flush();
    }
  }

  private Optional<Menu> read(Menu first) {
    Menu menu = first;
    while (true) {
      draw(menu);
      Key key = keys.readBinding(bindings);
      if (key == null || key == Key.Leave) {
        return Optional.empty();
      }
      if (key == Key.Take && menu.isTaken()) {
        return Optional.of(menu);
      }
      menu =
          switch (key) {
            case Up -> menu.up();
            case Down -> menu.down();
            case Erase -> menu.erasing();
            case Character -> menu.typing(printable(keys.getLastBinding()));
            case Take, Leave -> menu;
          };
    }
  }

  private static String printable(String typed) {
    return typed.codePoints().anyMatch(Character::isISOControl) ? "" : typed;
  }

  private void draw(Menu menu) {
    int rows = terminal.getHeight() > 0 ? terminal.getHeight() : USUAL_ROWS;
    int columns = terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_COLUMNS;
    display.resize(rows, columns);
    var lines = new ArrayList<AttributedString>();
    String search = prompt + " " + menu.typed();
    lines.add(new AttributedString(search.substring(Math.max(0, search.length() - columns + 1))));
    int most = Math.clamp((long) rows - AROUND, LEAST, MOST);
    for (String line : menu.lines(most, columns - 1)) {
      boolean chosen = !line.startsWith(" ");
      lines.add(
          new AttributedString(
              line, chosen ? AttributedStyle.DEFAULT.inverse() : AttributedStyle.DEFAULT));
    }
    display.update(lines, Math.min(search.length(), columns - 1));
  }

  /** What was taken stays on the screen. */
  private void printed(Menu menu) {
    String taken = menu.chosen().map(each -> each.title()).orElseGet(menu::typed);
    terminal.writer().println(prompt + " " + taken);
  }
}
