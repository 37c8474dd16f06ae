package plusminus.rubric;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plusminus.question.Ledger;
import plusminus.question.Question;
import plusminus.reading.Context;
import plusminus.reading.Linguist;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.reading.Signal.Kind;
import plusminus.reading.SpeechAct;
import plusminus.transcript.Quote;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/**
 * Judges a criterion that is given only as a sentence. What the sentence asks for in general (a
 * reason, a price, a number) is looked for among the signals; what it names is looked for among the
 * words.
 */
public final class FreeTextMarker {

  private static final double ALIKE = 0.15;

  /** Words of a criterion, as stems, and the signals that it then asks for. */
  private static final Map<String, Set<Kind>> ASKS =
      Map.ofEntries(
          Map.entry("reason", Set.of(Kind.Reasons)),
          Map.entry("justify", Set.of(Kind.Reasons)),
          Map.entry("why", Set.of(Kind.Reasons)),
          Map.entry("downsid", Set.of(Kind.Downside)),
          Map.entry("tradeoff", Set.of(Kind.Downside, Kind.Alternative)),
          Map.entry("cost", Set.of(Kind.Downside, Kind.Forces)),
          Map.entry("pric", Set.of(Kind.Downside)),
          Map.entry("alternativ", Set.of(Kind.Alternative)),
          Map.entry("compar", Set.of(Kind.Alternative)),
          Map.entry("switch", Set.of(Kind.SwitchCondition)),
          Map.entry("comput", Set.of(Kind.RightNumber)),
          Map.entry("estimat", Set.of(Kind.RightNumber)),
          Map.entry("staff", Set.of(Kind.Forces)),
          Map.entry("admit", Set.of(Kind.Stuck, Kind.Hedges)),
          Map.entry("decision", Set.of(Kind.Decides, Kind.RightSizes)));

  private static final Set<Kind> VOID = Set.of(Kind.SteersMarks, Kind.ToolList, Kind.Parrots);

  /**
   * A judgement of one criterion.
   *
   * @param evidence the sentence that meets it
   * @param confidence from 0 to 1
   */
  public record Verdict(boolean met, Optional<Quote> evidence, double confidence) {}

  private final Reader reader;

  public FreeTextMarker(Reader reader) {
    this.reader = reader;
  }

  public Verdict judge(Question question, String criterion, String answer) {
    Turn turn = new Turn(1, new Speaker.Seated(1), answer, Duration.ZERO);
    Context context = new Context(question, Ledger.empty(), SpeechAct.none());
    Reading reading = reader.read(context, turn);
    Linguist linguist = reader.linguist();
    List<String> asked = linguist.words(criterion);
    Set<Kind> kinds =
        ASKS.entrySet().stream()
            .filter(entry -> asked.contains(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream())
            .collect(Collectors.toSet());
    List<Turn.Stretch> sentences = linguist.sentences(answer);
    return sentences.stream()
        .map(part -> turn.quote(part.from(), part.to()))
        .map(quote -> verdict(quote, reading, kinds, linguist.likeness(criterion, quote.text())))
        .max(Comparator.comparing(Verdict::met).thenComparingDouble(Verdict::confidence))
        .orElse(new Verdict(false, Optional.empty(), 0));
  }

  private static Verdict verdict(Quote quote, Reading reading, Set<Kind> kinds, double likeness) {
    Set<Kind> shown = reading.kindsAt(quote);
    boolean isVoid = shown.stream().anyMatch(VOID::contains);
    boolean signal = kinds.stream().anyMatch(shown::contains);
    double confidence = Math.min(1, likeness + (signal ? 0.4 : 0));
    boolean met = !isVoid && (signal || likeness >= ALIKE);
    return new Verdict(met, Optional.of(quote), confidence);
  }
}
