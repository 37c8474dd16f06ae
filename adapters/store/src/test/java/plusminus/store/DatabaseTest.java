package plusminus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import plusminus.interview.Interview;

final class DatabaseTest {

  private static final Duration SHORT = Duration.ofMillis(50);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("plusminus.db");
  }

  @Test
  void aFullDiskLeavesNothingOfWhatFailedAndEverythingThatWasAcknowledged() {
    var acknowledged = new ArrayList<String>();
    try (Stores stores = Stores.on(Database.open(file))) {
      fill(stores);
      assertThatThrownBy(() -> putUntilItFails(stores, acknowledged))
          .isInstanceOf(StoreProblem.class)
          .hasMessage(file + " has no room left on its disk: free some space and try again.");
      assertThat(acknowledged).isNotEmpty();
      assertThat(ids(stores)).containsExactlyElementsOf(acknowledged);

      // The connection that knew the limit was thrown away: the next write finds room.
      assertThat(stores.inbox().put(Examples.message("after", "x", Examples.NOON))).isTrue();
      acknowledged.add("after");
    }
    try (Stores stores = Stores.on(Database.open(file))) {
      assertThat(ids(stores)).containsExactlyElementsOf(acknowledged);
    }
  }

  private static void fill(Stores stores) {
    stores
        .database()
        .write(
            handle -> {
              int pages = handle.createQuery("PRAGMA page_count").mapTo(int.class).one();
              return handle
                  .createQuery("PRAGMA max_page_count = " + (pages + 40))
                  .mapTo(int.class)
                  .one();
            });
  }

  private static void putUntilItFails(Stores stores, List<String> acknowledged) {
    while (true) {
      String id = "m" + acknowledged.size();
      stores.inbox().put(Examples.message(id, "x".repeat(10_000), Examples.NOON));
      acknowledged.add(id);
    }
  }

  private static List<String> ids(Stores stores) {
    return stores.inbox().pending("thread").stream()
        .map(received -> received.message().id())
        .toList();
  }

  @Test
  void aFullDiskInTheMiddleOfACommitLeavesNothingOfIt() {
    try (Stores stores = Stores.on(Database.open(file))) {
      Interview interview = Examples.filled("i1", stores.ada());
      stores.interviews().commit(Examples.began(interview, stores.space()));
      stores
          .database()
          .write(handle -> handle.createQuery("PRAGMA max_page_count = 1").mapTo(int.class).one());
      assertThatThrownBy(
              () -> {
                for (int epoch = 1; epoch < 1000; epoch++) {
                  stores.interviews().commit(Examples.quiet(interview, stores.space(), epoch));
                }
              })
          .isInstanceOf(StoreProblem.class);

      long epoch = stores.interviews().find("i1").orElseThrow().epoch();
      assertThat(stores.count("event")).isEqualTo(epoch);
      assertThat(stores.interviews().commit(Examples.quiet(interview, stores.space(), epoch)))
          .isTrue();
    }
  }

  @Test
  void aFileThatAnotherProgramLocksIsNamed() throws SQLException {
    try (Stores stores = Stores.on(Database.open(file, SHORT));
        var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      var message = Examples.message("m1", "hello", Examples.NOON);

      assertThatThrownBy(() -> stores.inbox().put(message))
          .isInstanceOf(StoreProblem.class)
          .hasMessage(file + " is locked by another program: close that program.");
      assertThat(stores.inbox().pending("thread")).as("reads go on").isEmpty();

      statement.execute("ROLLBACK");
      assertThat(stores.inbox().put(message)).isTrue();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path below = Files.createFile(file).resolve("a.db");

    assertThatThrownBy(() -> Database.open(below))
        .isInstanceOf(StoreProblem.class)
        .hasMessage(
            below + " cannot be made: allow this user to write its folder, or name another file.");
    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOf(StoreProblem.class)
        .hasMessageStartingWith(folder + " cannot be written");
  }

  @Test
  @DisabledIf("mayDoEverything")
  void aFileWithoutPermissionIsNamedBeforeTheFirstWrite() {
    Database.open(file).close();
    assertThat(file.toFile().setReadOnly()).isTrue();

    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(StoreProblem.class)
        .hasMessage(
            file
                + " cannot be written: allow this user to write the file and its folder, or name"
                + " another file.");
  }

  static boolean mayDoEverything() {
    return System.getProperty("user.name").equals("root");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    try (Stores stores = Stores.on(Database.open(file))) {
      stores.database().write(handle -> handle.execute("PRAGMA query_only = 1"));

      assertThatThrownBy(() -> stores.inbox().put(Examples.message("m1", "hello", Examples.NOON)))
          .isInstanceOf(StoreProblem.class)
          .hasMessageStartingWith(file + " cannot be written");
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsNamedAndLeftAlone() throws IOException {
    byte[] letter = "Dear Ada, ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    Files.write(file, letter);

    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(StoreProblem.class)
        .hasMessageStartingWith(file + " is damaged or no database");
    assertThat(Files.readAllBytes(file)).isEqualTo(letter);
  }

  @Test
  void aDatabaseOfAnotherProgramIsNamed() throws SQLException {
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = other.createStatement()) {
      statement.execute("CREATE TABLE song (id integer)");
    }

    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(StoreProblem.class)
        .hasMessageStartingWith(file + " is no file of Plusminus");
  }

  @Test
  void aDamagedPageIsNamed() throws IOException {
    try (Stores stores = Stores.on(Database.open(file))) {
      for (int i = 0; i < 100; i++) {
        stores.inbox().put(Examples.message("m" + i, "x".repeat(1_000), Examples.NOON));
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 40 * 4096, bytes.length, (byte) 0x5A);
    Files.write(file, bytes);

    assertThatThrownBy(
            () -> {
              try (Database database = Database.open(file)) {
                new JdbiInbox(database).pending("thread");
              }
            })
        .isInstanceOf(StoreProblem.class)
        .hasMessageStartingWith(file + " is damaged");
  }

  @Test
  void aFileOfANewerProgramIsRefused() {
    try (Database database = Database.open(file)) {
      database.write(
          handle -> handle.execute("UPDATE flyway_schema_history SET version = '7', checksum = 7"));
    }

    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(StoreProblem.class)
        .hasMessage(
            file + " was written by a newer Plusminus: use that one, or name another file.");
  }

  @Test
  void theSchemaKnowsAllItsScripts() throws Exception {
    Path folder =
        Path.of(Schema.class.getClassLoader().getResource("plusminus/store/migration").toURI());
    try (var files = Files.list(folder)) {
      assertThat(files.map(script -> script.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Schema.SCRIPTS);
    }
  }

  @Test
  void everyConnectionWaitsForTheDisk() {
    try (Database database = Database.open(file)) {
      for (String pragma : List.of("synchronous=2", "foreign_keys=1", "busy_timeout=10000")) {
        String name = pragma.split("=")[0];
        int value =
            database.write(handle -> handle.createQuery("PRAGMA " + name).mapTo(int.class).one());
        assertThat(name + "=" + value).isEqualTo(pragma);
      }
      assertThat(Files.exists(folder.resolve("plusminus.db-wal"))).isTrue();
    }
    assertThat(Files.exists(folder.resolve("plusminus.db-wal"))).isFalse();
  }

  @Test
  void writesThatWaitAreCommittedTogetherAndEachFailsAlone() throws Exception {
    var seen = new ConcurrentLinkedQueue<Integer>();
    var failures = new ConcurrentLinkedQueue<RuntimeException>();
    try (Database database = Database.open(file)) {
      var started = new CountDownLatch(1);
      var go = new CountDownLatch(1);
      Thread first = Thread.ofVirtual().start(() -> database.write(handle -> held(started, go)));
      started.await();
      var clients = new ArrayList<Thread>();
      for (String id : List.of("p1", "p2", "p2", "p3", "p4")) {
        clients.add(Thread.ofPlatform().start(() -> enter(database, id, seen, failures)));
      }
      while (!clients.stream().allMatch(each -> each.getState() == Thread.State.WAITING)) {
        Thread.onSpinWait();
      }
      go.countDown();
      for (Thread client : clients) {
        client.join();
      }
      first.join();

      assertThat(persons(database)).isEqualTo(4);
    }
    assertThat(failures).singleElement().asString().contains("person.id");
    assertThat(seen).as("none is seen before all are in").containsOnly(0).hasSize(4);
  }

  private static boolean held(CountDownLatch started, CountDownLatch go) {
    started.countDown();
    try {
      return go.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException nobodyDoes) {
      return false;
    }
  }

  private static void enter(
      Database database, String id, Queue<Integer> seen, Queue<RuntimeException> failures) {
    try {
      database.write(
          handle -> {
            handle.execute("INSERT INTO person (id) VALUES (?)", id);
            return seen.add(persons(database));
          });
    } catch (RuntimeException failure) {
      failures.add(failure);
    }
  }

  private static int persons(Database database) {
    return database.read(
        handle -> handle.createQuery("SELECT COUNT(*) FROM person").mapTo(int.class).one());
  }

  @Test
  void afterTheEndNothingIsTaken() {
    Database database = Database.open(file);
    database.close();
    database.close();

    assertThatThrownBy(() -> database.write(handle -> 1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> database.read(handle -> 1)).isInstanceOf(IllegalStateException.class);
  }
}
