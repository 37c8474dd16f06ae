package plusminus.rubrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import plusminus.rubric.Rubric;
import plusminus.yaml.Bundle;
import plusminus.yaml.Node;
import plusminus.yaml.Page;
import plusminus.yaml.Yaml;

/** The bundled rubric, and the question files of the module beside this one. */
final class House {

  static final Rubric RUBRIC = Rubrics.rubric(Rubrics.files());

  private House() {}

  /** The bundled files with one of them replaced. */
  static Bundle with(String name, String text) {
    var files = new LinkedHashMap<>(Rubrics.files().files());
    files.put(name, text);
    return new Bundle(files);
  }

  /** The trees of the question files, by name. */
  static Map<String, Node> questions() {
    Map<String, Node> questions = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(root().resolve("prompts/en/questions"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        questions.put(name, Yaml.read(new Page(name), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return questions;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("bot-core"))
        || !Files.isRegularFile(folder.resolve("pom.xml"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
