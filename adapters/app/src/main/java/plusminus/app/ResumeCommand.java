package plusminus.app;

import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import plusminus.service.Kept;
import plusminus.terminal.AwakeClock;
import plusminus.terminal.Keyboard;

/** Goes on with an interview that is open. */
@Command(
    name = "resume",
    mixinStandardHelpOptions = true,
    description = "Goes on with an open interview, the last one where no id is given.")
final class ResumeCommand implements Runnable {

  @Parameters(arity = "0..1", paramLabel = "ID", description = "See 'plusminus list'.")
  private Optional<String> id = Optional.empty();

  @Mixin private DataOption data = new DataOption();

  @Override
  public void run() {
    Home home = data.home();
    InstantSource clock = new AwakeClock(InstantSource.system());
    try (Wiring wiring = Wiring.file(home.database(), new Bank(), clock)) {
      Kept kept = id.map(each -> Archive.find(wiring, each)).orElseGet(() -> lastOpen(wiring));
      if (!kept.interview().isOpen()) {
        throw new Refusal(
            "Interview "
                + kept.interview().id()
                + " is closed. Read it with: plusminus scorecard "
                + kept.interview().id());
      }
      try (Keyboard keyboard = PracticeCommand.keyboard(home)) {
        Talk.hold(wiring, kept, keyboard, clock);
      }
    }
  }

  private static Kept lastOpen(Wiring wiring) {
    return wiring.ports().interviews().all().stream()
        .filter(kept -> kept.interview().isOpen())
        .findFirst()
        .orElseThrow(() -> new Refusal("No interview is open. Start one with: plusminus practice"));
  }
}
