package plusminus.rubric;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plusminus.question.Dimension;
import plusminus.question.Sign;

/**
 * Marks counted by dimension.
 *
 * @param states the dimensions that have a mark
 * @param held over-reaches kept to the end after three challenges
 */
public record Tally(Map<Dimension, State> states, int pluses, int minuses, int held) {

  /** What the marks of one dimension amount to, the best first. */
  public enum State {
    /** A double plus and nothing against it. */
    Strong,
    /** More for than against. */
    Good,
    /** As much against as for. */
    Mixed,
    /** Only against. */
    Weak
  }

  public Tally {
    states = Map.copyOf(states);
  }

  public static Tally of(Collection<Mark> marks, int held) {
    Map<Dimension, State> states = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      List<Sign> signs =
          marks.stream()
              .filter(mark -> mark.dimension() == dimension && mark.sign() != Sign.Unsure)
              .map(Mark::sign)
              .toList();
      if (!signs.isEmpty()) {
        states.put(dimension, state(signs));
      }
    }
    int pluses = (int) marks.stream().filter(mark -> mark.sign().isPlus()).count();
    int minuses = (int) marks.stream().filter(mark -> mark.sign() == Sign.Minus).count();
    return new Tally(states, pluses, minuses, held);
  }

  private static State state(List<Sign> signs) {
    long doubles = signs.stream().filter(sign -> sign == Sign.DoublePlus).count();
    long minuses = signs.stream().filter(sign -> sign == Sign.Minus).count();
    long pluses = signs.size() - minuses;
    if (pluses == 0) {
      return State.Weak;
    }
    if (doubles > 0 && minuses == 0) {
      return State.Strong;
    }
    return pluses > minuses ? State.Good : State.Mixed;
  }

  /** How many dimensions are in that state or a better one. */
  public int atLeast(State state) {
    return (int) states.values().stream().filter(each -> each.compareTo(state) <= 0).count();
  }

  public int assessed() {
    return states.size();
  }

  public int count(State state) {
    return (int) states.values().stream().filter(each -> each == state).count();
  }
}
