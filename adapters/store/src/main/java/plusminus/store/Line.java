package plusminus.store;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is opened when it is first needed, and anew after it was dropped. For one
 * thread at a time.
 */
final class Line {

  private final Supplier<Handle> opening;
  private @Nullable Handle open;
  private boolean closed;

  Line(Supplier<Handle> opening) {
    this.opening = opening;
  }

  Handle handle() {
    if (closed) {
      throw new IllegalStateException("the database is closed");
    }
    Handle handle = open;
    if (handle == null) {
      handle = opening.get();
      open = handle;
    }
    return handle;
  }

  void close() {
    closed = true;
    drop();
  }

  void drop() {
    Handle handle = open;
    open = null;
    if (handle == null) {
      return;
    }
    try {
      handle.close();
    } catch (RuntimeException broken) {
      // It is dropped because something is wrong with it; its owner knows what.
    }
  }
}
