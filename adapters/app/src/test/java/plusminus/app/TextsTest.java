package plusminus.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.prompts.Heading;
import plusminus.prompts.Prompts;
import plusminus.prompts.Shelf;
import plusminus.question.Question;
import plusminus.yaml.TextProblem;

/** Texts of one's own beside and above the bundled ones. */
class TextsTest {

  private static final String TALK = "How many orders a day? one postgres is enough for that";

  @TempDir private Path data;
  @TempDir private Path texts;

  @BeforeEach
  void write() throws Exception {
    Path questions = Files.createDirectory(texts.resolve("questions"));
    Files.writeString(questions.resolve("lamps.yaml"), Prompts.skeleton("lamps"));
    Files.writeString(
        questions.resolve("hotel-booking.yaml"),
        Shelf.bundled()
            .questionFiles("hotel-booking")
            .files()
            .get("questions/hotel-booking.yaml")
            .replace("title: Design a hotel booking system", "title: Design our own inn"));
  }

  private Program.Result run(String input, String... arguments) throws Exception {
    return new Program(data).run(input, arguments);
  }

  @Test
  void aFileAddsAQuestionAndAFileOfTheSameNameReplacesOne() {
    var bank = new Bank(Shelf.under(texts));
    assertThat(bank.headings())
        .extracting(Heading::title)
        .contains("Design a lamp shop", "Design our own inn", "Design a notification system");
    assertThat(bank.named("lamp shop")).map(Question::id).contains("lamps");
    assertThat(new Bank().named("lamp shop")).isEmpty();
  }

  @Test
  void wordingsAreReplacedFileByFile() throws Exception {
    Files.createDirectory(texts.resolve("moves"));
    Files.writeString(
        texts.resolve("moves/wrap.yaml"),
        "move: Wrap\nwordings: {close: [Bye.], early: [Bye.], nothing-open: [Bye.]}\n"
            + "why: {close: Over., early: Over., nothing-open: Over.}\n");
    var bank = new Bank(Shelf.under(texts));
    assertThat(bank.script().wordings().values()).anyMatch(each -> each.contains("Bye."));
    assertThat(bank.script().wordings()).hasSameSizeAs(new Bank().script().wordings());
  }

  @Test
  void aBadFileIsNamedByItsPathAndLine() throws Exception {
    Path file = texts.resolve("questions/lamps.yaml");
    Files.writeString(file, Files.readString(file).replace("minutes: 45", "minutes: soon"));
    assertThatThrownBy(() -> new Bank(Shelf.under(texts)).question("lamps"))
        .isInstanceOf(TextProblem.class)
        .hasMessageContaining(file + ":")
        .hasMessageContaining("expected a whole number, found 'soon'");
    Program.Result result =
        run(TALK, "practice", "lamps", "--texts", texts.toString(), "--script", "-");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(file + ":").doesNotContain("Exception");
  }

  @Test
  void aQuestionOfOnesOwnIsPractisedAndKeepsItsTexts() throws Exception {
    String[] practise = {
      "practice", "lamps", "--texts", texts.toString(), "--script", "-", "--keep"
    };
    Program.Result first = run(TALK, practise);
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains("Design a lamp shop", "5,000 orders on an ordinary day");
    Files.delete(texts.resolve("questions/lamps.yaml"));
    assertThat(run("", "scorecard").out()).contains("Design a lamp shop");
  }

  @Test
  void aFolderThatIsMissingIsRefused() throws Exception {
    Program.Result result = run("", "questions", "--texts", texts.resolve("no").toString());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("There is no folder");
  }

  @Test
  void aNewQuestionIsWrittenOnceAndSaysWhere() throws Exception {
    String[] begin = {"questions", "new", "parking-garage", "--texts", texts.toString()};
    Path file = texts.resolve("questions/parking-garage.yaml");
    assertThat(run("", begin).out()).contains("Wrote " + file);
    assertThat(Files.readString(file)).contains("id: parking-garage");
    Program.Result again = run("", begin);
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains(file + " is there already");
    assertThat(run("", "questions", "new", "Parking!").err()).contains("is no name");
  }

  @Test
  void theListHasWhatEachQuestionHas() throws Exception {
    assertThat(run("", "questions").out())
        .contains("hotel-booking", " facts, ", " points, ", " pairs");
  }
}
