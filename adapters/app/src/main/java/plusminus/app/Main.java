package plusminus.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "plusminus",
    description = "A mock interviewer for system design.",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateCommand.class})
public final class Main implements Runnable {

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {}
}
