package plusminus.rubric;

/** How much help came before something was shown, the least first. */
public enum Help {
  /** Brought up without being asked. */
  Unprompted,
  /** Asked for or challenged. */
  Probed,
  /** A rung of the ladder was given. */
  Hinted,
  /** The last rung, which is the answer, was given. */
  Told
}
