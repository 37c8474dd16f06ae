package plusminus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plusminus.app.evaluate.Dialogues;
import plusminus.app.evaluate.Estimates;
import plusminus.app.evaluate.Interviews;
import plusminus.app.evaluate.Items;
import plusminus.app.evaluate.Marks;
import plusminus.app.evaluate.Moves;
import plusminus.app.evaluate.Player;
import plusminus.app.evaluate.Weighing;

/** Measures the interviewer against labelled cases. */
@Command(
    name = "evaluate",
    description = "Measures the interviewer's judgement against labelled cases.",
    mixinStandardHelpOptions = true,
    subcommands = {
      EvaluateCommand.OfMoves.class,
      EvaluateCommand.OfMarks.class,
      EvaluateCommand.OfWeights.class,
      EvaluateCommand.OfItems.class,
      EvaluateCommand.OfEstimates.class,
      EvaluateCommand.OfInterviews.class,
      EvaluateCommand.OfDialogues.class
    })
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Options that the commands on a file of lines share. */
  static final class Lines {
    @Parameters(paramLabel = "FILE", description = "Labelled cases, one JSON object a line.")
    private Path file = Path.of("");

    @Option(
        names = "--predictions",
        paramLabel = "OUT",
        description = "Writes what was decided, one JSON object a line.")
    private Optional<Path> predictions = Optional.empty();
  }

  @Command(
      name = "moves",
      mixinStandardHelpOptions = true,
      description = "Which move ends a short transcript.")
  static final class OfMoves extends Evaluation {
    @Mixin private TextsOption texts = new TextsOption();

    @Mixin private Lines lines = new Lines();

    @Override
    void evaluate(PrintWriter out) throws IOException {
      new Moves(texts.bank(), Wiring.readers()).run(lines.file, lines.predictions, out);
    }
  }

  @Command(
      name = "marks",
      mixinStandardHelpOptions = true,
      description = "Which criteria, given as free text, an answer meets.")
  static final class OfMarks extends Evaluation {
    @Mixin private TextsOption texts = new TextsOption();

    @Mixin private Lines lines = new Lines();

    @Override
    void evaluate(PrintWriter out) throws IOException {
      new Marks(texts.bank(), Wiring.readers()).run(lines.file, lines.predictions, out);
    }
  }

  @Command(
      name = "weights",
      mixinStandardHelpOptions = true,
      description = "Fits the weights of marks on free text anew; each file is held out once.")
  static final class OfWeights extends Evaluation {
    @Parameters(
        paramLabel = "FILE",
        arity = "1..*",
        description = "Labelled answers, as for marks.")
    private List<Path> files = List.of();

    @Option(
        names = "--out",
        paramLabel = "YAML",
        description = "Writes the weights that fit all files, as rubrics/weights.yaml holds them.")
    private Optional<Path> weights = Optional.empty();

    @Override
    void evaluate(PrintWriter out) throws IOException {
      new Weighing(new Bank(), Wiring.readers()).run(files, weights, out);
    }
  }

  @Command(
      name = "items",
      mixinStandardHelpOptions = true,
      description = "Which sentences meet a criterion that people have marked.")
  static final class OfItems extends Evaluation {
    @Mixin private Lines lines = new Lines();

    @Option(
        names = "--learn",
        paramLabel = "N",
        description = "Learns from N rows of each criterion, drawn by lot, and scores the others.")
    private int learn;

    @Override
    void evaluate(PrintWriter out) throws IOException {
      new Items(Wiring.linguist()).run(lines.file, lines.predictions, Math.max(0, learn), out);
    }
  }

  @Command(
      name = "estimates",
      mixinStandardHelpOptions = true,
      description = "Which arithmetic claims hold.")
  static final class OfEstimates extends Evaluation {
    @Mixin private Lines lines = new Lines();

    @Override
    void evaluate(PrintWriter out) throws IOException {
      new Estimates().run(lines.file, lines.predictions, out);
    }
  }

  @Command(
      name = "interviews",
      mixinStandardHelpOptions = true,
      description = "Plays whole interviews with scripted candidates.")
  static final class OfInterviews extends Evaluation {
    @Mixin private TextsOption texts = new TextsOption();

    @Parameters(paramLabel = "DIR", description = "Folder with one JSON file an interview.")
    private Path folder = Path.of("");

    @Option(
        names = "--out",
        paramLabel = "OUTDIR",
        description = "Writes each interview as JSON, and as text to read.")
    private Optional<Path> out = Optional.empty();

    @Override
    void evaluate(PrintWriter writer) throws IOException {
      new Interviews(new Player(texts.bank(), Wiring.readers())).run(folder, out, writer);
    }
  }

  @Command(
      name = "dialogues",
      mixinStandardHelpOptions = true,
      description = "What the questions that candidates open with are answered by.")
  static final class OfDialogues extends Evaluation {
    @Mixin private TextsOption texts = new TextsOption();

    @Parameters(paramLabel = "FILE", description = "Dialogues, one JSON object a line.")
    private Path file = Path.of("");

    @Override
    void evaluate(PrintWriter out) throws IOException {
      new Dialogues(new Player(texts.bank(), Wiring.readers())).run(file, out);
    }
  }

  /** One kind of measurement. */
  abstract static class Evaluation implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    abstract void evaluate(PrintWriter out) throws IOException;

    @Override
    public void run() {
      try {
        evaluate(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
      } catch (IOException e) {
        throw new Refusal(
            e.getMessage() == null ? "cannot read the cases" : "cannot read: " + e.getMessage());
      }
    }
  }
}
