package plusminus.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What lies in a file, not yet understood. */
sealed interface FileBytes {

  /** All of it. */
  final class Whole implements FileBytes {
    private final byte[] bytes;

    Whole(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** It cannot be used. */
  record Refused(TextFile.Refused why) implements FileBytes {}

  /** Reads a file of at most so many bytes. */
  static FileBytes read(Path file, int limit) {
    Map<String, String> slots =
        Map.of("name", file.toString(), "limit", String.valueOf(limit / 1000));
    if (Files.notExists(file)) {
      return refused("file-missing", slots);
    }
    if (Files.isDirectory(file)) {
      return refused("file-folder", slots);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limit + 1);
      return bytes.length > limit ? refused("file-too-large", slots) : new Whole(bytes);
    } catch (IOException e) {
      return refused("file-unreadable", slots);
    }
  }

  private static Refused refused(String line, Map<String, String> slots) {
    return new Refused(new TextFile.Refused(line, slots));
  }
}
