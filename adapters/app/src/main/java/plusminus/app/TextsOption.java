package plusminus.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plusminus.prompts.Shelf;

/** Whose texts are used. */
@Command
final class TextsOption {

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Folder with texts of your own, laid out as prompts/en: questions/ID.yaml adds a question"
              + " or replaces the bundled one, and so does each other file.")
  private Optional<Path> folder = Optional.empty();

  Optional<Path> folder() {
    return folder;
  }

  Shelf shelf() {
    return folder.map(TextsOption::shelf).orElseGet(Shelf::bundled);
  }

  private static Shelf shelf(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("There is no folder " + folder + " to take texts from.");
    }
    return Shelf.under(folder);
  }

  Bank bank() {
    return new Bank(shelf());
  }
}
