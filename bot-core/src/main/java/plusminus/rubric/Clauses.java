package plusminus.rubric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plusminus.reading.Linguist;
import plusminus.reading.Reading;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Clause.Flaw;
import plusminus.transcript.Quote;
import plusminus.transcript.Turn;

/** Takes an answer apart into clauses and sees what takes the weight from them. */
final class Clauses {

  private static final int SHORTEST = 3;
  private static final double SAME = 0.75;

  /** Where a sentence may be cut. */
  private static final Pattern CUT =
      Pattern.compile(
          "[;:—–]\\s+|,\\s+(?=(?:so|but|and|or|because|since|which|who|while|whereas|if|when|then|"
              + "otherwise|until|unless|that|it|we|i|you|they|he|she|the|a|an|no|not|one|nobody|"
              + "each|every|this|there|after|before|as)\\b)|,\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAKES_BACK =
      Pattern.compile(
          "(?i)\\b(?:scrap that|scratch that|forget (?:that|what i said)|strike that|actually,? no|"
              + "no,? wait|wait,? no|i take (?:that|it) back|on second thoughts?|let me correct|"
              + "that was wrong|that's wrong|ignore (?:that|what i said)|drop that|rather not)\\b");
  private static final Pattern JOINS =
      Pattern.compile("(?i)\\b(?:so|because|since|if|when|that|which|until|otherwise)\\b");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?i)\\b(?:maybe|perhaps|i guess|i suppose|not sure|might be|some kind of|or something|"
              + "somehow|probably|no idea|or was it|don't know|do not know)\\b");

  private final Linguist linguist;
  private final List<Aspect> aspects;

  Clauses(Linguist linguist, List<Aspect> aspects) {
    this.linguist = linguist;
    this.aspects = aspects;
  }

  private record Part(Quote quote, List<String> words) {}

  List<Clause> of(Turn turn, Reading reading, String given) {
    List<Part> sentences =
        linguist.sentences(turn.text()).stream()
            .map(part -> part(turn.quote(part.from(), part.to())))
            .toList();
    List<Flaw> flaws = flaws(sentences, reading, given);
    var clauses = new ArrayList<Clause>();
    for (int i = 0; i < sentences.size(); i++) {
      Part sentence = sentences.get(i);
      Set<Kind> kinds = reading.kindsAt(sentence.quote());
      Flaw flaw = flaws.get(i);
      boolean nearHedge =
          flaws.subList(Math.max(0, i - 1), Math.min(flaws.size(), i + 2)).contains(Flaw.Hedges);
      int back = takesBackUntil(sentence.quote().text());
      Set<Aspect> around = shown(sentence.quote());
      for (Quote quote : parts(turn, sentence.quote())) {
        boolean before = quote.from() - sentence.quote().from() < back;
        List<String> words = linguist.words(quote.text());
        clauses.add(
            new Clause(
                quote,
                words,
                sentence.quote(),
                sentence.words(),
                kinds,
                before ? Flaw.TakenBack : flaw,
                nearHedge,
                shown(quote),
                around));
      }
    }
    return clauses;
  }

  private Set<Aspect> shown(Quote quote) {
    return aspects.stream()
        .filter(aspect -> aspect.isShownBy(quote.text()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Flaw> flaws(List<Part> sentences, Reading reading, String given) {
    var flaws = new ArrayList<Flaw>();
    for (int i = 0; i < sentences.size(); i++) {
      Part sentence = sentences.get(i);
      boolean takenBack = i + 1 < sentences.size() && takesBack(sentences.get(i + 1));
      boolean goesOn = i > 0 && sentence.words().size() <= SHORTEST && flaws.getLast() != Flaw.None;
      Set<Kind> kinds = reading.kindsAt(sentence.quote());
      Flaw own = flaw(sentence, kinds, sentences.subList(0, i), given);
      flaws.add(takenBack ? Flaw.TakenBack : goesOn && own == Flaw.None ? flaws.getLast() : own);
    }
    return flaws;
  }

  private Part part(Quote quote) {
    return new Part(quote, linguist.words(quote.text()));
  }

  private static boolean takesBack(Part sentence) {
    Matcher back = TAKES_BACK.matcher(sentence.quote().text());
    return back.find() && back.start() < 20;
  }

  /** Up to where a sentence takes itself back; nothing where its first words take back others. */
  private static int takesBackUntil(String text) {
    Matcher back = TAKES_BACK.matcher(text);
    return back.find() && back.start() >= 20 ? back.end() : 0;
  }

  private Flaw flaw(Part sentence, Set<Kind> kinds, List<Part> before, String given) {
    String text = sentence.quote().text();
    if (kinds.contains(Kind.SteersMarks)) {
      return Flaw.SteersMarks;
    }
    boolean numbered = DIGIT.matcher(text).find();
    if (repeats(sentence.words(), linguist.words(given))
        || before.stream().anyMatch(each -> repeats(sentence.words(), each.words()))) {
      return Flaw.Parrots;
    }
    if (kinds.contains(Kind.ToolList)
        || (kinds.contains(Kind.Enumerates) && !numbered && !joins(sentence))) {
      return Flaw.Lists;
    }
    if (!numbered && kinds.contains(Kind.Adjectives)) {
      return Flaw.Praises;
    }
    if (!numbered && (kinds.contains(Kind.Hedges) || HEDGE.matcher(text).find())) {
      return Flaw.Hedges;
    }
    return text.endsWith("?") ? Flaw.Asks : Flaw.None;
  }

  private static boolean joins(Part sentence) {
    return JOINS.matcher(sentence.quote().text()).find();
  }

  /** Whether at least four content words stand there and three in four of them are given. */
  private static boolean repeats(List<String> words, List<String> given) {
    Set<String> content = new HashSet<>(words);
    content.removeIf(word -> word.length() < 4);
    if (content.size() < 4) {
      return false;
    }
    long common = content.stream().filter(given::contains).count();
    return common >= SAME * content.size();
  }

  /** The parts of a sentence; one of a word or two joins the one before. */
  private static List<Quote> parts(Turn turn, Quote sentence) {
    var parts = new ArrayList<Quote>();
    int from = sentence.from();
    Matcher cut = CUT.matcher(sentence.text());
    while (cut.find()) {
      int to = sentence.from() + cut.start();
      int rest = sentence.from() + cut.end();
      boolean enough =
          Turn.words(turn.text().substring(from, to)) >= SHORTEST
              && Turn.words(turn.text().substring(rest, sentence.to())) >= SHORTEST;
      if (enough) {
        parts.add(turn.quote(from, to));
        from = rest;
      }
    }
    int to = sentence.to();
    while (to > from + 1 && ".!;,".indexOf(turn.text().charAt(to - 1)) >= 0) {
      to--;
    }
    parts.add(turn.quote(from, to));
    return parts;
  }
}
