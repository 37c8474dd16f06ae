package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.personas.Persona;
import plusminus.personas.Personas;
import plusminus.rubric.Band;
import plusminus.rubric.Mark;
import plusminus.rubric.Scorecard;
import plusminus.transcript.Level;

/** Plays personas on questions, and shows what each pair came to in one table. */
public final class Simulations {

  private static final int FIRST = 14;
  private static final int CELL = 24;

  private final Player player;
  private final Personas scripts;
  private final Level level;

  /**
   * @param level at which all of them are judged
   */
  public Simulations(Player player, Personas scripts, Level level) {
    this.player = player;
    this.scripts = scripts;
    this.level = level;
  }

  /** A persona on a question. */
  public record Pair(Persona persona, String question) {}

  /** A persona that was ranked above another and got a lower band. */
  public record Upset(String question, Pair better, Band lower, Pair worse, Band higher) {}

  /**
   * Plays every pair that has a script; the others are left out.
   *
   * @param progress hears of each interview when it is over
   */
  public Map<Pair, Player.Played> play(
      List<Persona> personas, List<String> questions, PrintWriter progress) throws IOException {
    var played = new LinkedHashMap<Pair, Player.Played>();
    for (String question : questions) {
      for (Persona persona : personas) {
        Optional<String> script = scripts.script(persona.id(), question);
        if (script.isPresent()) {
          JsonNode given = Cases.JSON.readTree(script.get());
          Player.Played one = player.play(given, level);
          played.put(new Pair(persona, question), one);
          progress.printf("%s on %s: %s%n", persona.id(), question, cell(one.card()));
          progress.flush();
        }
      }
    }
    return played;
  }

  /**
   * One line a persona, one column a question: the band, and how many marks speak for and against.
   */
  public static void table(
      Map<Pair, Player.Played> played,
      List<Persona> personas,
      List<String> questions,
      PrintWriter out) {
    out.printf("%-" + FIRST + "s", "");
    questions.forEach(question -> out.printf("%-" + CELL + "s", question));
    out.println();
    for (Persona persona : personas) {
      out.printf("%-" + FIRST + "s", persona.id());
      for (String question : questions) {
        Optional<Player.Played> one = Optional.ofNullable(played.get(new Pair(persona, question)));
        out.printf("%-" + CELL + "s", one.map(each -> cell(each.card())).orElse("."));
      }
      out.println();
    }
  }

  private static String cell(Scorecard card) {
    long pluses = card.marks().stream().map(Mark::sign).filter(sign -> sign.isPlus()).count();
    String band = card.band().id().replace('_', ' ');
    return String.format("%s +%d -%d", band, pluses, card.marks().size() - pluses);
  }

  /** The pairs on one question whose bands stand against the order of the personas. */
  public static List<Upset> upsets(Map<Pair, Player.Played> played) {
    var upsets = new ArrayList<Upset>();
    played.forEach(
        (better, one) ->
            played.forEach(
                (worse, other) -> {
                  Band lower = one.card().band();
                  Band higher = other.card().band();
                  if (better.question().equals(worse.question())
                      && better.persona().rank() < worse.persona().rank()
                      && lower.compareTo(higher) > 0) {
                    upsets.add(new Upset(better.question(), better, lower, worse, higher));
                  }
                }));
    return upsets;
  }

  /** Writes each interview as text to read. */
  public static void write(Map<Pair, Player.Played> played, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<Pair, Player.Played> entry : played.entrySet()) {
      Pair pair = entry.getKey();
      Path file = folder.resolve(pair.persona().id() + "-" + pair.question() + ".txt");
      Files.writeString(file, entry.getValue().text());
    }
  }
}
