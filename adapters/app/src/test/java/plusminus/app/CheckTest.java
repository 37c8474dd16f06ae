package plusminus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import plusminus.prompts.Prompts;
import plusminus.prompts.Shelf;
import plusminus.prompts.check.Check;
import plusminus.prompts.check.Finding;
import plusminus.reading.Reader;

/** What authors are told about their question files. */
class CheckTest {

  private static final Bank BANK = new Bank();
  private static final Reader READER = Wiring.readers().reader(BANK.rubric().lexicon());
  private static final String NAME = "hotel-booking.yaml";
  private static final String TEXT =
      Shelf.bundled().questionFiles("hotel-booking").files().get("questions/" + NAME);

  private static List<Finding> found(Map<String, String> files) {
    var check = new Check(BANK.question(Prompts.ANY), BANK.rubric(), READER);
    files.forEach(check::file);
    check.together();
    return check.findings().all();
  }

  private static int line(String text, String part) {
    assertThat(text).contains(part);
    return (int) text.substring(0, text.indexOf(part)).lines().count() + 1;
  }

  private static final List<Finding> BEFORE = found(Map.of(NAME, TEXT));

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("minutes: 45", "minutes: 45\nmore: x", "key 'more' means nothing here"),
        Arguments.of(
            "id: hotel-booking",
            "id: hotel-rooms",
            "the id hotel-rooms is not the name of the file"),
        Arguments.of(
            "short: six engineers",
            "short: six engineers who like one single small quiet database",
            "more than 8 words"),
        Arguments.of("= 63,000 taken; / 3", "= 64,000 taken; / 3", "makes 6.300e+04"),
        Arguments.of(
            "accept: \"1.5..3.5 /s\"", "accept: \"5.5..8.5 /s\"", "accepts 5.500 to 8.500"),
        Arguments.of(
            "{fact.desk} Which",
            "{fact.bell} Which",
            "{fact.bell}, which is no fact of this sheet"),
        Arguments.of(
            "{store} dies one second", "{shop} dies one second", "{shop}, which nothing fills"),
        Arguments.of(
            "short: one region, three zones",
            "short: three zones\n    span: a zone",
            "no wording uses {fact.hosting.span}"),
        Arguments.of(
            "What changes in your rows tonight?", "What changes? What then?", "too many questions"),
        Arguments.of("  hot-hotel:\n", "  cold-hotel:\n", "found 'cold-hotel'"),
        Arguments.of(
            "      - kubernetes restarts the pod",
            "      - what do you still know about the pod",
            "shares 'what do you still know'"),
        Arguments.of(
            "      - we practise the switch every quarter,",
            "      - we like it a lot each summer,",
            "earns nothing for failover"),
        Arguments.of(
            "      - the cloud provider takes care of failover",
            "      - standby in another zone, so no booking is lost when the primary dies",
            "the bad example"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultIsFoundAtItsLine(String old, String changed, String what) {
    String text = TEXT.replace(old, changed);
    assertThat(text).isNotEqualTo(TEXT);
    List<Finding> found =
        found(Map.of(NAME, text)).stream()
            .filter(each -> BEFORE.stream().noneMatch(other -> same(each, other)))
            .toList();
    assertThat(found).anySatisfy(each -> assertThat(each.toString()).contains(what));
    assertThat(found)
        .filteredOn(each -> each.toString().contains(what))
        .allSatisfy(
            each -> {
              assertThat(each.file()).isEqualTo(NAME);
              assertThat(each.line())
                  .isBetween(line(TEXT, old) - 8, line(TEXT, old) + changed.split("\n").length);
              assertThat(each.remedy()).isNotBlank();
            });
  }

  private static boolean same(Finding one, Finding other) {
    return one.what().equals(other.what());
  }

  private static String run(int expected, String... arguments) {
    var out = new StringWriter();
    CommandLine line = new CommandLine(new Main()).setOut(new PrintWriter(out, true));
    assertThat(line.execute(arguments)).isEqualTo(expected);
    return out.toString();
  }

  @Test
  void theBundledTextsAreGreen() {
    assertThat(run(0, "check")).endsWith(" question files, 0 complaints, 0 notes\n");
  }

  @Test
  void aFileIsCheckedWhereverItIs(@TempDir Path folder) throws Exception {
    Path file = Files.createDirectory(folder.resolve("questions")).resolve("lamps.yaml");
    Files.writeString(file, "id: lamps\ntitle: Design lamps\n");
    String said = run(1, "check", folder.toString());
    assertThat(said).contains(file + ":1: expected a key 'statement'", "1 question file, ");
  }

  @Test
  void aFolderOfQuestionsHoldsNoOtherTexts(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("chat.yaml"), TEXT.replace("id: hotel-booking", "id: chat"));
    assertThat(run(0, "check", folder.toString())).contains("1 question file, 0 complaints");
  }

  @Test
  void theTableHasALineForEachQuestion() {
    var out = new StringWriter();
    CommandLine line = new CommandLine(new Main()).setOut(new PrintWriter(out, true));
    line.execute("check", "--table");
    assertThat(out.toString().lines().map(each -> each.split(" ")[0]))
        .contains("question", "hotel-booking", "notification-system", "any");
  }

  @Test
  void twoFilesMayNotGoByOneName() {
    List<Finding> found =
        found(Map.of(NAME, TEXT, "inn.yaml", TEXT.replace("id: hotel-booking", "id: inn")));
    assertThat(found).anyMatch(each -> each.what().startsWith("'hotel booking' names "));
  }

  @Test
  void theSkeletonOfAQuestionLacksNothingButMoreOfTheSame() {
    List<Finding> found = found(Map.of("lamps.yaml", Prompts.skeleton("lamps")));
    assertThat(found)
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.what())
                    .matches(
                        "\\S+ has \\d+ of at least \\d+|no point is .*|the points belong to .*"
                            + "|the good example .*"));
  }
}
