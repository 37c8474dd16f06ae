package plusminus.linguist;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import plusminus.app.Bank;
import plusminus.question.Ledger;
import plusminus.reading.Context;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.reading.SentenceVector;
import plusminus.reading.SpeechAct;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/** Reading an answer of 150 words against the bare encoder on its sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBench {

  private static final String ANSWER =
      """
      600 hotels * 150 rooms = 90,000 rooms, at 70 % and three nights that is 21,000 bookings a day,
      or 0.24 a second. Searches are 300 for each booking, so they are the load. I keep one row for
      each room type and night with a total and a count of what is sold. A booking is one transaction
      over all nights: it raises the count where it is below the limit, and if one night changes no
      row everything is rolled back, so nobody gets two nights of three. I prefer that to a lock held
      while the guest pays, because on a full night everybody would wait for one person's card. The
      price is that thirty suites at noon queue on one row, about 200 updates a second. Search reads
      a copy that may be a minute old; the worst case is a click on a room that is just gone. A
      standby in another zone is synchronous and costs a few milliseconds for each commit.
      """;

  private final Bank bank = new Bank();
  private final Turn turn = new Turn(1, new Speaker.Seated(1), ANSWER, Duration.ZERO);
  private final Context context =
      new Context(bank.question("hotel-booking"), Ledger.empty(), SpeechAct.none());
  private final Reader reader = new Reader(new OnnxLinguist(), bank.rubric().lexicon());
  private final List<String> sentences =
      new PlainLinguist()
          .sentences(ANSWER).stream()
              .map(each -> ANSWER.substring(each.from(), each.to()))
              .toList();
  private final Encoder encoder = encoder();

  private static Encoder encoder() {
    try {
      return Encoder.load();
    } catch (Exception e) {
      throw new IllegalStateException("the encoder cannot be loaded", e);
    }
  }

  @Benchmark
  public Reading reading() {
    return reader.read(context, turn);
  }

  @Benchmark
  public List<SentenceVector> bareEncoder() {
    return sentences.stream().map(encoder::encode).toList();
  }
}
