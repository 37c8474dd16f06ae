package plusminus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plusminus.question.Coverage;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.question.WrongClaim;
import plusminus.reading.Hit.Verdict;
import plusminus.reading.Signal.Kind;

/**
 * Finds the sentences that may be evidence for a point of the question or for a wrong claim.
 * Retrieval is by cues and by likeness to exemplars; the verdict is by what the sentence does.
 */
final class PointFinder {

  private static final double ALIKE = 0.5;
  private static final double CLEARLY_ALIKE = 0.62;
  private static final int SHORTEST = 4;

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
          "hav", "giv", "us", "ther", "id", "ill", "its");

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
              .filter(signal -> signal.quote().equals(sentence.quote()))
              .map(Signal::kind)
              .collect(java.util.stream.Collectors.toSet());
      if (kinds.contains(Kind.SteersMarks) || kinds.contains(Kind.Parrots)) {
        continue;
      }
      question.coverage().forEach(point -> point(sentence, kinds, point).ifPresent(hits::add));
      question.wrongClaims().forEach(claim -> claim(sentence, kinds, claim).ifPresent(hits::add));
      general.forEach(claim -> claim(sentence, kinds, claim).ifPresent(hits::add));
    }
    return hits;
  }

  private Optional<Hit> point(Sentence sentence, Set<Kind> kinds, Coverage point) {
    long cueHits =
        point.cues().stream().filter(phrase -> cues.cue(phrase).in(sentence.words())).count();
    String text = sentence.quote().text();
    double good = likest(text, point.good());
    if (cueHits == 0 && good < ALIKE) {
      return Optional.empty();
    }
    double bad = likest(text, point.bad());
    double strength = Math.min(1, good / 2 + 0.25 * Math.min(2, cueHits));
    if (bad > good && bad >= CLEARLY_ALIKE) {
      return Optional.of(new Hit(point.id(), Verdict.Misses, sentence.quote(), bad));
    }
    boolean asked = kinds.contains(Kind.Asks);
    boolean mayAsk = point.phase().equals(new Phase.Assumptions());
    boolean shows =
        (!asked || mayAsk)
            && !kinds.contains(Kind.ToolList)
            && !kinds.contains(Kind.Stuck)
            && saysHow(sentence.words())
            && (good >= ALIKE || !denied(sentence, point.cues()))
            && bad <= Math.max(good, ALIKE);
    return Optional.of(
        new Hit(point.id(), shows ? Verdict.Shows : Verdict.Names, sentence.quote(), strength));
  }

  private Optional<Hit> claim(Sentence sentence, Set<Kind> kinds, WrongClaim claim) {
    boolean made = claim.cues().stream().anyMatch(phrase -> cues.cue(phrase).in(sentence.words()));
    if (!made || kinds.contains(Kind.Asks)) {
      return Optional.empty();
    }
    boolean denies =
        denied(sentence, claim.cues())
            || (kinds.contains(Kind.Alternative) && kinds.contains(Kind.Downside));
    return Optional.of(
        new Hit(claim.id(), denies ? Verdict.Denies : Verdict.Claims, sentence.quote(), 1));
  }

  /** Whether each cue that occurs stands behind a negation that is not part of it. */
  private boolean denied(Sentence sentence, List<String> phrases) {
    List<String> words = sentence.words();
    return phrases.stream()
        .map(cues::cue)
        .filter(cue -> cue.in(words))
        .allMatch(
            cue -> {
              int at = cue.at(words);
              return words.subList(Math.max(0, at - 3), at).stream()
                  .anyMatch(SignalFinder.NEGATIONS::contains);
            });
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
