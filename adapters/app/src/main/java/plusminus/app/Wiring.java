package plusminus.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import plusminus.interview.Interview;
import plusminus.linguist.OnnxLinguist;
import plusminus.reading.Lexicon;
import plusminus.reading.Linguist;
import plusminus.reading.Reader;
import plusminus.rubric.Scorecard;
import plusminus.service.Account;
import plusminus.service.Edition;
import plusminus.service.InterviewService;
import plusminus.store.Database;
import plusminus.store.JdbiAlarms;
import plusminus.store.JdbiCorrections;
import plusminus.store.JdbiInbox;
import plusminus.store.JdbiInterviews;
import plusminus.store.JdbiOutbox;
import plusminus.store.JdbiPeople;
import plusminus.store.JdbiTexts;
import plusminus.wording.Layout;
import plusminus.wording.ScorecardWriter;

/** Everything that a command stands on, put together in one place. */
final class Wiring implements AutoCloseable {

  /** One for all: it loads a model only when something first needs it. */
  private static final Linguist LINGUIST = new OnnxLinguist();

  private final Database database;
  private final JdbiPeople people;
  private final InterviewService.Ports ports;
  private final InterviewService service;

  private Wiring(Database database, Bank bank, InstantSource clock) {
    this.database = database;
    this.people = new JdbiPeople(database, () -> UUID.randomUUID().toString());
    this.ports =
        new InterviewService.Ports(
            new JdbiInbox(database),
            new JdbiCorrections(database),
            new JdbiInterviews(database),
            new JdbiOutbox(database, clock),
            people,
            new PinnedTexts(new JdbiTexts(database), bank),
            new JdbiAlarms(database));
    this.service = new InterviewService(ports, readers(), clock);
  }

  static Linguist linguist() {
    return LINGUIST;
  }

  /** Readers of one linguist, one for each lexicon. */
  static Reader.Maker readers() {
    Map<Lexicon, Reader> readers = new ConcurrentHashMap<>();
    return lexicon -> readers.computeIfAbsent(lexicon, key -> new Reader(LINGUIST, key));
  }

  static Wiring file(Path database, Bank bank, InstantSource clock) {
    return new Wiring(Database.open(database), bank, clock);
  }

  static Wiring memory(Bank bank, InstantSource clock) {
    return new Wiring(Database.inMemory(), bank, clock);
  }

  InterviewService.Ports ports() {
    return ports;
  }

  /** With the settings of spaces, which only commands change. */
  JdbiPeople people() {
    return people;
  }

  InterviewService service() {
    return service;
  }

  /** The person who sits at this terminal. */
  static Account candidate() {
    String user = System.getProperty("user.name", "candidate");
    return new Account("terminal", "this machine", user);
  }

  /** The scorecard of a closed interview, set as text. */
  String card(String id, Layout layout) {
    Interview interview = ports.interviews().find(id).orElseThrow().interview();
    Scorecard card = ports.interviews().rows(id).scorecard().orElseThrow();
    Edition edition = service.edition(interview);
    return new ScorecardWriter(edition.card(), edition.rubric(), edition.question())
        .write(card, layout);
  }

  @Override
  public void close() {
    database.close();
  }
}
