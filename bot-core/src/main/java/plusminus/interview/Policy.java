package plusminus.interview;

import java.util.Optional;

/** One consideration of an interviewer: a move that is due now, or not now. */
@FunctionalInterface
interface Policy {
  Optional<Option> consider(Scene scene);
}
