package plusminus.prompts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import plusminus.yaml.Bundle;
import plusminus.yaml.Complaint;
import plusminus.yaml.TextProblem;

/**
 * The texts that there are: the bundled ones and, where a folder is given, the files of that
 * folder, each of which adds to them or stands in the place of the one with its name.
 */
public final class Shelf {

  private static final String QUESTIONS = "questions";
  private static final String ENDING = ".yaml";

  private final Optional<Path> folder;

  private Shelf(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The bundled texts alone. */
  public static Shelf bundled() {
    return new Shelf(Optional.empty());
  }

  /** The bundled texts under those of a folder that is laid out as they are. */
  public static Shelf under(Path folder) {
    return new Shelf(Optional.of(folder));
  }

  /** The ids of the questions with a file of their own. */
  public List<String> questions() {
    var ids = new TreeSet<>(Prompts.questions());
    folder.map(each -> each.resolve(QUESTIONS)).ifPresent(each -> ids.addAll(listed(each)));
    ids.remove(Prompts.ANY);
    return List.copyOf(ids);
  }

  private static List<String> listed(Path questions) {
    if (!Files.isDirectory(questions)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(questions)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A question's file and the generic sheet that stands behind it. */
  public Bundle questionFiles(String id) {
    return files(Prompts.questionNames(id));
  }

  /** The files of moves, lines and the scorecard. */
  public Bundle scriptFiles() {
    return files(Prompts.scriptNames());
  }

  private Bundle files(List<String> names) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : names) {
      Optional<Path> own = own(name);
      files.put(name, own.isPresent() ? read(name, own.get()) : Prompts.bundled(name));
    }
    return new Bundle(files);
  }

  private Optional<Path> own(String name) {
    return folder.map(each -> each.resolve(name)).filter(Files::isRegularFile);
  }

  private static String read(String name, Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new TextProblem(
          List.of(new Complaint(name, 1, "expected a text in UTF-8 that can be read")));
    }
  }

  /** Where the file with a name stands. */
  public String place(String name) {
    return own(name).map(Path::toString).orElse("prompts/en/" + name);
  }

  /** The same problem, with each file named by the path at which it stands. */
  public TextProblem located(TextProblem problem) {
    var complaints = new ArrayList<Complaint>();
    for (Complaint each : problem.complaints()) {
      String file = own(each.file()).map(Path::toString).orElse(each.file());
      complaints.add(new Complaint(file, each.line(), each.expected()));
    }
    return new TextProblem(complaints);
  }
}
