package plusminus.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plusminus.prompts.check.Voice;
import plusminus.question.Dimension;
import plusminus.question.Sign;
import plusminus.question.Template;
import plusminus.reading.Lexicon;
import plusminus.rubric.Band;
import plusminus.rubric.Bands;
import plusminus.rubric.Criterion.Origin;
import plusminus.rubric.Help;
import plusminus.rubric.Mark;
import plusminus.rubric.Marker;
import plusminus.rubric.Rubric;
import plusminus.rubric.Scorecard;
import plusminus.rubric.Scorecard.Advice;
import plusminus.rubric.Scorecard.NotAssessed;
import plusminus.rubric.Scorecard.Reason;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;
import plusminus.wording.Layout;
import plusminus.wording.Phrases;
import plusminus.wording.ScorecardWriter;

/** Lines and the code that says them are paired both ways, by reading the sources. */
class LinesTest {

  private static final Pattern LITERAL =
      Pattern.compile("\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"");

  /** Where the code names a line. */
  private static final Pattern NAMED =
      Pattern.compile("(?:line|notice|ask|Refused|Unclear<>)\\(\\s*\"([a-z-]+)\"");

  private static final Pattern HYPHENATED = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  private static final Map<Path, String> SOURCES = sources();

  private final Map<String, String> lines = Prompts.script(Shelf.bundled().scriptFiles()).lines();
  private final Phrases card = Prompts.card(Shelf.bundled().scriptFiles());

  private static Map<Path, String> sources() {
    Map<Path, String> sources = new HashMap<>();
    Stream.of("bot-core/src/main", "adapters").map(House::sources).forEach(sources::putAll);
    sources.keySet().removeIf(file -> !file.toString().contains("src/main"));
    return sources;
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
  }

  @Test
  void everyLineThatTheCodeNamesIsWritten() {
    var named = new TreeSet<String>();
    SOURCES.forEach((file, text) -> named.addAll(all(NAMED, text)));
    SOURCES.forEach(
        (file, text) -> {
          if (file.startsWith("adapters/terminal")) {
            named.addAll(all(HYPHENATED, text));
          }
        });
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(lines.keySet()).containsAll(named);
  }

  @Test
  void everyLineIsSaidSomewhere() {
    Set<String> literals =
        SOURCES.values().stream()
            .flatMap(text -> all(LITERAL, text).stream())
            .collect(Collectors.toSet());
    assertThat(literals).containsAll(lines.keySet());
  }

  @Test
  void whoeverSaysALineKnowsItsSlots() {
    var unknown = new TreeSet<String>();
    lines.forEach(
        (key, line) ->
            SOURCES.forEach(
                (file, text) -> {
                  Set<String> literals = all(LITERAL, text);
                  boolean says = literals.contains(key) && !file.toString().contains("bot-core");
                  if (says && !literals.containsAll(new Template(line).slots())) {
                    unknown.add(key + " in " + file);
                  }
                }));
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyPhraseOfTheScorecardIsUsedAndEveryUsedOneIsWritten() {
    String writer =
        SOURCES.entrySet().stream()
            .filter(source -> source.getKey().endsWith("ScorecardWriter.java"))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    Map<String, List<String>> computed =
        Map.of(
            "band.", Arrays.stream(Band.values()).map(Band::id).toList(),
            "help.", lower(Help.values()),
            "not-assessed.", lower(Reason.values()));
    var used = new TreeSet<String>(all(Pattern.compile("say\\(\\s*\"([a-z-]+)\""), writer));
    for (String literal : all(LITERAL, writer)) {
      if (computed.containsKey(literal)) {
        computed.get(literal).forEach(name -> used.add(literal + name));
      } else if (literal.matches("[a-z-]+\\.[a-z-]+")) {
        used.add(literal);
      }
    }
    assertThat(card.texts().keySet()).containsExactlyInAnyOrderElementsOf(used);
  }

  private static List<String> lower(Enum<?>[] values) {
    return Arrays.stream(values).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Test
  void scorecardsOfEveryKindCanBeWritten() {
    var rubric =
        new Rubric(
            List.of(),
            Map.of(),
            new Rubric.Sentences("", ""),
            new Bands(Map.of()),
            new Lexicon(Map.of(), List.of(), List.of()));
    var writer = new ScorecardWriter(card, rubric, House.questions().getFirst());
    List<NotAssessed> open =
        Arrays.stream(Reason.values()).map(each -> new NotAssessed(Dimension.Depth, each)).toList();
    for (Band band : Band.values()) {
      for (boolean recorded : List.of(true, false)) {
        String full = writer.write(scorecard(band, marks(), open, recorded), new Layout.Plain());
        String empty =
            writer.write(scorecard(band, List.of(), List.of(), recorded), new Layout.Markdown());
        assertThat(full + empty).doesNotContainPattern("\\{[a-z]").contains("Design a thing");
        assertThat(full.lines().filter(line -> line.length() > 79)).isEmpty();
      }
    }
  }

  private static List<Mark> marks() {
    var marks = new ArrayList<Mark>();
    for (Help help : Help.values()) {
      for (Origin origin : Origin.values()) {
        boolean challenged = origin == Origin.WrongClaim;
        marks.add(
            new Mark(
                origin == Origin.Common ? Sign.DoublePlus : Sign.Minus,
                "depth",
                Dimension.values()[marks.size() % Dimension.values().length],
                origin,
                "Followed it to the end.",
                List.of(new Quote(1, 0, "one lock on the row")),
                Duration.ofMinutes(7),
                help,
                challenged,
                Marker.Rules));
      }
    }
    return marks;
  }

  private static Scorecard scorecard(
      Band band, List<Mark> marks, List<NotAssessed> open, boolean recorded) {
    var advice = new ArrayList<Advice>();
    advice.add(new Advice(Optional.empty(), Dimension.Depth, "Say the number."));
    for (int i = 1; i <= Math.min(2, marks.size()); i++) {
      advice.add(new Advice(Optional.of(i + 1), Dimension.Depth, "Say the number."));
    }
    Map<Level, Band> bands =
        Arrays.stream(Level.values()).collect(Collectors.toMap(level -> level, level -> band));
    return new Scorecard(
        "Design a thing",
        Level.L5,
        Duration.ofMinutes(45),
        Duration.ofMinutes(44),
        bands,
        band.hires() ? Optional.of(Level.L5) : Optional.empty(),
        marks,
        open,
        advice,
        new Scorecard.Conduct(12, 300, 900, 40, 2, 1, 3, recorded));
  }

  @Test
  void noLineExclaimsOrScolds() {
    assertThat(lines.values()).allSatisfy(line -> assertThat(Voice.faults(line, 130, 2)).isEmpty());
    assertThat(card.texts().values())
        .allSatisfy(line -> assertThat(Voice.faults(line, 70, 0)).isEmpty());
  }

  @Test
  void aDrawingOfOneLineIsNotOneLines() {
    Matcher one = Pattern.compile("\\b1 lines|\\{lines} line\\b").matcher(lines.get("drawing-one"));
    assertThat(one.find()).isFalse();
  }
}
