package plusminus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder with everything that lasts: the database, the history of typed lines and the log.
 *
 * @param folder made when something is first kept in it
 */
record Home(Path folder) {

  /** The folder that an option or {@code PLUSMINUS_DATA} names, or the user's own. */
  static Home of(Optional<Path> option, Map<String, String> environment) {
    if (option.isPresent()) {
      if (option.get().toString().isBlank()) {
        throw new Refusal("--data needs the name of a folder.");
      }
      return new Home(option.get());
    }
    String named = environment.getOrDefault("PLUSMINUS_DATA", "");
    return new Home(named.isBlank() ? usual(environment) : Path.of(named));
  }

  private static Path usual(Map<String, String> environment) {
    Path user = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return user.resolve("Library/Application Support/plusminus");
    }
    if (system.contains("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isBlank() ? user.resolve("AppData/Local") : Path.of(local))
          .resolve("plusminus");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isBlank() ? user.resolve(".local/share") : Path.of(data)).resolve("plusminus");
  }

  Path database() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Refusal(folder + " is a file, not a folder: name a folder with --data.");
    }
    try {
      make(folder);
    } catch (IOException e) {
      throw new Refusal(
          "The data folder "
              + folder
              + " cannot be made: allow this user to write there, or name another with --data.");
    }
    return folder.resolve("plusminus.db");
  }

  /** What somebody said in an interview is nobody else's to read. */
  private static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  Path history() {
    return folder.resolve("history");
  }

  /** The log; in the folder for temporary files where this one cannot be written. */
  Path log() {
    Path place =
        Files.isDirectory(folder) && Files.isWritable(folder)
            ? folder
            : Path.of(System.getProperty("java.io.tmpdir", "."));
    return place.resolve("plusminus.log");
  }
}
