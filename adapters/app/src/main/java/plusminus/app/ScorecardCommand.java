package plusminus.app;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plusminus.service.Kept;
import plusminus.wording.Layout;

/** Shows a scorecard again. */
@Command(
    name = "scorecard",
    mixinStandardHelpOptions = true,
    description = "Shows the scorecard of a closed interview, the last one where no id is given.")
final class ScorecardCommand implements Runnable {

  private static final List<String> FORMATS = List.of("text", "md", "json");

  @Parameters(arity = "0..1", paramLabel = "ID", description = "See 'plusminus list'.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, md or json; text where not given.")
  private String format = "text";

  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    format = format.toLowerCase(Locale.ROOT);
    if (!FORMATS.contains(format)) {
      throw new Refusal(
          "There is no format '" + format + "'. Use " + String.join(", ", FORMATS) + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Wiring wiring = Wiring.file(data.home().database(), new Bank(), InstantSource.system())) {
      Kept kept = id.map(each -> Archive.find(wiring, each)).orElseGet(() -> lastClosed(wiring));
      String interview = kept.interview().id();
      if (kept.interview().isOpen()) {
        throw new Refusal(
            "Interview "
                + interview
                + " is still open; its scorecard comes at the end. Go on with: plusminus resume "
                + interview);
      }
      out.println(
          switch (format) {
            case "md" -> wiring.card(interview, new Layout.Markdown());
            case "json" ->
                CardJson.of(
                    interview,
                    wiring.ports().interviews().rows(interview).scorecard().orElseThrow());
            default -> wiring.card(interview, new Layout.Plain());
          });
      out.flush();
    }
  }

  private static Kept lastClosed(Wiring wiring) {
    return wiring.ports().interviews().all().stream()
        .filter(kept -> !kept.interview().isOpen())
        .findFirst()
        .orElseThrow(() -> new Refusal("No interview is closed yet. See 'plusminus list'."));
  }
}
