package plusminus.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/** The tables, brought up to date before anything else is done. */
final class Schema {

  /** The scripts in {@code migration}, by their versions 1, 2, … */
  static final List<String> SCRIPTS = List.of("V1__interviews.sql", "V2__chats.sql");

  private static final String FOLDER = "plusminus/store/migration";

  private Schema() {}

  static void update(Source source, Handle handle) {
    if (!source.inFile()) {
      SCRIPTS.forEach(script -> run(script, handle));
      return;
    }
    int version = version(handle);
    if (version > SCRIPTS.size()) {
      throw StoreProblem.newer(source.place());
    }
    if (version < SCRIPTS.size()) {
      migrate(source, handle);
    }
  }

  /** Asks the table itself, because Flyway takes longer to find that it has nothing to do. */
  private static int version(Handle handle) {
    boolean isNew =
        handle
            .select("SELECT name FROM sqlite_master WHERE name = 'flyway_schema_history'")
            .mapTo(String.class)
            .findOne()
            .isEmpty();
    if (isNew) {
      return 0;
    }
    return handle
        .select("SELECT MAX(CAST(version AS integer)) FROM flyway_schema_history WHERE success")
        .mapTo(int.class)
        .one();
  }

  private static void migrate(Source source, Handle handle) {
    try {
      Flyway.configure()
          .dataSource(source.dataSource())
          .locations("classpath:" + FOLDER)
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException failure) {
      boolean anotherProgramDid = version(handle) == SCRIPTS.size();
      if (!anotherProgramDid) {
        throw StoreProblem.behind(failure, source.place())
            .orElseGet(
                () ->
                    new StoreProblem(
                        source.place()
                            + " is no file of Plusminus or was changed by hand: name another file.",
                        failure));
      }
    }
  }

  private static void run(String script, Handle handle) {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.executeUpdate(read(FOLDER + "/" + script));
    } catch (SQLException failure) {
      throw new IllegalStateException(script + " does not run", failure);
    }
  }

  private static String read(String resource) {
    try (InputStream stream = Schema.class.getClassLoader().getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(stream, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
