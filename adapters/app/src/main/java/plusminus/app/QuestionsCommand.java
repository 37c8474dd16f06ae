package plusminus.app;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plusminus.question.Question;

/** Lists the questions of the bank. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    description = "Lists the questions of the bank.")
final class QuestionsCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (Question question : new Bank().questions()) {
      out.printf(
          "%-22s %3d min  %s: %s%n",
          question.id(), question.duration().toMinutes(), question.title(), question.statement());
    }
    out.println();
    out.println("Any other title works too: plusminus practice --ask \"Design a parking garage\"");
    out.flush();
  }
}
