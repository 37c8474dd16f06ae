package plusminus.app;

import java.time.InstantSource;
import java.util.UUID;
import plusminus.linguist.drawings.DrawingFiles;
import plusminus.service.Kept;
import plusminus.terminal.Keyboard;
import plusminus.terminal.Practice;
import plusminus.terminal.Room;
import plusminus.wording.Layout;

/** Holds an interview at a keyboard. */
final class Talk {

  private Talk() {}

  static void hold(Wiring wiring, Kept kept, Keyboard keyboard, InstantSource clock) {
    var room =
        new Room(
            wiring.service(),
            wiring.ports(),
            Wiring.candidate(),
            keyboard.screen(),
            id -> wiring.card(id, new Layout.Plain()),
            new DrawingFiles());
    new Practice(room, kept, keyboard, clock, () -> UUID.randomUUID().toString()).run();
  }
}
