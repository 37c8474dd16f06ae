package plusminus.app;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plusminus.interview.Interview;
import plusminus.service.Kept;

/** Lists the kept interviews. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists your interviews, the last one first.")
final class ListCommand implements Runnable {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (Wiring wiring = Wiring.file(data.home().database(), new Bank(), InstantSource.system())) {
      List<Kept> all = wiring.ports().interviews().all();
      if (all.isEmpty()) {
        out.println("No interview yet. Start one with: plusminus practice");
      }
      for (Kept kept : all) {
        Interview interview = kept.interview();
        out.printf(
            "%-8s %s  %s  %3d of %d min  %-8s %s%n",
            interview.id(),
            interview.setting().recorded()
                ? "recorded        "
                : DAY.withZone(ZoneId.systemDefault()).format(kept.changed()),
            interview.setting().level(),
            interview.clock().toMinutes(),
            interview.setting().length().toMinutes(),
            interview.isOpen() ? (interview.paused() ? "paused" : "open") : "closed",
            interview.setting().title());
      }
      out.flush();
    }
  }
}
