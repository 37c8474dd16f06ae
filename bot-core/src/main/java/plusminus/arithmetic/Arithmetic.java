package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plusminus.transcript.Quote;
import plusminus.transcript.Turn;

/** Computes again what a turn claims to follow from stated numbers. */
public final class Arithmetic {

  private Arithmetic() {}

  /** The numbers of a text with their units, in order. */
  public static List<Quantity> quantities(String text) {
    return Quantities.in(text);
  }

  /** The claims of a turn, each with what its parts make. */
  public static List<Estimate> estimates(Turn turn) {
    return estimates(turn, List.of());
  }

  /**
   * The claims of a turn.
   *
   * @param known numbers that were given or stated before it
   */
  public static List<Estimate> estimates(Turn turn, List<Quantity> known) {
    var estimates = new ArrayList<Estimate>();
    for (Turn.Stretch said : turn.said()) {
      String text = turn.text().substring(said.from(), said.to());
      for (Claims.Claim claim : Claims.in(text, known)) {
        Quote quote =
            turn.quote(said.from() + claim.quantity().from(), said.from() + claim.quantity().to());
        estimates.add(new Estimate(quote, claim.basis(), claim.claimed(), claim.expected()));
      }
    }
    return estimates;
  }

  /** How many of a subject a sentence speaks of: the number stands at most two words before it. */
  public static Optional<Quantity> population(String sentence, String subject) {
    Pattern named =
        Pattern.compile(
            "^\\S+\\s+(?:[\\w-]+\\s+){0,2}(?:" + Pattern.quote(subject) + "|dau\\b)",
            Pattern.CASE_INSENSITIVE);
    return quantities(sentence).stream()
        .filter(quantity -> quantity.kind() == Quantity.Kind.Count && quantity.value() >= 100)
        .filter(quantity -> named.matcher(sentence.substring(quantity.from())).find())
        .findFirst();
  }
}
