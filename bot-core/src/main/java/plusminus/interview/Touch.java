package plusminus.interview;

import plusminus.rubric.Help;
import plusminus.rubric.Opportunity;

/**
 * How far one point has come: a coverage point, a wrong claim, a twist or a row of the rubric.
 *
 * @param asked how often it was asked for
 * @param challenged how often it was doubted
 * @param rung the last rung of its ladder that was given, 0 for none
 * @param met whether it has been shown
 */
public record Touch(int asked, int challenged, int rung, boolean met) {

  private static final Touch NONE = new Touch(0, 0, 0, false);
  private static final int TOLD = 4;

  public static Touch none() {
    return NONE;
  }

  public Touch askedOnce() {
    return new Touch(asked + 1, challenged, rung, met);
  }

  public Touch challengedOnce() {
    return new Touch(asked, challenged + 1, rung, met);
  }

  public Touch climbed() {
    return new Touch(asked, challenged, rung + 1, met);
  }

  public Touch shown() {
    return new Touch(asked, challenged, rung, true);
  }

  /** The chance that the next turn has to show the point. */
  public Opportunity opportunity(boolean askedLast) {
    return new Opportunity(help(), askedLast, challenged);
  }

  private Help help() {
    if (rung >= TOLD) {
      return Help.Told;
    }
    if (rung > 0) {
      return Help.Hinted;
    }
    return asked > 0 || challenged > 0 ? Help.Probed : Help.Unprompted;
  }
}
