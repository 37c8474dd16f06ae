package plusminus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plusminus.prompts.Prompts;
import plusminus.prompts.Shelf;
import plusminus.prompts.check.Check;
import plusminus.prompts.check.Finding;
import plusminus.prompts.check.Finding.Weight;
import plusminus.prompts.check.Sheet;
import plusminus.rubrics.Rubrics;
import plusminus.yaml.TextProblem;

/** Checks questions and all other texts. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Checks that questions are whole, ask well and mark as they say: each complaint with its"
          + " file, its line and what to do. Without a file it checks all bundled texts.",
      "The exit code is 1 where there are complaints; a note does not count as one."
    })
final class CheckCommand implements Callable<Integer> {

  private static final int COMPLAINTS = 1;

  /** A folder without this one in it holds questions and no other texts. */
  private static final String QUESTIONS = "questions";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description = "Question files, or folders with question files in them.")
  private List<Path> places = new ArrayList<>();

  @Mixin private TextsOption texts = new TextsOption();

  @Option(names = "--table", description = "Prints what each question has, part by part.")
  private boolean table;

  @Option(names = "--no-notes", description = "Prints complaints only.")
  private boolean withoutNotes;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Bank bank = texts.bank();
    var check =
        new Check(
            bank.question(Prompts.ANY),
            bank.rubric(),
            Wiring.readers().reader(bank.rubric().lexicon()));
    Map<String, String> files = places.isEmpty() ? all(bank.shelf()) : written();
    var sheets = new ArrayList<Sheet>();
    files.forEach((name, text) -> check.file(name, text).ifPresent(sheets::add));
    check.together();
    others(check, bank.shelf());
    places.stream()
        .filter(each -> Files.isDirectory(each.resolve(QUESTIONS)))
        .forEach(each -> others(check, Shelf.under(each)));
    if (table) {
      new PartsTable(sheets, check.findings().all()).print(out);
    }
    return report(check.findings().all(), files.size(), out);
  }

  private static Map<String, String> all(Shelf shelf) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String id : shelf.questions()) {
      shelf
          .questionFiles(id)
          .files()
          .forEach((name, text) -> files.putIfAbsent(shelf.place(name), text));
    }
    return files;
  }

  private Map<String, String> written() {
    Map<String, String> files = new LinkedHashMap<>();
    for (Path place : places) {
      for (Path file : files(place)) {
        try {
          files.put(file.toString(), Files.readString(file));
        } catch (IOException e) {
          throw new Refusal(file + " cannot be read as text in UTF-8: " + e.getMessage());
        }
      }
    }
    return files;
  }

  private static List<Path> files(Path place) {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    Path folder = place.resolve(QUESTIONS);
    Path from = Files.isDirectory(folder) ? folder : place;
    if (!Files.isDirectory(from)) {
      throw new Refusal("There is no file and no folder " + place + ".");
    }
    try (Stream<Path> files = Files.list(from)) {
      List<Path> found = files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList();
      if (found.isEmpty()) {
        throw new Refusal(from + " has no question file: they end in .yaml.");
      }
      return found;
    } catch (IOException e) {
      throw new Refusal(from + " cannot be read: " + e.getMessage());
    }
  }

  /** What is not a question has readers that complain. */
  private static void others(Check check, Shelf shelf) {
    List<Runnable> readers =
        List.of(
            () -> Prompts.script(shelf.scriptFiles()),
            () -> Prompts.card(shelf.scriptFiles()),
            () -> Rubrics.rubric(Rubrics.files()),
            Rubrics::yardstick,
            Rubrics::kinds);
    for (Runnable reader : readers) {
      try {
        reader.run();
      } catch (TextProblem problem) {
        check.findings().add(shelf.located(problem).complaints());
      }
    }
  }

  private Integer report(List<Finding> findings, int files, PrintWriter out) {
    findings.stream()
        .filter(each -> !(withoutNotes && each.weight() == Weight.Note))
        .forEach(out::println);
    long complaints = findings.stream().filter(each -> each.weight() == Weight.Complaint).count();
    out.printf(
        "%d question file%s, %d complaint%s, %d note%s%n",
        files,
        files == 1 ? "" : "s",
        complaints,
        complaints == 1 ? "" : "s",
        findings.size() - complaints,
        findings.size() - complaints == 1 ? "" : "s");
    out.flush();
    return complaints == 0 ? 0 : COMPLAINTS;
  }
}
