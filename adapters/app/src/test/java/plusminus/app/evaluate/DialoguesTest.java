package plusminus.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.app.Bank;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;

/** What opening questions get: a fact, an assumption, or the candidate's own choice. */
class DialoguesTest {

  @TempDir private Path folder;

  @Test
  void eachQuestionOfACandidateIsCountedOnce() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("d.jsonl"),
            """
            {"question": "Design a hotel booking system", "turns": [
              {"who": "candidate", "text": "How many rooms are there?"},
              {"who": "interviewer", "text": "Some."},
              {"who": "candidate", "text": "Is the colour of the logo fixed?"}]}
            """
                .replace("\n", " "));
    var out = new StringWriter();
    Reader.Maker readers = lexicon -> new Reader(new PlainLinguist(), lexicon);
    new Dialogues(new Player(new Bank(), readers)).run(file, new PrintWriter(out, true));
    assertThat(out.toString())
        .contains("(hotel-booking)", "fact       How many rooms are there?", "600 hotels")
        .endsWith("questions 2  fact 1  assumption 0  up to you 1  nothing 0\n");
  }
}
