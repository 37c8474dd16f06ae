package plusminus.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.interview.Interview;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;
import plusminus.service.Corrections.Place;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/**
 * Takes a message out of an interview: its words, our quotes of them, and the marks that rest on
 * them.
 */
final class Eraser {

  private static final String GONE = "…";
  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

  private Eraser() {}

  /** What becomes of an interview without the words at a place. */
  static Erasure erase(Kept kept, Rows rows, Edition edition, Place place, Message correction) {
    List<Turn> turns = turns(rows.transcript(), place);
    Interview interview =
        kept.interview()
            .without(
                place.turn(),
                place.from(),
                place.to(),
                turns,
                words -> withoutQuotes(words, place.text()));
    Optional<Scorecard> card =
        rows.scorecard().map(old -> card(interview, edition, rows, turns, place));
    List<Outgoing> outgoing =
        card.map(made -> List.of(revision(kept, interview, correction))).orElse(List.of());
    return new Erasure(
        kept,
        interview,
        correction.target().orElseThrow(),
        correction.id(),
        turns,
        place,
        card,
        outgoing);
  }

  /** Quotes keep their offsets, because what is taken out leaves as many blanks. */
  private static List<Turn> turns(Transcript transcript, Place place) {
    var changed = new ArrayList<Turn>();
    for (Turn turn : transcript.turns()) {
      String text =
          turn.speaker() instanceof Speaker.Bot
              ? withoutQuotes(turn.text(), place.text())
              : without(turn, place);
      if (!text.equals(turn.text())) {
        changed.add(new Turn(turn.number(), turn.speaker(), text, turn.at()));
      }
    }
    return changed;
  }

  private static String without(Turn turn, Place place) {
    if (turn.number() != place.turn()) {
      return turn.text();
    }
    int to = Math.min(place.to(), turn.text().length());
    return turn.text().substring(0, place.from())
        + " ".repeat(to - place.from())
        + turn.text().substring(to);
  }

  private static String withoutQuotes(String words, String erased) {
    if (!words.isBlank() && erased.contains(words)) {
      return GONE;
    }
    return QUOTED.matcher(words).replaceAll(quote -> Matcher.quoteReplacement(kept(quote, erased)));
  }

  private static String kept(MatchResult quote, String erased) {
    return erased.contains(quote.group(1)) ? "“" + GONE + "”" : quote.group();
  }

  private static Scorecard card(
      Interview interview, Edition edition, Rows rows, List<Turn> changed, Place place) {
    List<Turn> turns =
        rows.transcript().turns().stream()
            .map(
                turn ->
                    changed.stream()
                        .filter(each -> each.number() == turn.number())
                        .findFirst()
                        .orElse(turn))
            .toList();
    List<Evidence> evidence =
        rows.evidence().stream().filter(each -> !place.holds(each.quote())).toList();
    return Clerk.scorecard(interview, edition, new Transcript(turns), evidence);
  }

  private static Outgoing revision(Kept kept, Interview interview, Message correction) {
    return new Outgoing(
        Outgoing.scorecard(interview.id()) + "/" + correction.target().orElseThrow(),
        kept.conversation(),
        interview.nextTurn(),
        Outgoing.Kind.Revision,
        interview.id());
  }
}
