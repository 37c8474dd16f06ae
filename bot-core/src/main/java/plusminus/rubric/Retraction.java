package plusminus.rubric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plusminus.rubric.Evidence.Showing;
import plusminus.transcript.Quote;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/**
 * A candidate takes something back: what was said before about the same thing is no evidence for
 * anything any more.
 */
record Retraction(int turn, int from, Set<String> words) {

  private static final Pattern TAKES_BACK =
      Pattern.compile(
          "\\b(?:scrap (?:that|this|it|the)|tak(?:e|ing) (?:it|that|this) back|forget (?:that|what"
              + " i said|about the)|ignore what i said|i was wrong about|(?:let'?s|let me|i'?ll|i"
              + " will) (?:drop|remove) (?:that|the|this|it))\\b",
          Pattern.CASE_INSENSITIVE);

  /** How far behind it a retraction says what it is about. */
  private static final int REACH = 250;

  /** Shorter words are in every sentence. */
  private static final int SHORTEST = 6;

  static List<Retraction> in(Transcript transcript) {
    var found = new ArrayList<Retraction>();
    for (Turn turn : transcript.turns()) {
      if (turn.speaker() instanceof Speaker.Seated) {
        Matcher takes = TAKES_BACK.matcher(turn.text());
        while (takes.find()) {
          int to = Math.min(turn.text().length(), takes.end() + REACH);
          found.add(
              new Retraction(
                  turn.number(), takes.start(), words(turn.text().substring(takes.start(), to))));
        }
      }
    }
    return found;
  }

  /** The evidence that nobody took back later. */
  static List<Evidence> applied(List<Evidence> evidence, Transcript transcript) {
    List<Retraction> retractions = in(transcript);
    return retractions.isEmpty()
        ? evidence
        : evidence.stream()
            .filter(each -> retractions.stream().noneMatch(back -> back.takes(each)))
            .toList();
  }

  private boolean takes(Evidence evidence) {
    Quote quote = evidence.quote();
    boolean isBefore = quote.turn() < turn || (quote.turn() == turn && quote.to() <= from);
    boolean counts = evidence.showing() == Showing.Meets || evidence.showing() == Showing.Signals;
    return isBefore && counts && words(quote.text()).stream().anyMatch(words::contains);
  }

  /** The beginnings of the long words. */
  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.substring(0, SHORTEST))
        .collect(Collectors.toUnmodifiableSet());
  }
}
