package plusminus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plusminus.question.Coverage;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.question.Twist;
import plusminus.question.WrongClaim;
import plusminus.reading.Hit.Verdict;
import plusminus.reading.Signal.Kind;
import plusminus.transcript.Quote;

/**
 * Finds the sentences that may be evidence for a point of the question or for a wrong claim.
 * Retrieval is by cues and by likeness to exemplars; the verdict is by what the sentence does.
 */
final class PointFinder {

  private static final double ALIKE = 0.5;
  private static final double CLEARLY_ALIKE = 0.62;
  private static final double SUPPORTS = 0.25;
  private static final int SHORTEST = 4;
  private static final int BEFORE = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final Pattern CLAUSE = Pattern.compile("(?:[^,;.()]++|[.,](?=\\S))++");

  /** What keeps a sentence from showing a point, whatever it names. */
  private static final Set<Kind> UNSOUND =
      Set.of(
          Kind.ToolList,
          Kind.Enumerates,
          Kind.Stuck,
          Kind.SilverBullet,
          Kind.Fame,
          Kind.Overreach,
          Kind.WrongNumber);

  /** Words that join a thing to a reason, a condition or a consequence. */
  private static final Set<String> JOINTS =
      Set.of(
          "becaus",
          "so",
          "if",
          "when",
          "but",
          "until",
          "otherwis",
          "instead",
          "sinc",
          "whil",
          "befor",
          "after",
          "than",
          "without",
          "only",
          "must",
          "cannot",
          "cant",
          "not",
          "dont",
          "doesnt",
          "wont",
          "prevent",
          "avoid",
          "enabl",
          "never",
          "then",
          "once",
          "unless",
          "whenever",
          "where",
          "wher",
          "again",
          "->",
          "=>",
          "at",
          "first",
          "every",
          "per");

  private static final Set<String> LINKS =
      Set.of(
          "i", "we", "you", "they", "he", "it", "is", "ar", "was", "will", "would", "can", "to",
          "that", "by", "for", "from", "get", "see", "keep", "which", "who", "doe", "do", "ha",
          "hav", "giv", "us", "ther", "its");

  private final Cue.Compiler cues;
  private final Linguist linguist;

  PointFinder(Cue.Compiler cues, Linguist linguist) {
    this.cues = cues;
    this.linguist = linguist;
  }

  List<Hit> find(
      List<Sentence> sentences, List<Signal> signals, Question question, List<WrongClaim> general) {
    var hits = new ArrayList<Hit>();
    for (Sentence sentence : sentences) {
      var kinds =
          signals.stream()
              .filter(signal -> signal.quote().overlaps(sentence.quote()))
              .map(Signal::kind)
              .collect(Collectors.toSet());
      if (kinds.contains(Kind.SteersMarks) || kinds.contains(Kind.Parrots)) {
        continue;
      }
      var claims = new ArrayList<Hit>();
      question.wrongClaims().forEach(claim -> claim(sentence, kinds, claim).ifPresent(claims::add));
      general.forEach(claim -> claim(sentence, kinds, claim).ifPresent(claims::add));
      boolean wrong = claims.stream().anyMatch(hit -> hit.verdict() == Verdict.Claims);
      boolean guesses =
          kinds.contains(Kind.Hedges) && !NUMBER.matcher(sentence.quote().text()).find();
      boolean sound = !wrong && !guesses && UNSOUND.stream().noneMatch(kinds::contains);
      for (Coverage point : question.coverage()) {
        point(sentence, kinds, point, sound).ifPresent(hits::add);
      }
      for (Twist twist : question.twists()) {
        first(sentence, twist.cues())
            .map(
                cue ->
                    new Hit(twist.id(), Verdict.Names, sentence.quote(), focus(sentence, cue), 1))
            .ifPresent(hits::add);
      }
      hits.addAll(claims);
    }
    return hits;
  }

