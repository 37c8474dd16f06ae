package plusminus.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plusminus.question.Phase;

/**
 * A legitimate move with what it is about.
 *
 * @param situation which of the move's wordings fit
 * @param about the id of the point, claim, twist or fact
 * @param then the point that its words ask for after that, where there is a second one
 * @param slots what fills the wording; each slot has alternatives, which may hold slots themselves
 * @param enters the phase that begins with it
 */
public record Option(
    Move move,
    String situation,
    Optional<String> about,
    Optional<String> then,
    Map<String, List<String>> slots,
    Optional<Phase> enters) {
  public Option {
    slots = Map.copyOf(slots);
  }

  public static Option of(Move move, String situation) {
    return new Option(
        move, situation, Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
  }

  public Option about(String id) {
    return new Option(move, situation, Optional.of(id), then, slots, enters);
  }

  public Option then(String id) {
    return new Option(move, situation, about, Optional.of(id), slots, enters);
  }

  public Option with(String slot, String text) {
    return withAny(slot, List.of(text));
  }

  public Option with(String slot, Optional<String> text) {
    return text.map(value -> with(slot, value)).orElse(this);
  }

  public Option withAny(String slot, List<String> alternatives) {
    var more = new HashMap<>(slots);
    more.put(slot, alternatives);
    return new Option(move, situation, about, then, more, enters);
  }

  /** With every text that fills its wording changed. */
  Option worded(UnaryOperator<String> words) {
    var changed = new HashMap<String, List<String>>();
    slots.forEach((slot, texts) -> changed.put(slot, texts.stream().map(words).toList()));
    return new Option(move, situation, about, then, changed, enters);
  }

  public Option entering(Phase phase) {
    return new Option(move, situation, about, then, slots, Optional.of(phase));
  }
}
