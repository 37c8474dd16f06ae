package plusminus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.question.Ledger;
import plusminus.question.Part;
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

  private static final Pattern LABEL = Pattern.compile("^\\*\\*[^*]{1,60}\\*\\*\\s*[:–—-]?\\s*");
  private static final Pattern CONTRACT =
      Pattern.compile(
          "\\b(?:GET|POST|PUT|PATCH|DELETE)\\s+/[\\w/{}:.-]+(?:\\s*\\{[^}\\n]{0,60}\\})?");
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:CREATE TABLE (?:IF NOT EXISTS )?)?([a-zA-Z_]{3,30})\\s?\\(\\s*(?:[a-z_]+"
              + " [A-Z]+|[a-z_]+\\s*,\\s*[a-z_]+)");
  private static final int LABEL_LEAVES = 4;
  private static final double CONTRADICTION = 3;

  private final Linguist linguist;
  private final Lexicon lexicon;
  private final SignalFinder signalFinder;
  private final PointFinder pointFinder;
  private final FactFinder factFinder;

  public Reader(Linguist linguist, Lexicon lexicon) {
    this.linguist = linguist;
    this.lexicon = lexicon;
    var cues = new Cue.Compiler(linguist);
    this.signalFinder = new SignalFinder(lexicon, cues, linguist);
    this.pointFinder = new PointFinder(cues, linguist);
    this.factFinder = new FactFinder(cues, linguist);
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
    Turn bounded =
        turn.text().length() <= LONGEST
            ? turn
            : new Turn(turn.number(), turn.speaker(), turn.text().substring(0, LONGEST), turn.at());
    List<Sentence> sentences = sentences(bounded);
    var signals = new ArrayList<>(signalFinder.find(bounded, sentences, context));
    List<Estimate> estimates = Arithmetic.estimates(bounded);
    estimates.forEach(estimate -> signals.add(numberSignal(estimate)));
    contradiction(sentences, context.ledger(), seat).ifPresent(signals::add);
    Diagram diagram = diagram(bounded);
    if (!sentences.isEmpty() && diagram.nodes().size() >= 2) {
      signals.add(new Signal(Kind.Sketch, sentences.getFirst().quote(), "drawing"));
    }
    List<Hit> hits =
        pointFinder.find(sentences, signals, context.question(), lexicon.wrongClaims());
    List<Want> wants = factFinder.find(signals, context.question());
    return new Reading(
        turn.number(), seat, bounded.words(), signals, wants, hits, estimates, diagram);
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

  private static Signal numberSignal(Estimate estimate) {
    Kind kind = estimate.isRight() ? Kind.RightNumber : Kind.WrongNumber;
    return new Signal(kind, estimate.quote(), estimate.basis());
  }

  /** A number of users that differs by more than three times from the one stated before. */
  private static Optional<Signal> contradiction(List<Sentence> sentences, Ledger ledger, int seat) {
    for (Sentence sentence : sentences) {
      Optional<String> subject = subject(sentence.words());
      Optional<Quantity> amount = Arithmetic.population(sentence.quote().text());
      if (subject.isEmpty() || amount.isEmpty()) {
        continue;
      }
      Ledger.Amount before = ledger.amounts().get(subject.get());
      if (before == null || before.seat() != seat) {
        continue;
      }
      double ratio = amount.get().value() / before.value();
      if (ratio > CONTRADICTION || ratio < 1 / CONTRADICTION) {
        return Optional.of(new Signal(Kind.Contradicts, sentence.quote(), subject.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> subject(List<String> words) {
    return List.of("user", "dau", "customer", "guest", "hotel", "account").stream()
        .filter(words::contains)
        .map(word -> word.equals("dau") ? "user" : word)
        .findFirst();
  }

  private static Diagram diagram(Turn turn) {
    var drawing = new StringBuilder();
    turn.said().forEach(said -> drawing.append(turn.text(), said.from(), said.to()).append('\n'));
    turn.shown().forEach(shown -> drawing.append(shown).append('\n'));
    return Diagram.of(drawing.toString());
  }

  /** What a turn adds to the ledger: amounts, choices and parts of the drawing. */
  public Ledger enter(Ledger ledger, Turn turn, Reading reading) {
    Ledger page = ledger;
    for (Sentence sentence : sentences(turn)) {
      Optional<String> subject = subject(sentence.words());
      Optional<Quantity> amount = Arithmetic.population(sentence.quote().text());
      if (subject.isPresent() && amount.isPresent() && !page.amounts().containsKey(subject.get())) {
        String unit = amount.get().isRate() ? "/s" : "";
        page =
            page.withAmount(
                subject.get(),
                new Ledger.Amount(amount.get().value(), unit, reading.seat(), sentence.quote()));
      }
    }
    boolean bare = reading.shows(Kind.BareChoice);
    for (Signal choice : reading.all(Kind.Decides)) {
      page =
          page.withChoice(
              choice.subject(), new Ledger.Choice(!bare, reading.seat(), choice.quote()));
    }
    for (String node : reading.diagram().nodes()) {
      page = part(page, node);
    }
    Matcher contract = CONTRACT.matcher(turn.text());
    while (contract.find()) {
      page = page.withPart(Part.Contract, contract.group().strip());
      page = page.withPart(Part.Call, contract.group().strip().split("\\s*\\{")[0]);
    }
    Matcher table = TABLE.matcher(turn.text());
    while (table.find()) {
      page = page.withPart(Part.Table, table.group(1).toLowerCase(Locale.ROOT));
    }
    return page;
  }

  private Ledger part(Ledger ledger, String node) {
    Map<String, Lexicon.Topic> topics = signalFinder.topics(linguist.words(node));
    Part part =
        topics.values().stream()
            .flatMap(topic -> topic.part().stream())
            .findFirst()
            .orElse(Part.Service);
    boolean secondStore =
        part == Part.Store
            && ledger.part(Part.Store).filter(first -> !first.equals(node)).isPresent();
    return ledger.withPart(secondStore ? Part.Copy : part, node);
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
