package plusminus.rubric;

/**
 * The chance that a turn had to show one criterion.
 *
 * @param help what had been given for it before
 * @param asked whether it was what the interviewer asked last
 * @param challenged how often it had been doubted
 */
public record Opportunity(Help help, boolean asked, int challenged) {
  public static Opportunity unprompted() {
    return new Opportunity(Help.Unprompted, false, 0);
  }
}
