package plusminus.app;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plusminus.service.Rhythm;
import plusminus.store.JdbiPeople;

/** Shows and changes what is set for a server or workspace. */
@Command(
    name = "spaces",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists the servers and workspaces in which interviews were held, with their settings.",
      "For example: plusminus spaces discord 81384788765712384 --answer-after 6"
    })
final class SpacesCommand implements Runnable {

  private static final String USUAL = "usual";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "PLATFORM", description = "Such as discord.")
  private Optional<String> platform = Optional.empty();

  @Parameters(arity = "0..1", paramLabel = "SERVER", description = "The id of the server.")
  private Optional<String> workspace = Optional.empty();

  @Option(
      names = "--answer-after",
      paramLabel = "SECONDS",
      description =
          "How long after a candidate's last message to answer there; 'usual' goes back to what"
              + " 'serve' was started with.")
  private Optional<String> answerAfter = Optional.empty();

  @Mixin private DataOption data = new DataOption();

  @Override
  public void run() {
    if (answerAfter.isPresent() && workspace.isEmpty()) {
      throw new Refusal("Say for which server: plusminus spaces PLATFORM SERVER --answer-after 6");
    }
    try (Wiring wiring = Wiring.file(data.home().database(), new Bank(), InstantSource.system())) {
      JdbiPeople people = wiring.people();
      answerAfter.ifPresent(seconds -> set(people, seconds));
      list(people);
    }
  }

  private void set(JdbiPeople people, String seconds) {
    Optional<String> value = seconds.equals(USUAL) ? Optional.empty() : Optional.of(seconds);
    if (value.isPresent() && !Rhythm.isPause(seconds)) {
      throw new Refusal(
          "--answer-after takes seconds, such as 4 or 2.5, or 'usual', not '" + seconds + "'.");
    }
    String space = people.space(platform.orElseThrow(), workspace.orElseThrow());
    people.set(space, Rhythm.ANSWER_AFTER, value);
  }

  private void list(JdbiPeople people) {
    PrintWriter out = spec.commandLine().getOut();
    List<List<String>> spaces = people.spaces();
    if (spaces.isEmpty()) {
      out.println("No interview was held yet.");
    }
    for (List<String> space : spaces) {
      Map<String, String> settings =
          people.settings(people.space(space.getFirst(), space.getLast()));
      String name = space.getLast().isEmpty() ? "(DMs)" : space.getLast();
      String set =
          Optional.ofNullable(settings.get(Rhythm.ANSWER_AFTER))
              .map(seconds -> "answers after " + seconds + " s")
              .orElse("usual settings");
      out.println(space.getFirst() + "  " + name + "  " + set);
    }
    out.flush();
  }
}
