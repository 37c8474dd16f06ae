package plusminus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plusminus.app.evaluate.Player;
import plusminus.app.evaluate.Simulations;
import plusminus.personas.Persona;
import plusminus.personas.Personas;
import plusminus.transcript.Level;

/** Interviews simulated candidates. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = "Interviews simulated candidates and shows what came out in one table.",
    footer = {"", "Without options: every persona on every question it has a script for."})
final class SimulateCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private TextsOption texts = new TextsOption();

  @Option(
      names = "--persona",
      paramLabel = "ID",
      description = "Only this persona; may be given several times.")
  private List<String> personas = new ArrayList<>();

  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "Only this question; may be given several times.")
  private List<String> questions = new ArrayList<>();

  @Option(
      names = "--level",
      description = "The level at which all are judged: ${COMPLETION-CANDIDATES}; default L5.")
  private Level level = Level.L5;

  @Option(
      names = "--scripts",
      paramLabel = "DIR",
      description =
          "Folder with scripts of your own, PERSONA/QUESTION.json, each beside the bundled ones or"
              + " in the place of one.")
  private Optional<Path> scripts = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Writes each interview and its scorecard as text to read.")
  private Optional<Path> folder = Optional.empty();

  @Override
  public void run() {
    scripts
        .filter(each -> !Files.isDirectory(each))
        .ifPresent(
            each -> {
              throw new Refusal("There is no folder " + each + " to take scripts from.");
            });
    Bank bank = texts.bank();
    List<Persona> cast = chosen(Personas.all());
    var lines = new Personas(scripts);
    List<String> asked = asked(bank, cast, lines);
    if (asked.isEmpty()) {
      throw new Refusal("No script is there for that choice; scripts of your own: --scripts DIR.");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Map<Simulations.Pair, Player.Played> played =
          new Simulations(new Player(bank, Wiring.readers()), lines, level).play(cast, asked, err);
      Simulations.table(played, cast, asked, out);
      report(played, out);
      if (folder.isPresent()) {
        Simulations.write(played, folder.get());
      }
    } catch (IOException e) {
      throw new Refusal("A script cannot be read, or an interview not written: " + e.getMessage());
    }
    out.flush();
  }

  private static void report(Map<Simulations.Pair, Player.Played> played, PrintWriter out) {
    List<Simulations.Upset> upsets = Simulations.upsets(played);
    out.println();
    out.printf(
        "%d interview%s; bands against the order of the personas: %d%n",
        played.size(), played.size() == 1 ? "" : "s", upsets.size());
    upsets.forEach(
        upset ->
            out.printf(
                "  %s: %s (%s) below %s (%s)%n",
                upset.question(),
                upset.better().persona().id(),
                upset.lower().id(),
                upset.worse().persona().id(),
                upset.higher().id()));
  }

  private List<Persona> chosen(List<Persona> all) {
    List<String> known = all.stream().map(Persona::id).toList();
    refuseUnknown("persona", personas, known);
    return all.stream()
        .filter(persona -> personas.isEmpty() || personas.contains(persona.id()))
        .toList();
  }

  private List<String> asked(Bank bank, List<Persona> cast, Personas lines) {
    List<String> known = bank.shelf().questions();
    refuseUnknown("question", questions, known);
    return known.stream()
        .filter(id -> questions.isEmpty() || questions.contains(id))
        .filter(id -> cast.stream().anyMatch(one -> lines.script(one.id(), id).isPresent()))
        .toList();
  }

  private static void refuseUnknown(String kind, List<String> given, List<String> known) {
    List<String> unknown = given.stream().filter(id -> !known.contains(id)).toList();
    if (!unknown.isEmpty()) {
      throw new Refusal(
          "There is no "
              + kind
              + " called "
              + String.join(", ", unknown)
              + ". Known are "
              + String.join(", ", known)
              + ".");
    }
  }
}
