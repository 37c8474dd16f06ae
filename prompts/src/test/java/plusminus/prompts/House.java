package plusminus.prompts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import plusminus.question.Question;

/** The sources of the whole project and the bundled texts, as a test needs them. */
final class House {

  private static final Map<String, Question> READ = new ConcurrentHashMap<>();

  private House() {}

  /** The folder of the whole project. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("bot-core"))
        || !Files.isRegularFile(folder.resolve("pom.xml"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The text of each Java file of a folder of the project, by its path. */
  static Map<Path, String> sources(String folder) {
    Map<Path, String> sources = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(root().resolve(folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        sources.put(root().relativize(file), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  static List<String> ids() {
    return Stream.concat(Prompts.questions().stream(), Stream.of(Prompts.ANY)).toList();
  }

  /** Every bundled question, the generic one last. */
  static List<Question> questions() {
    return ids().stream()
        .map(
            id ->
                READ.computeIfAbsent(
                    id, key -> Prompts.question(Shelf.bundled().questionFiles(key))))
        .toList();
  }
}
