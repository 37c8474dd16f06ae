package plusminus.reading;

import plusminus.transcript.Quote;

/**
 * Something that a turn shows.
 *
 * @param quote the stretch that shows it
 * @param subject what it is about: the cue, the topic or the name that was found
 */
public record Signal(Kind kind, Quote quote, String subject) {

  /** The kinds of signals. */
  public enum Kind {
    /** A question to the interviewer. */
    Asks,
    /** A request that the interviewer take the decision. */
    AsksForDecision,
    AsksForHint,
    AsksForGrade,
    /** A question where the interview stands. */
    AsksForPlace,
    Stuck,
    /** A thought that goes on in the next message. */
    Unfinished,
    Drawing,
    Corrects,
    /** Text that tries to decide marks, phase or clock. */
    SteersMarks,
    WantsToStop,
    Leaves,
    Done,
    OffTopic,
    WrongAltitude,
    Frustrated,
    AlreadySaid,
    Concedes,
    /** Stays with a choice after it was doubted. */
    Holds,
    /** Repeats the interviewer's words. */
    Parrots,

    Decides,
    Reasons,
    Alternative,
    Downside,
    SwitchCondition,
    Experience,
    /** People, cost, legacy, the business. */
    Forces,
    /** Now, soon, later, and a way out. */
    Horizon,
    /** Security, privacy, usability, testability. */
    Angle,
    Hedges,
    Negates,
    Fails,
    Monitors,
    CutsScope,
    ListsFeatures,
    RightSizes,
    WeakestPart,

    /** A number that follows from its stated parts. */
    RightNumber,
    /** A number that does not follow from its stated parts. */
    WrongNumber,
    /** A number that contradicts an earlier one of the same speaker. */
    Contradicts,
    /** A rate or an amount of data. */
    Amount,
    /** A size without a number. */
    SizeWord,
    Adjectives,
    ToolList,
    /** Short items in a row and nothing about them. */
    Enumerates,
    /** A choice without a reason in its turn. */
    BareChoice,
    Fame,
    SilverBullet,
    Overreach,
    Sketch,
    Contract,
    Data,
    Topic,

    /** A box that was drawn and of which no word was said. */
    Unexplained,
    /** A part that was decided for and is not in the drawing that came with it. */
    Undrawn,
    /** A box that every path goes through, with no word of a second one. */
    SinglePoint,
    /** A box that nothing leads to, or a queue that nobody reads. */
    LooseEnd
  }
}
