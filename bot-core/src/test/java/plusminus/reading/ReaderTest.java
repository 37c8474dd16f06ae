package plusminus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static plusminus.Practices.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plusminus.Practices;
import plusminus.arithmetic.Estimate;
import plusminus.question.Fact;
import plusminus.question.Ledger;
import plusminus.question.Part;
import plusminus.reading.Signal.Kind;
import plusminus.transcript.Quote;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

class ReaderTest {

  private final Reader reader = Practices.reader();

  private Ledger enter(Ledger ledger, String text) {
    Turn turn = Practices.turn(text);
    var context = new Context(Practices.credits(), ledger, SpeechAct.none());
    return reader.enter(ledger, turn, reader.read(context, turn));
  }

  private Reading readWith(Ledger ledger, String text) {
    var context = new Context(Practices.credits(), ledger, SpeechAct.none());
    return reader.read(context, Practices.turn(text));
  }

  // ---- signals that need the whole turn ---------------------------------------------------

  @Test
  void aWrongNumberIsASignalOnItsSentence() {
    Reading reading = read("200k * 20 = 4M a day\n4M / 86400 = 463 a sec. prob shard by account");
    assertThat(reading.first(Kind.WrongNumber).orElseThrow().quote().text())
        .isEqualTo("4M / 86400 = 463 a sec.");
    assertThat(reading.shows(Kind.RightNumber)).isTrue();
    assertThat(reading.wrongEstimate()).map(Estimate::powerOff).contains(1);
  }

  @Test
  void theShapeOfABoxSaysWhatItIsWhereItsNameDoesNot() {
    Ledger ledger = enter(Ledger.empty(), "```\nflowchart LR\nreeve --> book[(Tax roll)]\n```");
    assertThat(ledger.part(Part.Store)).contains("tax roll");
    assertThat(ledger.part(Part.Service)).contains("reeve");
  }

  @Test
  void twoBoxesAreASketch() {
    assertThat(read("app -> api -> db").shows(Kind.Sketch)).isTrue();
    assertThat(read("this is it:\n```\napp -> api\n```").shows(Kind.Sketch)).isTrue();
    assertThat(read("we lock the row").shows(Kind.Sketch)).isFalse();
  }

  @Test
  void aNumberThreeTimesAnotherContradictsIt() {
    Ledger ledger = enter(Ledger.empty(), "say 50k users a day");
    assertThat(ledger.amounts()).containsKey("user");
    Reading reading = readWith(ledger, "with 500k users this gets slow");
    assertThat(reading.first(Kind.Contradicts).orElseThrow().subject()).isEqualTo("user");
    assertThat(readWith(ledger, "with 60k users it holds").shows(Kind.Contradicts)).isFalse();
    assertThat(readWith(ledger, "10k users a day then").shows(Kind.Contradicts)).isTrue();
  }

  @Test
  void aContradictionIsOnlyWithinASeat() {
    Quote quote = Practices.turn("50k users").quote(0, 9);
    Ledger ofAnother = Ledger.empty().withAmount("user", new Ledger.Amount(50_000, "", 2, quote));
    assertThat(readWith(ofAnother, "with 500k users").shows(Kind.Contradicts)).isFalse();
  }

  @Test
  void aLeadingBoldLabelIsNotQuoted() {
    Signal signal =
        read("**Cache** - we use redis because reads are many").first(Kind.Reasons).orElseThrow();
    assertThat(signal.quote().text()).isEqualTo("we use redis because reads are many");
  }

  @Test
  void aTurnOfSomebodyElseHasNoSeat() {
    var turn = new Turn(4, new Speaker.Bot(), "use kafka", Duration.ZERO);
    var context = new Context(Practices.credits(), Ledger.empty(), SpeechAct.none());
    assertThat(reader.read(context, turn).seat()).isZero();
    assertThat(read("use kafka").seat()).isEqualTo(1);
  }

  // ---- the ledger -------------------------------------------------------------------------

  @Test
  void choicesEnterTheLedgerWithWhetherTheyHadAReason() {
    Ledger ledger = enter(Ledger.empty(), "i would use redis for the balance");
    assertThat(ledger.choices().get("redis").reasoned()).isFalse();
    Ledger later = enter(ledger, "use redis because reads are many");
    assertThat(later.choices().get("redis").reasoned()).isTrue();
    assertThat(enter(later, "as said, use redis there").choices().get("redis").reasoned()).isTrue();
  }

  @Test
  void partsOfTheDrawingEnterTheLedger() {
    Ledger ledger =
        enter(
            Ledger.empty(),
            "app -> api -> credit svc -> postgres\ncredit svc -> redis\n"
                + "POST /spend {account, amount}\naccounts(id, balance)");
    assertThat(ledger.part(Part.Client)).contains("app");
    assertThat(ledger.part(Part.Store)).contains("postgres");
    assertThat(ledger.part(Part.Copy)).contains("redis");
    assertThat(ledger.part(Part.Contract)).contains("POST /spend {account, amount}");
    assertThat(ledger.part(Part.Call)).contains("POST /spend");
    assertThat(ledger.part(Part.Table)).contains("accounts");
    assertThat(ledger.hasDrawing()).isTrue();
  }

