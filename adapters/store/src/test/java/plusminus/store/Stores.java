package plusminus.store;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** All ports on one database, with the person and the space of the examples. */
record Stores(
    Database database,
    JdbiInbox inbox,
    JdbiCorrections corrections,
    JdbiInterviews interviews,
    JdbiOutbox outbox,
    JdbiPeople people,
    JdbiTexts texts,
    JdbiAlarms alarms,
    String ada,
    String space)
    implements AutoCloseable {

  static Stores on(Database database) {
    var count = new AtomicInteger();
    var people = new JdbiPeople(database, () -> "id-" + count.incrementAndGet());
    return new Stores(
        database,
        new JdbiInbox(database),
        new JdbiCorrections(database),
        new JdbiInterviews(database),
        new JdbiOutbox(database, InstantSource.fixed(Examples.NOON)),
        people,
        new JdbiTexts(database),
        new JdbiAlarms(database),
        people.person(Examples.ADA),
        people.space("terminal", "laptop"));
  }

  /** How many rows a table has. */
  long count(String table) {
    return database.read(
        handle -> handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(long.class).one());
  }

  @Override
  public void close() {
    database.close();
  }
}
