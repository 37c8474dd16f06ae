package plusminus.rubric;

import java.util.List;

/** What a criterion in free text wants an answer to do with its subject. */
public enum Demand {
  Reason,
  Downside,
  Alternative,
  Switch,
  /** A number with the right unit. */
  Number,
  Question,
  /** The limit of the candidate's own knowledge. */
  Limit,
  Decision,
  /** That the answer speaks for something. */
  Claim,
  /** A name is enough. */
  Name,
  /** Being brought up is enough. */
  Mention,
  /** Said without guessing. */
  Certain;

  /**
   * The phrases of a demand.
   *
   * @param asks by which a criterion makes it
   * @param shows by which a clause meets it
   */
  public record Phrases(List<String> asks, List<String> shows) {
    static final Phrases NONE = new Phrases(List.of(), List.of());

    public Phrases {
      asks = List.copyOf(asks);
      shows = List.copyOf(shows);
    }
  }
}
