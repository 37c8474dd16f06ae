package plusminus.interview;

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

  public Course said(Move move, int words, boolean topicChanged) {
    return new Course(
        candidateTurns,
        candidateWords,
        interviewerTurns + 1,
        interviewerWords + words,
        Math.max(longestTurn, words),
        challenges + (move == Move.Challenge ? 1 : 0),
        hints + (move == Move.Hint ? 1 : 0),
        answered + (move == Move.Answer ? 1 : 0),
        topicChanged ? 0 : since);
  }
}
