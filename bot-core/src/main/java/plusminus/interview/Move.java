package plusminus.interview;

/** What the interviewer does next. */
public enum Move {
  /** Narrow a vague word or an unchecked assumption. */
  Clarify,
  /** Have the candidate cut the problem to the time. */
  Scope,
  /** Put a number on a size, or a consequence on a number. */
  Estimate,
  /** Ask for the boxes and the path of one request. */
  Draw,
  /** Ask for calls, states and tables. */
  Contract,
  /** Ask what a choice gives and what it costs. */
  Tradeoff,
  /** Go from a name to its mechanism, or a level deeper. */
  Deepen,
  /** Doubt a claim with a reason and a number. */
  Challenge,
  /** Leave a topic by name and open another. */
  Pivot,
  /** Break an assumption of a design that works. */
  Twist,
  /** Give one rung of help. */
  Hint,
  /** Answer the candidate's question. */
  Answer,
  /** Let them go on, or take an argument. */
  Acknowledge,
  /** Bring the talk back. */
  Refocus,
  /** Say what time is left and what it is for. */
  TimeCheck,
  /** Close. */
  Wrap
}
