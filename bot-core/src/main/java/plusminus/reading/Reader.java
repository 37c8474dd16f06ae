package plusminus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plusminus.arithmetic.Arithmetic;
import plusminus.arithmetic.Estimate;
import plusminus.arithmetic.Quantity;
import plusminus.drawing.Diagram;
import plusminus.drawing.Graph;
import plusminus.question.Ledger;
import plusminus.reading.Signal.Kind;
import plusminus.transcript.Quote;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/** Reads one turn of a candidate against what is known and what was asked. Pure. */
public final class Reader {

  /** Makes readers, one for each lexicon. */
  @FunctionalInterface
  public interface Maker {
    Reader reader(Lexicon lexicon);
  }

  /** More than this is kept with the transcript and not read. */
  public static final int LONGEST = 40_000;

  private static final Pattern LABEL =
      Pattern.compile("^\\*\\*[^*]{1,60}\\*\\*\\s*[:–—-]\\s*|^\\*\\*[^*]{1,60}:\\*\\*\\s*");
  private static final int LABEL_LEAVES = 4;
  private static final double CONTRADICTION = 3;

  private final Linguist linguist;
  private final Lexicon lexicon;
  private final SignalFinder signalFinder;
  private final PointFinder pointFinder;
  private final PairFinder pairFinder;
  private final FactFinder factFinder;
  private final Bookkeeper bookkeeper;
  private final GapFinder gapFinder;
  private final PathFinder pathFinder;

  public Reader(Linguist linguist, Lexicon lexicon) {
    this.linguist = linguist;
    this.lexicon = lexicon;
    var cues = new Cue.Compiler(linguist);
    this.signalFinder = new SignalFinder(lexicon, cues, linguist);
    this.pointFinder = new PointFinder(cues, linguist);
    this.pairFinder = new PairFinder(cues);
    this.factFinder = new FactFinder(cues, linguist);
    this.bookkeeper = new Bookkeeper(signalFinder, linguist);
    var boxes = new Boxes(signalFinder, linguist);
    this.gapFinder = new GapFinder(boxes, linguist);
    this.pathFinder = new PathFinder(boxes);
  }

