package plusminus.rubrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plusminus.question.Ledger;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.question.Sign;
import plusminus.reading.Context;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.reading.SpeechAct;
import plusminus.rubric.Criterion;
import plusminus.rubric.Evidence;
import plusminus.rubric.Fold;
import plusminus.rubric.Mark;
import plusminus.rubric.MarkedExample;
import plusminus.rubric.Opportunity;
import plusminus.rubric.Rubric;
import plusminus.rubric.RuleMarker;
import plusminus.transcript.Level;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;
import plusminus.yaml.Bundle;

/** Every marked example earns exactly what is written beside it, under the rules as they are. */
class ExamplesTest {

  private static final Path FOLDER = Path.of("examples");

  private static final Question NO_QUESTION =
      new Question(
          "none",
          "Design a thing",
          List.of(),
          "",
          Duration.ofMinutes(45),
          "",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static final Rubric RUBRIC = Rubrics.rubric(Rubrics.files());
  private static final Reader READER = new Reader(new PlainLinguist(), RUBRIC.lexicon());

  private static Bundle files() throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (Stream<Path> paths = Files.list(FOLDER)) {
      for (Path path : paths.sorted().toList()) {
        files.put(path.toString(), Files.readString(path));
      }
    }
    return new Bundle(files);
  }

  private static List<MarkedExample> examples() throws IOException {
    return Rubrics.examples(RUBRIC, files());
  }

  @TestFactory
  Stream<DynamicTest> theExample() throws IOException {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.place() + " " + example.criterion(),
                    place(example),
                    () -> earns(example)));
  }

  private static URI place(MarkedExample example) {
    String[] place = example.place().split(":");
    return URI.create(Path.of(place[0]).toUri() + "?line=" + place[1]);
  }

  private static void earns(MarkedExample example) {
    Criterion criterion = RUBRIC.criterion(example.criterion()).orElseThrow();
    Turn turn = new Turn(2, new Speaker.Seated(1), example.said(), Duration.ofMinutes(9));
    Reading reading = READER.read(new Context(NO_QUESTION, Ledger.empty(), SpeechAct.none()), turn);
    List<Evidence> evidence = evidence(example, criterion, reading);
    Map<Level, List<Sign>> earned = new EnumMap<>(Level.class);
    Map<Level, List<Sign>> written = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      List<Mark> marks = Fold.marks(criterion, evidence, RUBRIC, level);
      earned.put(level, marks.stream().map(Mark::sign).toList());
      written.put(level, example.at(level).stream().toList());
      assertThat(marks).allSatisfy(mark -> assertThat(mark.quotes()).allMatch(turn::holds));
    }
    assertThat(earned)
        .as(
            "%s\n%s: %s\nshows %s",
            example.place(), example.criterion(), example.said(), shown(reading))
        .isEqualTo(written);
  }

  private static List<Evidence> evidence(
      MarkedExample example, Criterion criterion, Reading reading) {
    var opportunity = new Opportunity(example.help(), false, 0);
    Phase phase = criterion.phase().orElse(new Phase.DetailedDiscussion());
    var moment = new RuleMarker.Moment(phase, Duration.ofMinutes(9), id -> opportunity);
    return RuleMarker.mark(RUBRIC, NO_QUESTION, reading, moment).stream()
        .filter(each -> each.criterion().equals(criterion.id()))
        .toList();
  }

  private static String shown(Reading reading) {
    return reading.signals().stream()
        .map(signal -> signal.kind() + "(" + signal.subject() + ")")
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyCriterionHasExamplesForAndExamplesOfNothingGained() throws IOException {
    var poor = new ArrayList<String>();
    for (Criterion criterion : RUBRIC.common()) {
      List<MarkedExample> own =
          examples().stream().filter(each -> each.criterion().equals(criterion.id())).toList();
      long positive =
          own.stream()
              .filter(each -> each.signs().values().stream().anyMatch(Sign::isPlus))
              .count();
      if (positive < 4 || own.size() - positive < 4) {
        poor.add(criterion.id() + ": " + positive + " of " + own.size());
      }
    }
    assertThat(poor).isEmpty();
  }

  @Test
  void everySignOfEveryLevelHasAnExample() throws IOException {
    List<MarkedExample> all = examples();
    for (Level level : Level.values()) {
      for (Sign sign : List.of(Sign.DoublePlus, Sign.Plus, Sign.Minus)) {
        assertThat(all).anyMatch(each -> each.at(level).equals(Optional.of(sign)));
      }
      assertThat(all).anyMatch(each -> each.at(level).isEmpty());
    }
  }

  @Test
  void noExampleStandsTwice() throws IOException {
    assertThat(examples()).extracting(MarkedExample::said).doesNotHaveDuplicates();
    assertThat(examples()).allMatch(each -> !each.because().isBlank());
  }

  @Test
  void noFileOfExamplesIsLeftOut() throws IOException {
    assertThat(files().files().keySet())
        .allMatch(name -> name.endsWith(".yaml"))
        .hasSizeGreaterThan(9);
    assertThat(Arrays.asList(Level.values())).hasSize(3);
  }
}
