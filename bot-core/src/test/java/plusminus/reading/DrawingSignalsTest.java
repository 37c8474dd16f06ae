package plusminus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.Practices;
import plusminus.question.Ledger;
import plusminus.reading.Signal.Kind;
import plusminus.transcript.Turn;

class DrawingSignalsTest {

  private static final Set<Kind> KINDS =
      Set.of(Kind.Unexplained, Kind.Undrawn, Kind.SinglePoint, Kind.LooseEnd);

  private final Reader reader = Practices.reader();

  private Reading read(String text) {
    var context = new Context(Practices.credits(), Ledger.empty(), SpeechAct.none());
    return reader.read(context, Practices.turn(text));
  }

  private List<String> subjects(Kind kind, String text) {
    return read(text).all(kind).stream().map(Signal::subject).toList();
  }

  private static String fenced(String drawing) {
    return "```\n" + drawing + "\n```";
  }

  // ---- drawn and not said -----------------------------------------------------------------

  @Test
  void whatWasAddedAndNotSpokenOfIsUnexplained() {
    String text = "app -> ledger api -> postgres\nledger api -> redis\nPostgres is the truth here.";
    assertThat(subjects(Kind.Unexplained, text)).containsExactly("redis");
    assertThat(read(text).first(Kind.Unexplained).orElseThrow().quote().text()).contains("redis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cache holds balances for a second.",
        "Redis only answers the balance page.",
        "what redis holds may be a second old"
      })
  void aWordOfItIsEnough(String words) {
    String drawing = "app -> api -> postgres\napi -> redis cache\n";
    assertThat(subjects(Kind.Unexplained, drawing + words)).isEmpty();
  }

  @Test
  void aLabelIsAWordOfIt() {
    assertThat(subjects(Kind.Unexplained, "app -> api -> postgres\napi -> redis: last balance"))
        .isEmpty();
  }

  @Test
  void thePlainPathOfARequestNeedsNoWord() {
    assertThat(subjects(Kind.Unexplained, "app -> credit svc -> postgres")).isEmpty();
    assertThat(subjects(Kind.Unexplained, "browser -> gateway -> account service -> postgres"))
        .isEmpty();
  }

  @Test
  void aNameThatSaysNothingNeedsOne() {
    assertThat(subjects(Kind.Unexplained, "app -> api -> magpie -> postgres"))
        .containsExactly("magpie");
    assertThat(
            subjects(
                Kind.Unexplained,
                "app -> api -> magpie -> postgres\nThe magpie collects late bookings."))
        .isEmpty();
  }

  @Test
  void aDrawingInAFenceHasNoWordsToCarryASignal() {
    String drawing = fenced("app -> api -> postgres\napi -> kafka");
    assertThat(read(drawing).signals()).isEmpty();
    assertThat(reader.unexplained(Practices.turn(drawing))).containsExactly("kafka");
    Reading spoken = read("Here it is.\n" + drawing);
    assertThat(spoken.first(Kind.Unexplained).orElseThrow().quote().text())
        .isEqualTo("Here it is.");
  }

  @Test
  void aSecondStoreNeedsAWordAndTheFirstDoesNot() {
    assertThat(subjects(Kind.Unexplained, "app -> api -> postgres\napi -> cassandra"))
        .containsExactly("cassandra");
  }

  // ---- said and not drawn -----------------------------------------------------------------

  @Test
  void aChoiceThatTheDrawingLacksIsUndrawn() {
    String text = "We use kafka between the two.\n" + fenced("app -> api -> postgres");
    assertThat(subjects(Kind.Undrawn, text)).containsExactly("kafka");
    assertThat(read(text).first(Kind.Undrawn).orElseThrow().quote().text())
        .isEqualTo("We use kafka between the two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kafka would do too, but we use one table.",
        "We dont need kafka for that.",
        "We use kafka once we reach 10k a second.",
        "Maybe we use kafka there.",
        "Should we use kafka?"
      })
  void whatIsNotDecidedForNeedsNoBox(String words) {
    assertThat(subjects(Kind.Undrawn, words + "\n" + fenced("app -> api -> postgres"))).isEmpty();
  }

