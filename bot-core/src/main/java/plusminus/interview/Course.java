package plusminus.interview;

import java.util.Set;

/**
 * Counts of what has happened.
 *
 * @param candidateTurns turns of people with a seat
 * @param longestTurn the interviewer's longest turn, in words
 * @param answered questions of the candidate that were answered
 * @param since the candidate's turns since the topic last changed
 */
public record Course(
    int candidateTurns,
    int candidateWords,
    int interviewerTurns,
    int interviewerWords,
    int longestTurn,
    int challenges,
    int hints,
    int answered,
    int since) {

  private static final Set<String> FACTS = Set.of("fact", "assumption", "confirm");

  public static Course start() {
    return new Course(0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  public Course heard(int words) {
    return new Course(
        candidateTurns + 1,
        candidateWords + words,
        interviewerTurns,
        interviewerWords,
        longestTurn,
        challenges,
        hints,
        answered,
        since + 1);
  }

  /** After a move of ours in so many words. */
  Course said(Option option, int words) {
    Move move = option.move();
    boolean answers = move == Move.Answer && FACTS.contains(option.situation());
    return new Course(
        candidateTurns,
        candidateWords,
        interviewerTurns + 1,
        interviewerWords + words,
        Math.max(longestTurn, words),
        challenges + (move == Move.Challenge ? 1 : 0),
        hints + (move == Move.Hint ? 1 : 0),
        answered + (answers ? 1 : 0),
        move == Move.Pivot ? 0 : since);
  }
}
