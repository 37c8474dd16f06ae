package plusminus.app;

import java.io.PrintWriter;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import plusminus.discord.LoginProblem;
import plusminus.store.StoreProblem;
import plusminus.yaml.TextProblem;

/** The program. */
@Command(
    name = "plusminus",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "A mock interviewer for system design: it asks, listens, pushes back, and closes with a"
            + " [+]/[-] scorecard that quotes you.",
    footer = {"", "Without a command: practice."},
    subcommands = {
      PracticeCommand.class,
      ResumeCommand.class,
      ListCommand.class,
      ScorecardCommand.class,
      QuestionsCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      SpacesCommand.class,
      EvaluateCommand.class,
      SimulateCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private static final int REFUSED = 2;
  private static final int BROKEN = 1;

  /** Says the version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"plusminus " + (version == null ? "(not packaged)" : version)};
    }
  }

  public static void main(String[] arguments) {
    String[] practice = {"practice"};
    System.exit(commandLine().execute(arguments.length == 0 ? practice : arguments));
  }

  static CommandLine commandLine() {
    Home home = Home.of(Optional.empty(), System.getenv());
    System.setProperty("plusminus.log", home.log().toString());
    var line = new CommandLine(new Main());
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler((problem, args) -> refuse(problem));
    line.setExecutionExceptionHandler(
        (problem, command, parsed) -> report(problem, command.getErr(), home));
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int refuse(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("plusminus: " + problem.getMessage());
    boolean suggested = UnmatchedArgumentException.printSuggestions(problem, err);
    if (!suggested) {
      err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return REFUSED;
  }

  /** A sentence for what can be put right; anything else goes to the log. */
  private static int report(Exception problem, PrintWriter err, Home home) {
    if (problem instanceof Refusal
        || problem instanceof StoreProblem
        || problem instanceof LoginProblem
        || problem instanceof TextProblem) {
      err.println("plusminus: " + problem.getMessage());
      return REFUSED;
    }
    LoggerFactory.getLogger(Main.class).error("unexpected", problem);
    err.println(
        "plusminus: something went wrong inside; nothing that was acknowledged is lost. The details"
            + " are in "
            + home.log());
    return BROKEN;
  }
}
