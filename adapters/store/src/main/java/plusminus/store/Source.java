package plusminus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * Where connections come from.
 *
 * @param place what messages call the database
 * @param inFile whether a second connection sees the same database
 * @param patience how long to wait for another program's lock
 */
record Source(String url, String place, boolean inFile, Duration patience) {

  static Source file(Path file, Duration patience) {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException failure) {
      throw new StoreProblem(
          whole + " cannot be made: allow this user to write its folder, or name another file.",
          failure);
    }
    if (Files.exists(whole) && !Files.isWritable(whole)) {
      // SQLite would open it and refuse the first message.
      throw StoreProblem.notWritable(whole.toString());
    }
    return new Source("jdbc:sqlite:" + whole, whole.toString(), true, patience);
  }

  static Source memory() {
    return new Source("jdbc:sqlite::memory:", "The database in memory", false, Duration.ZERO);
  }

  Handle writing() {
    return open(PlainTransactions.writing());
  }

  Handle reading() {
    return open(PlainTransactions.reading());
  }

  DataSource dataSource() {
    var dataSource = new SQLiteDataSource(config());
    dataSource.setUrl(url);
    return dataSource;
  }

  private SQLiteConfig config() {
    var config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    config.setJournalMode(JournalMode.WAL);
    // In WAL anything less may lose the last commits when the power fails.
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    return config;
  }

  private Handle open(PlainTransactions transactions) {
    Jdbi jdbi = Jdbi.create(() -> config().createConnection(url));
    // Nothing is a template here, and the usual engine takes long to load.
    jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    return jdbi.registerArgument(new CleanedStrings()).setTransactionHandler(transactions).open();
  }

  private static final class CleanedStrings extends AbstractArgumentFactory<String> {
    CleanedStrings() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String text, ConfigRegistry registry) {
      String cleaned = Cleaned.of(text);
      return (position, statement, context) -> statement.setString(position, cleaned);
    }
  }
}