  @Test
  void aSecondStoreIsACopy() {
    Ledger ledger = enter(Ledger.empty(), "api -> postgres\napi -> cassandra");
    assertThat(ledger.part(Part.Store)).contains("postgres");
    assertThat(ledger.part(Part.Copy)).contains("cassandra");
  }

  @Test
  void whatIsAskedAboutIsNotDrawn() {
    assertThat(enter(Ledger.empty(), "should i put redis in?").part(Part.Copy)).isEmpty();
  }

  @Test
  void theLedgerForgetsTheOldestOfAFullPage() {
    Ledger ledger = Ledger.empty();
    for (int i = 0; i < 200; i++) {
      ledger = ledger.withGiven("fact" + i, new Ledger.Given("words", Fact.Source.Sheet));
      ledger = ledger.withPart(Part.Service, "service " + i);
    }
    assertThat(ledger.given()).hasSize(40).containsKey("fact199").doesNotContainKey("fact159");
    assertThat(ledger.parts().get(Part.Service)).hasSize(12).startsWith("service 0");
  }

  @Test
  void whatAnInterviewerSaysIsAskingOrTelling() {
    assertThat(reader.act("What gives first?").kind()).isEqualTo(SpeechAct.Kind.Asked);
    assertThat(reader.act("Go on.").kind()).isEqualTo(SpeechAct.Kind.Informed);
    assertThat(reader.act("Go on.").about()).isEqualTo(Optional.empty());
  }

  // ---- properties -------------------------------------------------------------------------

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyTextIsReadAndEveryQuoteIsExact(int seed) {
    String text = RandomText.of(new Random(seed), 1 + seed % 50);
    Turn turn = Practices.turn(text);
    Reading reading = read(text, "What stands in the table afterwards?");
    Stream<Quote> quotes =
        Stream.of(
                reading.signals().stream().map(Signal::quote),
                reading.hits().stream().flatMap(hit -> Stream.of(hit.quote(), hit.focus())),
                reading.wants().stream().map(Want::quote),
                reading.estimates().stream().map(Estimate::quote))
            .flatMap(each -> each);
    assertThat(quotes).allMatch(turn::holds);
    Ledger ledger = enter(Ledger.empty(), text);
    assertThat(ledger.choices().values()).allMatch(choice -> turn.holds(choice.quote()));
    assertThat(ledger.amounts().values()).allMatch(amount -> turn.holds(amount.quote()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameTextIsReadTheSameWay(int seed) {
    String text = RandomText.of(new Random(seed), 20);
    assertThat(read(text)).isEqualTo(read(text));
  }

  static Stream<String> longTexts() {
    return Stream.of(
        " ".repeat(Reader.LONGEST),
        "?".repeat(Reader.LONGEST),
        "-".repeat(Reader.LONGEST),
        "1,".repeat(Reader.LONGEST / 2),
        "= ~ ".repeat(Reader.LONGEST / 4),
        "│ a ".repeat(Reader.LONGEST / 4),
        "aaa(a" + ",  b ".repeat(Reader.LONGEST / 5),
        "aaa(a" + " ".repeat(Reader.LONGEST - 5),
        "POST /" + "{a}".repeat(Reader.LONGEST / 3),
        "so ".repeat(Reader.LONGEST / 3),
        "4M / 86400 = 463\n".repeat(Reader.LONGEST / 68));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void aLongTextIsReadInAMoment(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(3), () -> enter(Ledger.empty(), text + "x"));
  }

  @Test
  void whatIsTooLongIsNotReadToItsEnd() {
    String filler = "a".repeat(Reader.LONGEST) + ". ";
    Reading reading = read(filler + "use kafka");
    assertThat(reading.shows(Kind.Decides)).isFalse();
    assertThat(enter(Ledger.empty(), filler + "accounts(id, balance)").parts()).isEmpty();
  }

  @Test
  void aReadingFindsItsSignals() {
    Reading reading = read("use redis because reads are many\nwhat dies first?");
    assertThat(reading.kinds()).contains(Kind.Decides, Kind.Reasons, Kind.Asks);
    Quote first = reading.first(Kind.Decides).orElseThrow().quote();
    assertThat(reading.kindsAt(first)).contains(Kind.Reasons).doesNotContain(Kind.Asks);
    assertThat(reading.showsAny(Kind.Stuck, Kind.Asks)).isTrue();
    assertThat(reading.showsAny(Kind.Stuck, Kind.Leaves)).isFalse();
    assertThat(reading.words()).isEqualTo(9);
    assertThat(List.copyOf(reading.all(Kind.Topic))).isNotEmpty();
  }
}
