package plusminus.rubric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import plusminus.reading.Cue;
import plusminus.reading.Linguist;

/** Finds phrases among words and tells those that are denied. */
final class Phrases {

  private static final int BEFORE = 3;
  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "dont", "doesnt", "wont", "without", "never", "isnt", "wouldnt", "nor",
          "neither", "cannot", "cant", "arent", "instead", "skip", "avoid", "didnt");
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?i)\\b(?:avoids?|without|no|not|rejects?|accepts?|prevents?|leaves?|rules)\\b");

  private final Cue.Compiler cues;
  private final Linguist linguist;

  Phrases(Cue.Compiler cues, Linguist linguist) {
    this.cues = cues;
    this.linguist = linguist;
  }

  /** Whether a criterion itself asks for something that is denied. */
  static boolean mayDeny(Sought sought) {
    return NEGATIVE.matcher(sought.text()).find();
  }

  /** Whether each of some words that occurs stands behind a negation. */
  static boolean denies(List<String> words, Set<String> some) {
    boolean denied = false;
    for (int i = 0; i < words.size(); i++) {
      if (some.contains(words.get(i))) {
        List<String> before = words.subList(Math.max(0, i - BEFORE), i);
        if (before.stream().noneMatch(NEGATIONS::contains)) {
          return false;
        }
        denied = true;
      }
    }
    return denied;
  }

  /** At how many places phrases stand that are not denied; one word counts less. */
  double places(List<String> words, List<String> phrases, boolean mayDeny) {
    Map<Integer, Double> strengths = new HashMap<>();
    for (String phrase : phrases) {
      cues.cue(phrase)
          .find(words)
          .filter(span -> mayDeny || !denied(span, words, phrase))
          .ifPresent(span -> strengths.merge(span.last(), strength(span), Math::max));
    }
    return strengths.values().stream().mapToDouble(each -> each).sum();
  }

  /** A word alone points less surely than a phrase. */
  private static double strength(Cue.Span span) {
    return span.first() == span.last() ? 0.6 : 1;
  }

  private boolean denied(Cue.Span span, List<String> words, String phrase) {
    return span.around(words, BEFORE).stream().anyMatch(NEGATIONS::contains)
        && linguist.words(phrase).stream().noneMatch(NEGATIONS::contains);
  }
}