  private Optional<Hit> point(Sentence sentence, Set<Kind> kinds, Coverage point, boolean sound) {
    List<Cue> found =
        point.cues().stream().map(cues::cue).filter(cue -> cue.in(sentence.words())).toList();
    String text = sentence.quote().text();
    double good = likest(text, point.good());
    boolean alike = good >= ALIKE && sentence.words().size() > SHORTEST;
    if (found.isEmpty() && !alike) {
      return Optional.empty();
    }
    Quote focus = found.isEmpty() ? sentence.quote() : focus(sentence, found.getFirst());
    double bad = likest(text, point.bad());
    if (bad > good && bad >= CLEARLY_ALIKE) {
      return Optional.of(new Hit(point.id(), Verdict.Misses, sentence.quote(), focus, bad));
    }
    boolean asked = kinds.contains(Kind.Asks);
    boolean mayAsk = point.phase().equals(new Phase.Assumptions());
    boolean enough =
        places(sentence, found) >= 2 || alike || (!found.isEmpty() && good >= SUPPORTS);
    boolean cut = mayAsk && kinds.contains(Kind.CutsScope);
    boolean shows =
        (sound || cut)
            && enough
            && (!asked || mayAsk)
            && (cut || asked || saysHow(sentence.words()))
            && (alike || cut || !denied(sentence, point.cues()))
            && bad <= Math.max(good, ALIKE);
    double strength = Math.min(1, good / 2 + 0.25 * Math.min(2, found.size()));
    return Optional.of(
        new Hit(
            point.id(), shows ? Verdict.Shows : Verdict.Names, sentence.quote(), focus, strength));
  }

  private Optional<Hit> claim(Sentence sentence, Set<Kind> kinds, WrongClaim claim) {
    Optional<Cue> made = first(sentence, claim.cues());
    if (made.isEmpty() || kinds.contains(Kind.Asks)) {
      return Optional.empty();
    }
    boolean denies =
        denied(sentence, claim.cues())
            || (kinds.contains(Kind.Alternative) && kinds.contains(Kind.Downside));
    Verdict verdict = denies ? Verdict.Denies : Verdict.Claims;
    return Optional.of(
        new Hit(claim.id(), verdict, sentence.quote(), focus(sentence, made.get()), 1));
  }

  private Optional<Cue> first(Sentence sentence, List<String> phrases) {
    return phrases.stream().map(cues::cue).filter(cue -> cue.in(sentence.words())).findFirst();
  }

  /** At how many places of a sentence cues stand: cues that share words count once. */
  private static int places(Sentence sentence, List<Cue> found) {
    List<Cue.Span> spans =
        found.stream()
            .flatMap(cue -> cue.find(sentence.words()).stream())
            .sorted(Comparator.comparingInt(Cue.Span::last))
            .toList();
    int places = 0;
    int free = 0;
    for (Cue.Span span : spans) {
      if (span.first() >= free) {
        places++;
        free = span.last() + 1;
      }
    }
    return places;
  }

  /** The clause of a sentence in which a cue stands, or the sentence. */
  private Quote focus(Sentence sentence, Cue cue) {
    Quote whole = sentence.quote();
    Matcher clause = CLAUSE.matcher(whole.text());
    while (clause.find()) {
      String text = clause.group().strip();
      if (!text.isEmpty() && cue.in(linguist.words(text))) {
        int from = whole.from() + clause.start() + clause.group().indexOf(text);
        return new Quote(whole.turn(), from, text);
      }
    }
    return whole;
  }

  /** Whether each cue that occurs stands behind or around a negation that is not part of it. */
  private boolean denied(Sentence sentence, List<String> phrases) {
    List<String> words = sentence.words();
    return phrases.stream()
        .flatMap(phrase -> cues.cue(phrase).find(words).stream())
        .allMatch(
            span -> span.around(words, BEFORE).stream().anyMatch(SignalFinder.NEGATIONS::contains));
  }

  private double likest(String text, List<String> exemplars) {
    return exemplars.stream()
        .mapToDouble(exemplar -> linguist.likeness(text, exemplar))
        .max()
        .orElse(0);
  }

  /** Whether the words say how or why rather than only name something. */
  static boolean saysHow(List<String> words) {
    if (words.size() < SHORTEST) {
      return false;
    }
    int joints = 0;
    int links = 0;
    for (String word : words) {
      joints += JOINTS.contains(word) ? 1 : 0;
      links += LINKS.contains(word) ? 1 : 0;
    }
    return (joints >= 1 && words.size() > SHORTEST) || links >= 2 || joints + links >= 2;
  }
}