  @Test
  void aBoxOfTheSameKindIsItsBox() {
    assertThat(
            subjects(Kind.Undrawn, "We use postgres.\n" + fenced("app -> api -> store[(Bills)]")))
        .isEmpty();
  }

  // ---- one of a kind ----------------------------------------------------------------------

  @Test
  void theOnlyStoreOnEveryPathIsASinglePoint() {
    String drawing = "app -> api -> pricing svc -> postgres\napi -> bills svc -> postgres";
    assertThat(subjects(Kind.SinglePoint, drawing)).containsExactly("postgres");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app -> api -> pricing svc -> postgres\nPostgres has a standby.",
        "app -> api -> pricing svc -> postgres\nIt fails over to a replica in a minute.",
        "app -> api -> pricing svc -> postgres cluster",
        "app -> api -> pricing svc -> postgres\napi -> redis",
        "app -> api -> pricing svc -> postgres\napi -> bills svc -> cassandra",
        "app -> api -> postgres",
        "api -> pricing svc -> bills svc -> postgres"
      })
  void aSecondOneOrASmallDrawingIsNone(String text) {
    assertThat(subjects(Kind.SinglePoint, text)).isEmpty();
  }

  // ---- loose ends -------------------------------------------------------------------------

  @Test
  void aQueueThatNobodyReadsIsALooseEnd() {
    String drawing = "app -> api -> postgres\napi -> kafka";
    assertThat(subjects(Kind.LooseEnd, drawing)).containsExactly("kafka");
    assertThat(subjects(Kind.LooseEnd, drawing + "\nkafka -> mail worker")).isEmpty();
    assertThat(subjects(Kind.LooseEnd, drawing + "\nmail worker -> kafka")).isEmpty();
  }

  @Test
  void aStoreThatNobodyWritesIsALooseEnd() {
    assertThat(subjects(Kind.LooseEnd, "app -> api -> redis\npostgres -> api"))
        .containsExactly("postgres");
  }

  @Test
  void aBoxThatNoLineTouchesIsALooseEnd() {
    String drawing = "Like this.\n" + fenced("app -> api -> postgres\n[bills]");
    assertThat(subjects(Kind.LooseEnd, drawing)).containsExactly("bills");
    assertThat(subjects(Kind.LooseEnd, drawing.replace("bills", "metrics"))).isEmpty();
  }

  // ---- all --------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app -> api -> postgres",
        "app -> lb -> api -> postgres -> kafka and so on",
        "We use kafka.\n```\nflowchart LR\na[App] --> b[Magpie] --> c[(Bills)]\nd[Owl]\n```\nDone.",
        "sequenceDiagram\nA->>B: x\nB->>C: y\nC->>D: z"
      })
  void everyQuoteIsExact(String text) {
    Turn turn = Practices.turn(text);
    assertThat(read(text).signals())
        .filteredOn(signal -> KINDS.contains(signal.kind()))
        .allMatch(signal -> turn.holds(signal.quote()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "use kafka. ",
        "app -> kafka. ",
        "magpie%d -> owl%d\n",
        "kafka?\n",
        "we use redis -> kafka\n",
        "2 ",
        "a -> b -> ",
        "The owl uses kafka, maybe\n"
      })
  @Timeout(20)
  void aMessageFullOfThemIsReadInTime(String part) {
    var text = new StringBuilder("app -> api -> postgres\napi -> owl\n");
    for (int i = 0; text.length() < Reader.LONGEST; i++) {
      text.append(part.replace("%d", String.valueOf(i)));
    }
    assertThat(read(text.toString()).shows(Kind.Sketch)).isTrue();
  }

  @Test
  void proseHasNoneOfThem() {
    assertThat(read("We use kafka and postgres, and the app calls the api.").kinds())
        .doesNotContainAnyElementsOf(KINDS);
  }
}
