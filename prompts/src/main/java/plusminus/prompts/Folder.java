package plusminus.prompts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of the class path. */
final class Folder {

  private Folder() {}

  /** The names of the files of a folder, whether in a jar or beside the classes. */
  static List<String> names(String folder) {
    URL place =
        Optional.ofNullable(Folder.class.getResource("/" + folder))
            .orElseThrow(() -> new IllegalStateException("missing in the program: " + folder));
    try {
      URLConnection connection = place.openConnection();
      if (connection instanceof JarURLConnection jar) {
        return jar.getJarFile().stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(folder + "/") && !name.endsWith("/"))
            .map(name -> name.substring(folder.length() + 1))
            .sorted()
            .toList();
      }
      try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
        return files.map(file -> file.getFileName().toString()).sorted().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
