package plusminus.store;

import java.sql.SQLException;
import java.util.Optional;
import plusminus.service.Unavailable;

/**
 * Storage that cannot be used as it is: the message names the place and what to do about it. What
 * was acknowledged before is not lost.
 */
public final class StoreProblem extends Unavailable {

  private static final String NOT_WRITABLE =
      "cannot be written: allow this user to write the file and its folder, or name another file.";

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int NO_MEMORY = 7;
  private static final int READ_ONLY = 8;
  private static final int IO_ERROR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  private StoreProblem(String message) {
    super(message);
  }

  StoreProblem(String message, Throwable cause) {
    super(message, cause);
  }

  static StoreProblem newer(String place) {
    return new StoreProblem(
        place + " was written by a newer Plusminus: use that one, or name another file.");
  }

  static StoreProblem notWritable(String place) {
    return new StoreProblem(place + " " + NOT_WRITABLE);
  }

  /** The problem behind a failure; empty where the failure is a bug. */
  static Optional<StoreProblem> behind(Throwable failure, String place) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreProblem known) {
        return Optional.of(known);
      }
      Optional<String> remedy =
          cause instanceof SQLException sql ? remedy(sql.getErrorCode()) : Optional.empty();
      if (remedy.isPresent()) {
        return Optional.of(new StoreProblem(place + " " + remedy.get(), failure));
      }
    }
    return Optional.empty();
  }

  /** The driver gives SQLite's primary result code. */
  private static Optional<String> remedy(int code) {
    return switch (code) {
      case BUSY, LOCKED -> Optional.of("is locked by another program: close that program.");
      case NO_MEMORY -> Optional.of("needs more memory than there is: close other programs.");
      case READ_ONLY, CANNOT_OPEN -> Optional.of(NOT_WRITABLE);
      case IO_ERROR -> Optional.of("cannot be read or written: check the disk that it is on.");
      case CORRUPT, NOT_A_DATABASE ->
          Optional.of("is damaged or no database: move it away, or put a backup in its place.");
      case FULL -> Optional.of("has no room left on its disk: free some space and try again.");
      default -> Optional.empty();
    };
  }
}