  public Linguist linguist() {
    return linguist;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** Reads a turn of the person on a seat; other speakers' turns show nothing. */
  public Reading read(Context context, Turn turn) {
    int seat = turn.speaker() instanceof Speaker.Seated seated ? seated.seat() : 0;
    Turn bounded = bounded(turn);
    List<Sentence> sentences = sentences(bounded);
    var signals = new ArrayList<>(signalFinder.find(bounded, sentences, context));
    List<Estimate> estimates = Arithmetic.estimates(bounded, known(context.ledger(), seat));
    estimates.forEach(estimate -> signals.add(numberSignal(estimate, sentences)));
    contradiction(sentences, estimates, context.ledger(), seat).ifPresent(signals::add);
    Graph graph = Graph.of(bounded);
    Diagram diagram = graph.diagram();
    if (!sentences.isEmpty() && diagram.isDrawing()) {
      signals.add(new Signal(Kind.Sketch, sentences.getFirst().quote(), "drawing"));
      signals.addAll(gapFinder.find(graph, sentences, signals));
      signals.addAll(pathFinder.find(graph, sentences));
    }
    var hits =
        new ArrayList<>(
            pointFinder.find(sentences, signals, context.question(), lexicon.wrongClaims()));
    hits.addAll(pairFinder.find(sentences, signals, context.question().neighbours()));
    List<Want> wants = factFinder.find(signals, context.question());
    return new Reading(
        turn.number(), seat, bounded.words(), signals, wants, hits, estimates, diagram);
  }

  private static Turn bounded(Turn turn) {
    return turn.text().length() <= LONGEST
        ? turn
        : new Turn(turn.number(), turn.speaker(), turn.text().substring(0, LONGEST), turn.at());
  }

  private List<Sentence> sentences(Turn turn) {
    var sentences = new ArrayList<Sentence>();
    for (Turn.Stretch said : turn.said()) {
      String text = turn.text().substring(said.from(), said.to());
      for (Turn.Stretch part : linguist.sentences(text)) {
        String sentence = text.substring(part.from(), part.to());
        int label = label(sentence);
        Quote quote = turn.quote(said.from() + part.from() + label, said.from() + part.to());
        sentences.add(new Sentence(quote, linguist.words(sentence)));
      }
    }
    return sentences;
  }

  /** The length of a leading bold label, where enough follows it to be quoted alone. */
  private static int label(String sentence) {
    Matcher label = LABEL.matcher(sentence);
    boolean found = label.find();
    return found && Turn.words(sentence.substring(label.end())) >= LABEL_LEAVES ? label.end() : 0;
  }

  private static Signal numberSignal(Estimate estimate, List<Sentence> sentences) {
    Kind kind = estimate.isRight() ? Kind.RightNumber : Kind.WrongNumber;
    Quote place =
        sentences.stream()
            .map(Sentence::quote)
            .filter(estimate.quote()::overlaps)
            .findFirst()
            .orElse(estimate.quote());
    return new Signal(kind, place, estimate.basis());
  }

  /** The numbers that the interviewer gave and that the speaker stated before. */
  private static List<Quantity> known(Ledger ledger, int seat) {
    Stream<String> given = ledger.given().values().stream().map(Ledger.Given::words);
    Stream<String> stated =
        ledger.amounts().values().stream()
            .filter(amount -> amount.seat() == seat)
            .map(amount -> amount.quote().text());
    return Stream.concat(given, stated)
        .flatMap(words -> Arithmetic.quantities(words).stream())
        .toList();
  }

  /** A number that differs by more than three times from the one stated before of the same. */
  private static Optional<Signal> contradiction(
      List<Sentence> sentences, List<Estimate> results, Ledger ledger, int seat) {
    for (Sentence sentence : sentences) {
      for (Amounts.Stated stated : Amounts.in(sentence)) {
        Ledger.Amount before = ledger.amounts().get(stated.subject());
        boolean result = results.stream().anyMatch(each -> each.quote().overlaps(stated.quote()));
        if (before == null || before.seat() != seat || result || stated.changes()) {
          continue;
        }
        double ratio = stated.value() / before.value();
        if (ratio > CONTRADICTION || ratio < 1 / CONTRADICTION) {
          return Optional.of(new Signal(Kind.Contradicts, sentence.quote(), stated.subject()));
        }
      }
    }
    return Optional.empty();
  }

  /** What a turn adds to the ledger: amounts, choices and parts of the drawing. */
  public Ledger enter(Ledger ledger, Turn turn, Reading reading) {
    Turn bounded = bounded(turn);
    return bookkeeper.enter(ledger, bounded, sentences(bounded), reading);
  }

  /** The boxes that a turn draws and says no word of, those first that are best asked about. */
  public List<String> unexplained(Turn turn) {
    Turn bounded = bounded(turn);
    Graph graph = Graph.of(bounded);
    return graph.isDrawing() ? gapFinder.unexplained(graph, sentences(bounded)) : List.of();
  }

  /** Those boxes of which a turn says a word, outside of a drawing. */
  public List<String> explained(Turn turn, List<String> boxes) {
    return boxes.isEmpty() ? List.of() : gapFinder.explained(sentences(bounded(turn)), boxes);
  }

  /** The amounts that an interviewer's words ascribe to the person on a seat. */
  public Ledger enterAmounts(Ledger ledger, Turn turn, int seat) {
    return bookkeeper.enterAmounts(ledger, sentences(turn), seat);
  }

  /** The claims of a turn that can be computed again. */
  public static List<Estimate> estimates(Turn turn) {
    return Arithmetic.estimates(turn);
  }

  /** What an interviewer's words do, for transcripts of other interviewers. */
  public SpeechAct act(String words) {
    boolean asks = words.contains("?");
    return new SpeechAct(
        asks ? SpeechAct.Kind.Asked : SpeechAct.Kind.Informed, Optional.empty(), words);
  }
}
