package plusminus.question;

import java.util.List;

/**
 * Help towards one criterion in four rungs: pump, hint, prompt, tell.
 *
 * @param rungs for each rung its wordings, the fullest first
 */
public record HintLadder(String criterion, List<List<String>> rungs) {

  /** The rung that gives the answer away. */
  public static final int TELL = 4;

  public HintLadder {
    rungs = rungs.stream().map(List::copyOf).toList();
    if (rungs.size() != TELL) {
      throw new IllegalArgumentException("ladder " + criterion + " has " + rungs.size() + " rungs");
    }
  }

  /** The wordings of a rung, counted from 1. */
  public List<String> rung(int number) {
    return rungs.get(number - 1);
  }
}
