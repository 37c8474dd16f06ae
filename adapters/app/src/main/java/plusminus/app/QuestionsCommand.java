package plusminus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plusminus.prompts.Prompts;
import plusminus.question.Fact;
import plusminus.question.Question;

/** Lists the questions of the bank. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    subcommands = QuestionsCommand.New.class,
    description = "Lists the questions of the bank, with what each has.")
final class QuestionsCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private TextsOption texts = new TextsOption();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (Question question : texts.bank().questions()) {
      out.printf(
          "%-22s %3d min  %s: %s%n",
          question.id(), question.duration().toMinutes(), question.title(), question.statement());
      out.printf("%-30s  %s%n", "", counts(question));
    }
    out.println();
    out.println("Any other title works too: plusminus practice --ask \"Design a parking garage\"");
    out.println("A question of your own begins with: plusminus questions new ID");
    out.flush();
  }

  private static String counts(Question question) {
    long own = question.facts().stream().filter(fact -> fact.source() == Fact.Source.Sheet).count();
    return "%d facts, %d points, %d wrong claims, %d twists, %d hint ladders, %d pairs"
        .formatted(
            own,
            question.coverage().size(),
            question.wrongClaims().size(),
            question.twists().size(),
            question.ladders().size(),
            question.neighbours().size());
  }

  /** Begins a question. */
  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = {
        "Writes a commented file for a new question, to be filled in; it overwrites nothing.",
        "The file is DIR/questions/ID.yaml with --texts DIR, else questions/ID.yaml here; beside"
            + " that folder goes the schema by which an editor completes it."
      })
  static final class New implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
        paramLabel = "ID",
        description = "Its name, of small letters, digits and hyphens, such as parking-garage.")
    private String id = "";

    @Mixin private TextsOption texts = new TextsOption();

    @Override
    public void run() {
      if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || id.equals(Prompts.ANY)) {
        throw new Refusal(
            "'"
                + id
                + "' is no name for a question. Use small letters, digits and hyphens, such"
                + " as parking-garage.");
      }
      Path folder = texts.folder().orElse(Path.of("."));
      Path questions = folder.resolve("questions").normalize();
      Path file = questions.resolve(id + ".yaml");
      write(questions, file);
      PrintWriter out = spec.commandLine().getOut();
      out.println("Wrote " + file + ". Fill it in, then:");
      out.println("  plusminus check " + file);
      out.println("  plusminus practice " + id + " --texts " + folder);
      out.flush();
    }

    private void write(Path questions, Path file) {
      try {
        Files.createDirectories(questions);
        Path schema = questions.resolveSibling(Prompts.SCHEMA);
        if (!Files.exists(schema)) {
          Files.writeString(schema, Prompts.schema());
        }
        Files.writeString(file, Prompts.skeleton(id), StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        throw new Refusal(file + " is there already; choose another name, or edit that file.");
      } catch (IOException e) {
        throw new Refusal(file + " cannot be written: " + e.getMessage());
      }
    }
  }
}
