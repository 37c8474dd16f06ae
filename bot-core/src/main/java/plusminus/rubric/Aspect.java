package plusminus.rubric;

import java.util.regex.Pattern;

/**
 * A side of a design that a criterion in free text may ask about.
 *
 * @param asks found in a criterion that asks about it
 * @param shows found in a clause that shows it
 */
public record Aspect(String id, Pattern asks, Pattern shows) {

  boolean isAskedBy(String criterion) {
    return asks.matcher(criterion).find();
  }

  boolean isShownBy(String text) {
    return shows.matcher(text).find();
  }
}
