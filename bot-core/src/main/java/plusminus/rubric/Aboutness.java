package plusminus.rubric;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plusminus.question.Question;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;

/**
 * Whether a candidate speaks of the question that was asked. An answer to another one may lock a
 * row and retry a call as this one should; it is no answer to it.
 */
final class Aboutness {

  /** Beginnings that tell two words of one family: book, booking, booked. */
  private static final int BEGINNING = 4;

  /** Different words of the question that a long talk about it is sure to use. */
  private static final int ENOUGH = 2;

  /** Whoever says less may well use none of them. */
  private static final int SHORT = 40;

  /** Words of any question. */
  private static final Set<String> ANY =
      Stream.of(
              "design", "system", "service", "user", "people", "person", "lets", "some", "with",
              "their", "from", "each", "many", "data", "build", "that", "when", "have", "your",
              "this", "them", "they", "page", "app", "server", "store", "request", "time", "number",
              "message", "send", "read", "write", "keep", "make", "needs", "want", "about", "other",
              "every", "find", "free", "site", "card", "text", "code", "order", "tell", "online",
              "price", "list", "pays", "must", "into", "over", "more", "most", "than", "only",
              "which", "where")
          .map(Aboutness::beginning)
          .collect(Collectors.toUnmodifiableSet());

  private Aboutness() {}

  static boolean speaksOf(Question question, Transcript transcript) {
    Set<String> own = beginnings(question.title() + " " + question.statement());
    own.removeAll(ANY);
    if (question.statement().isBlank() || own.size() < ENOUGH) {
      return true;
    }
    String said =
        transcript.turns().stream()
            .filter(turn -> turn.speaker() instanceof Speaker.Seated)
            .map(turn -> turn.text())
            .collect(Collectors.joining(" "));
    Set<String> used = beginnings(said);
    if (used.size() < SHORT) {
      return true;
    }
    used.retainAll(own);
    return used.size() >= ENOUGH;
  }

  private static Set<String> beginnings(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> word.length() >= BEGINNING)
        .map(Aboutness::beginning)
        .collect(Collectors.toSet());
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(BEGINNING, word.length()));
  }
}
