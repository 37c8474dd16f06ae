import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the format of every Java file below the working directory; with "apply" corrects it. */
public final class Format {
  private static final Set<String> NOT_OURS = Set.of(".git", "target");

  private Format() {}

  public static void main(String[] arguments) throws IOException {
    boolean apply = arguments[0].equals("apply");
    List<String> wrong = javaFiles().parallelStream().flatMap(file -> look(file, apply)).toList();
    if (apply || wrong.isEmpty()) {
      return;
    }
    System.err.println("Not formatted:");
    wrong.forEach(line -> System.err.println("  " + line));
    System.err.println("To format them: mvn -q -N verify -Dformat=apply");
    System.exit(1);
  }

  private static Stream<String> look(Path file, boolean apply) {
    try {
      String text = Files.readString(file);
      String formatted = new Formatter().formatSourceAndFixImports(text);
      if (formatted.equals(text)) {
        return Stream.empty();
      }
      if (apply) {
        Files.writeString(file, formatted);
      }
      return Stream.of(file.toString());
    } catch (FormatterException | IOException failure) {
      return Stream.of(file + ": " + failure.getMessage().strip());
    }
  }

  private static List<Path> javaFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        Path.of(""),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
