package plusminus.linguist.drawings;

import java.io.Serial;
import plusminus.drawing.Drawings.Reason;

/** A file that is not read any further. */
final class Refusal extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final Reason reason;

  Refusal(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
