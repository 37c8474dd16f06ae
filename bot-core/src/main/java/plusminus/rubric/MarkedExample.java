package plusminus.rubric;

import java.util.Map;
import java.util.Optional;
import plusminus.question.Sign;
import plusminus.transcript.Level;

/**
 * A sentence of a candidate with the sign it earns at each level; the build marks it.
 *
 * @param criterion the criterion it is an example of
 * @param said what the candidate says, one message a line
 * @param help what came before it
 * @param signs the sign at each level; a level where it earns nothing is absent
 * @param because why
 * @param place where it is written, for complaints
 */
public record MarkedExample(
    String criterion,
    String said,
    Help help,
    Map<Level, Sign> signs,
    String because,
    String place) {
  public MarkedExample {
    signs = Map.copyOf(signs);
  }

  public Optional<Sign> at(Level level) {
    return Optional.ofNullable(signs.get(level));
  }
}
