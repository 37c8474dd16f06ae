package plusminus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import plusminus.personas.Persona;
import plusminus.personas.Personas;
import plusminus.yaml.Node;
import plusminus.yaml.Page;
import plusminus.yaml.Yaml;

/** Simulated candidates: their scripts, and the table of what they come to. */
class SimulateTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ROOT = Path.of("..", "..");
  private static final Path FOLDER = ROOT.resolve("personas");

  /** The keys under which a text helps to mark. */
  private static final Set<String> MARKING = Set.of("cues", "good", "bad", "said", "asked_as");

  private static final int WORDS = 5;

  @TempDir private Path folder;

  /** All ten personas have a script for two questions. */
  private static final int LEAST = 20;

  private static List<Path> scripts() throws Exception {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      List<Path> scripts =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertThat(scripts).hasSizeGreaterThanOrEqualTo(LEAST);
      return scripts;
    }
  }

  private static List<String> said(Path script) throws Exception {
    var said = new ArrayList<String>();
    JsonNode given = JSON.readTree(Files.readString(script));
    given.get("turns").forEach(turn -> turn.get("messages").forEach(m -> said.add(m.asText())));
    given.get("fallback_replies").forEach(lines -> lines.forEach(m -> said.add(m.asText())));
    return said;
  }

  private static List<String> grams(String text) {
    List<String> words =
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"))
            .filter(word -> !word.isEmpty())
            .toList();
    var grams = new ArrayList<String>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      grams.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return grams;
  }

  /** Every text below a key that holds cues or examples, however deep it stands. */
  private static void collect(Node node, boolean counts, List<String> texts) {
    switch (node) {
      case Node.Scalar scalar when counts -> texts.add(scalar.text());
      case Node.Scalar scalar -> {}
      case Node.Sequence sequence -> sequence.items().forEach(item -> collect(item, counts, texts));
      case Node.Mapping mapping ->
          mapping
              .entries()
              .forEach((key, value) -> collect(value, counts || MARKING.contains(key), texts));
    }
  }

  private static Set<String> marking() throws Exception {
    var texts = new ArrayList<String>();
    for (Path root : List.of(ROOT.resolve("prompts/en/questions"), ROOT.resolve("rubrics"))) {
      try (Stream<Path> files = Files.walk(root, 2)) {
        for (Path file : files.filter(SimulateTest::isMarking).toList()) {
          String name = file.getFileName().toString();
          boolean all = name.equals("cues.yaml") || name.equals("claims.yaml");
          collect(Yaml.read(new Page(name), Files.readString(file)), all, texts);
        }
      }
    }
    var grams = new HashSet<String>();
    texts.forEach(text -> grams.addAll(grams(text)));
    return grams;
  }

  private static boolean isMarking(Path file) {
    return file.toString().endsWith(".yaml") && !file.toString().contains("target");
  }

  private static String run(int expected, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    CommandLine line =
        Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    assertThat(line.execute(arguments)).as(err.toString()).isEqualTo(expected);
    return out.toString() + err;
  }

  /** A script that leans on the words it is marked by would measure nothing. */
  @Test
  void noScriptSharesFiveWordsInARowWithCuesOrExamples() throws Exception {
    Set<String> marking = marking();
    assertThat(marking).hasSizeGreaterThan(1_000);
    var shared = new ArrayList<String>();
    for (Path script : scripts()) {
      for (String text : said(script)) {
        grams(text).stream()
            .filter(marking::contains)
            .forEach(gram -> shared.add(script + ": " + gram));
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void everyScriptBelongsToAPersonaAndAQuestion() throws Exception {
    List<String> personas = Personas.all().stream().map(Persona::id).toList();
    var bank = new Bank();
    for (Path script : scripts()) {
      JsonNode given = JSON.readTree(Files.readString(script));
      String persona = script.getParent().getFileName().toString();
      String question = script.getFileName().toString().replace(".json", "");
      assertThat(personas).contains(persona);
      assertThat(bank.shelf().questions()).as(script.toString()).contains(question);
      assertThat(bank.question(question).title())
          .as(script.toString())
          .isEqualTo(given.get("question").asText());
      int minute = -1;
      for (JsonNode turn : given.get("turns")) {
        assertThat(turn.get("minute").asInt()).as(script.toString()).isGreaterThan(minute);
        minute = turn.get("minute").asInt();
      }
      assertThat(minute).isLessThan(given.get("duration_min").asInt());
    }
  }

  @Test
  void aScriptOfOnesOwnIsPlayedAndCanBeRead() throws Exception {
    Path scripts = Files.createDirectories(folder.resolve("scripts/silent"));
    Files.writeString(
        scripts.resolve("hotel-booking.json"),
        """
        {"id": "own", "question": "Design a hotel booking system", "target_level": "L4",
         "duration_min": 45, "fallback_replies": {"CLARIFY": ["no idea"]},
         "turns": [{"n": 1, "minute": 1, "messages": ["a database"], "fits_moves": []},
                   {"n": 2, "minute": 6, "messages": [], "fits_moves": []},
                   {"n": 3, "minute": 12, "messages": ["not sure"], "fits_moves": ["HINT"]}]}
        """);
    Path out = folder.resolve("out");
    String said =
        run(
            0,
            "simulate",
            "--persona",
            "silent",
            "--question",
            "hotel-booking",
            "--level",
            "L4",
            "--scripts",
            folder.resolve("scripts").toString(),
            "--out",
            out.toString());
    assertThat(said).contains("hotel-booking", "silent  ", "1 interview; ");
    assertThat(Files.readString(out.resolve("silent-hotel-booking.txt")))
        .contains("C 01' a database", "(silence)", "PLUSMINUS Scorecard");
  }

  @Test
  void whatCannotBePlayedIsRefusedWithASentence() throws Exception {
    assertThat(run(2, "simulate", "--scripts", folder.resolve("no").toString()))
        .contains("There is no folder");
    Path broken = Files.createDirectories(folder.resolve("broken/silent"));
    Files.writeString(broken.resolve("hotel-booking.json"), "{");
    assertThat(
            run(
                2,
                "simulate",
                "--persona",
                "silent",
                "--question",
                "hotel-booking",
                "--scripts",
                folder.resolve("broken").toString()))
        .contains("A script cannot be read");
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() {
    assertThat(run(2, "simulate", "--persona", "wizard"))
        .contains("no persona called wizard", "strong-staff");
    assertThat(run(2, "simulate", "--question", "castle"))
        .contains("no question called castle", "hotel-booking");
  }
}
