package plusminus.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plusminus.arithmetic.Arithmetic;
import plusminus.arithmetic.Quantity;
import plusminus.question.Part;
import plusminus.reading.Signal.Kind;
import plusminus.transcript.Quote;
import plusminus.transcript.Turn;

/** Finds the signals of a turn: phrases of the lexicon, and a few shapes of text. */
final class SignalFinder {

  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final Pattern CONTRACT =
      Pattern.compile("\\b(?:GET|POST|PUT|PATCH|DELETE|get|post|put|delete)\\s+/[\\w/{}:-]+");
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b[a-z_]{3,}\\(\\s*[a-z_]+(?:\\s*,\\s*[a-z_ ]+)++\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAILS_OFF =
      Pattern.compile(
          "(?s).*(?:\\.\\.\\.?|…|,|\\b(?:and|but|so|because|or|with|the|a|to|if|is|but"
              + " also|also we could)|\\bthing is)\\s*$");
  private static final Pattern QUESTION =
      Pattern.compile(
          "^\\W*(?:(?:and|so|ok|okay|also|hi|hey|then|first)[\\s,!.:]+)*+(?:how"
              + " (?:many|much|long|often|fast|big)|what"
              + " about|(?:is|are|do|does|can|should|may|will)"
              + " (?:it|there|we|users?|people|the|a|i)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKED = Pattern.compile("(?s).*\\?[\"”')*]*\\s*");
  private static final Pattern INVERTED =
      Pattern.compile(
          "^\\W*(?:\\w+\\W+){0,3}?(?:what|how|who|when|where|which|why)\\b|\\b(?:do|does|can|could|should|may|are|is|will|would)"
              + " (?:we|i|you|they|it|there|this|the|people|users)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CUTS =
      Pattern.compile(
          "^\\W*(?:out|out of scope|not in scope|leaving out|left out|excluded)\\W*:\\W*\\w",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONCLUDES =
      Pattern.compile("[^.\\s][,;]?\\s+so\\s+(?!that\\b|far\\b|much\\b|many\\b|on\\b|called\\b)");
  private static final Pattern ARROW = Pattern.compile("->|=>|→");
  private static final Pattern CODE =
      Pattern.compile(
          "\\b(?:public|private|protected)\\s+(?:static\\s+)?(?:class|int|void|boolean|String)\\b|\\bclass\\s+\\w+\\s*\\{");
  private static final Set<Kind> BY_SHAPE =
      EnumSet.of(Kind.SizeWord, Kind.Adjectives, Kind.Decides, Kind.Asks);

  /** Kinds that a question to the interviewer cannot show. */
  private static final Set<Kind> STATEMENTS =
      EnumSet.of(
          Kind.Decides, Kind.Reasons, Kind.Downside, Kind.Fails, Kind.Monitors, Kind.RightSizes);

  /** Kinds that count against a candidate, unless they are denied. */
  private static final Set<Kind> FAULTS =
      EnumSet.of(Kind.Overreach, Kind.SilverBullet, Kind.Fame, Kind.SizeWord, Kind.Adjectives);

  private static final Set<Kind> IN_ONE_BREATH = EnumSet.of(Kind.Drawing, Kind.Done, Kind.Leaves);

  private static final int LIST = 3;
  private static final int BEFORE = 4;
  private static final int SHORT = 3;
  private static final int ITEMS = 4;
  private static final int FEW = 4;
  private static final int PRODUCTS = 2;
  private static final int ONE_WORD_ANSWER = 4;
  private static final double PARROTS = 0.75;

  private final Lexicon lexicon;
  private final Cue.Compiler cues;
  private final Linguist linguist;

  SignalFinder(Lexicon lexicon, Cue.Compiler cues, Linguist linguist) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.linguist = linguist;
  }

  List<Signal> find(Turn turn, List<Sentence> sentences, Context context) {
    var signals = new ArrayList<Signal>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean answeredByThemselves =
          i + 1 < sentences.size()
              && sentence.words().size() <= ONE_WORD_ANSWER
              && !asks(sentences.get(i + 1), context);
      signals.addAll(inSentence(sentence, !answeredByThemselves, context));
    }
    inTurn(turn, sentences, signals);
    return signals;
  }

  private List<Signal> inSentence(Sentence sentence, boolean mayAsk, Context context) {
    var found = new ArrayList<Signal>();
    List<String> words = sentence.words();
    Quote quote = sentence.quote();
    Map<String, Lexicon.Topic> topics = topics(words);
    topics.forEach((alias, topic) -> found.add(new Signal(Kind.Topic, quote, topic.id())));
    boolean asks = mayAsk && asks(sentence, context);
    if (asks) {
      found.add(new Signal(Kind.Asks, quote, "?"));
    }
    for (var entry : lexicon.cues().entrySet()) {
      Kind kind = entry.getKey();
      if (BY_SHAPE.contains(kind) || (asks && STATEMENTS.contains(kind))) {
        continue;
      }
      phrase(words, kind).ifPresent(cue -> found.add(new Signal(kind, quote, cue)));
    }
    boolean number = NUMBER.matcher(quote.text()).find();
    if (!number) {
      phrase(words, Kind.SizeWord)
          .ifPresent(cue -> found.add(new Signal(Kind.SizeWord, quote, cue)));
      phrase(words, Kind.Adjectives)
          .ifPresent(cue -> found.add(new Signal(Kind.Adjectives, quote, cue)));
    }
    boolean table = TABLE.matcher(quote.text()).find();
    if (!number && !table && enumerates(quote.text()) && phrase(words, Kind.Reasons).isEmpty()) {
      found.add(new Signal(Kind.Enumerates, quote, "list"));
    }
    if (!asks) {
      choices(sentence, topics, found);
    }
    if (!asks && CUTS.matcher(quote.text()).find()) {
      found.add(new Signal(Kind.CutsScope, quote, "out"));
    }
    if (!asks && CONCLUDES.matcher(quote.text()).find()) {
      found.add(new Signal(Kind.Reasons, quote, "so"));
    }
    if (Arithmetic.quantities(quote.text()).stream().anyMatch(SignalFinder::sizes)) {
      found.add(new Signal(Kind.Amount, quote, "amount"));
    }
    if (sentence.words().size() <= SHORT && phrase(words, Kind.Hedges).isPresent()) {
      found.add(new Signal(Kind.Stuck, quote, "hedge alone"));
    }
    if (CONTRACT.matcher(quote.text()).find()) {
      found.add(new Signal(Kind.Contract, quote, "contract"));
    }
    if (table) {
      found.add(new Signal(Kind.Data, quote, "table"));
    }
    if (parrots(sentence, context)) {
      found.add(new Signal(Kind.Parrots, quote, "parrots"));
    }
    return found;
  }

  private static boolean sizes(Quantity quantity) {
    return quantity.isRate() || quantity.kind() == Quantity.Kind.Bytes;
  }

  /** At least four items of which all but one are a few words long. */
  private static boolean enumerates(String text) {
    String[] items = text.split("[,;]\\s+|\\s+and\\s+");
    long few = Arrays.stream(items).filter(item -> Turn.words(item) <= FEW).count();
    return items.length >= ITEMS && few >= items.length - 1;
  }

  /**
   * A question to the interviewer. While a question of ours is open, a question mark alone is only
   * a hedge on the answer.
   */
  private boolean asks(Sentence sentence, Context context) {
    String text = sentence.quote().text();
    boolean opens =
        QUESTION.matcher(text).find() || phrase(sentence.words(), Kind.Asks).isPresent();
    boolean marked = MARKED.matcher(text).matches();
    boolean pointed = context.asked().isOpen() && context.asked().about().isPresent();
    boolean answering = pointed && !INVERTED.matcher(text).find();
    return opens || (marked && !answering);
  }

  /** A thing that the sentence decides for; a bare product name is a choice too. */
  private void choices(Sentence sentence, Map<String, Lexicon.Topic> topics, List<Signal> found) {
    boolean verb = phrase(sentence.words(), Kind.Decides).isPresent();
    boolean oneWord = sentence.words().size() <= ONE_WORD_ANSWER;
    topics.forEach(
        (alias, topic) -> {
          boolean thing = isChoice(topic);
          if (thing
              && (verb || (topic.product() && oneWord))
              && !negated(sentence.words(), alias)) {
            found.add(new Signal(Kind.Decides, sentence.quote(), alias));
          }
        });
    long things = topics.values().stream().filter(SignalFinder::isChoice).count();
    long products = topics.values().stream().filter(Lexicon.Topic::product).count();
    boolean reasoned = phrase(sentence.words(), Kind.Reasons).isPresent();
    boolean drawn = ARROW.matcher(sentence.quote().text()).find();
    if (things >= LIST && products >= PRODUCTS && !reasoned && !drawn) {
      found.add(new Signal(Kind.ToolList, sentence.quote(), String.join(", ", topics.keySet())));
    }
  }

  private static boolean isChoice(Lexicon.Topic topic) {
    return topic.product() || topic.part().filter(part -> part != Part.Client).isPresent();
  }

  private boolean negated(List<String> words, String alias) {
    return cues.cue(alias).find(words).stream()
        .flatMap(span -> span.around(words, BEFORE).stream())
        .anyMatch(NEGATIONS::contains);
  }

  static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "dont", "doesnt", "wont", "without", "never", "instead", "isnt", "wouldnt",
          "nor", "neither", "drop", "skip", "cannot", "cant", "arent", "hardly", "nothing",
          "nobody");

  private boolean parrots(Sentence sentence, Context context) {
    String asked = context.asked().words();
    return sentence.words().size() > ONE_WORD_ANSWER
        && !asked.isBlank()
        && linguist.sentences(asked).stream()
            .map(part -> asked.substring(part.from(), part.to()))
            .anyMatch(part -> linguist.likeness(part, sentence.quote().text()) >= PARROTS);
  }

  private void inTurn(Turn turn, List<Sentence> sentences, List<Signal> signals) {
    if (sentences.isEmpty()) {
      return;
    }
    Quote last = sentences.getLast().quote();
    if (TRAILS_OFF.matcher(turn.text()).matches()) {
      signals.add(new Signal(Kind.Unfinished, last, "trails off"));
    }
    for (Sentence sentence : sentences) {
      if (CODE.matcher(sentence.quote().text()).find()) {
        signals.add(new Signal(Kind.WrongAltitude, sentence.quote(), "code"));
        break;
      }
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    signals.forEach(signal -> kinds.add(signal.kind()));
    if (kinds.contains(Kind.Reasons) || kinds.contains(Kind.Alternative)) {
      return;
    }
    List<Signal> bare =
        signals.stream()
            .filter(signal -> signal.kind() == Kind.Decides)
            .map(signal -> new Signal(Kind.BareChoice, signal.quote(), signal.subject()))
            .toList();
    signals.addAll(bare);
  }

  /** The topics that the words name, by the alias that names them. */
  Map<String, Lexicon.Topic> topics(List<String> words) {
    Map<String, Lexicon.Topic> found = new LinkedHashMap<>();
    for (Lexicon.Topic topic : lexicon.topics()) {
      topic.aliases().stream()
          .filter(alias -> cues.cue(alias).in(words))
          .findFirst()
          .ifPresent(alias -> found.put(alias, topic));
    }
    return found;
  }

  private Optional<String> phrase(List<String> words, Kind kind) {
    return lexicon.cues().getOrDefault(kind, List.of()).stream()
        .filter(
            phrase ->
                cues.cue(phrase).find(words).filter(span -> means(kind, span, words)).isPresent())
        .findFirst();
  }

  /** A fault that is denied is none, and a state of the talk is said in one breath. */
  private static boolean means(Kind kind, Cue.Span span, List<String> words) {
    if (FAULTS.contains(kind)) {
      return span.around(words, BEFORE).stream().noneMatch(NEGATIONS::contains);
    }
    return !IN_ONE_BREATH.contains(kind) || span.skipped().isEmpty();
  }
}
