package plusminus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plusminus.interview.Interview;

final class CrashTest {

  private static final int COMMITS = 50;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedBeforeAKillIsThereAndNothingIsHalfThere() throws Exception {
    Path file = folder.resolve("plusminus.db");
    Process writer = start(file);
    long acknowledged = 0;
    try (var lines = writer.inputReader()) {
      String line = lines.readLine();
      while (line != null) {
        acknowledged = Long.parseLong(line);
        if (acknowledged == COMMITS) {
          // The handle leaves our end of its output open.
          writer.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    }
    writer.waitFor();

    assertThat(acknowledged).isGreaterThanOrEqualTo(COMMITS);
    try (Stores stores = Stores.on(Database.open(file))) {
      long epoch = stores.interviews().find("i1").orElseThrow().epoch();
      assertThat(epoch).isBetween(acknowledged, acknowledged + 1);
      assertThat(stores.count("event")).isEqualTo(epoch);
      Interview interview = Examples.filled("i1", stores.ada());
      assertThat(stores.interviews().commit(Examples.quiet(interview, stores.space(), epoch)))
          .isTrue();
    }
  }

  private static Process start(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Commits without end and says each epoch that was acknowledged. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      Stores stores = Stores.on(Database.open(Path.of(arguments[0])));
      Interview interview = Examples.filled("i1", stores.ada());
      stores.interviews().commit(Examples.began(interview, stores.space()));
      for (long epoch = 1; ; epoch++) {
        stores.interviews().commit(Examples.quiet(interview, stores.space(), epoch));
        System.out.println(epoch + 1);
      }
    }
  }
}
