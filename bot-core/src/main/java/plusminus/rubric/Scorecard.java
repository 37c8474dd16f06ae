package plusminus.rubric;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.question.Dimension;
import plusminus.transcript.Level;

/**
 * What one seat gets at the end of an interview.
 *
 * @param bands the verdict at every level
 * @param levelRead the highest level with a lean hire or better; empty for below L4
 * @param marks in the order in which they are shown
 * @param advice at most three things to do next time
 */
public record Scorecard(
    String title,
    Level level,
    Duration minutes,
    Duration clock,
    Map<Level, Band> bands,
    Optional<Level> levelRead,
    List<Mark> marks,
    List<NotAssessed> notAssessed,
    List<Advice> advice,
    Conduct conduct) {

  /** A dimension without a mark, and why. */
  public record NotAssessed(Dimension dimension, Reason reason) {}

  /** Why a dimension has no mark. */
  public enum Reason {
    /** The interviewer never came to it. */
    NeverAsked,
    /** It was asked for and what was said shows neither for nor against. */
    CouldNotTell,
    /** A recording said nothing about it and could not be asked. */
    NothingSaid
  }

  /**
   * Something to do next time.
   *
   * @param mark the number of the mark it belongs to, from 1; empty where a point never came up
   * @param say a sentence that would have earned the mark
   */
  public record Advice(Optional<Integer> mark, Dimension dimension, String say) {}

  /**
   * How the interviewer did.
   *
   * @param longestTurn in words
   */
  public record Conduct(
      int turns,
      int interviewerWords,
      int candidateWords,
      int longestTurn,
      int challenges,
      int hints,
      int answered,
      boolean recorded) {

    /** The interviewer's share of all words, in percent. */
    public int talkShare() {
      int all = interviewerWords + candidateWords;
      return all == 0 ? 0 : Math.round(100f * interviewerWords / all);
    }
  }

  public Scorecard {
    bands = Map.copyOf(bands);
    marks = List.copyOf(marks);
    notAssessed = List.copyOf(notAssessed);
    advice = List.copyOf(advice);
  }

  public Band band() {
    return bands.getOrDefault(level, Band.NotEnoughSignal);
  }

  /** Whether anything was said that a mark could quote for the candidate. */
  public boolean hasPlus() {
    return marks.stream().anyMatch(mark -> mark.sign().isPlus());
  }
}
