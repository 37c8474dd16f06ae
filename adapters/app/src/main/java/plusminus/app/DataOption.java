package plusminus.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where everything that lasts is kept. */
@Command
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with the interviews; else $PLUSMINUS_DATA, else the user's own.")
  private Optional<Path> folder = Optional.empty();

  Home home() {
    return Home.of(folder, System.getenv());
  }
}
