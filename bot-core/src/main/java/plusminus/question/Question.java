package plusminus.question;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked and what the interviewer knows about it.
 *
 * @param aka other names that people use for the question
 * @param duration the usual length of the interview
 * @param rightSize what the fact sheet calls for, and what it does not
 * @param showOff points that would impress
 * @param neighbours pairs that are easily taken for each other
 */
public record Question(
    String id,
    String title,
    List<String> aka,
    String statement,
    Duration duration,
    String rightSize,
    List<Fact> facts,
    List<Figure> figures,
    List<Coverage> coverage,
    List<WrongClaim> wrongClaims,
    List<Twist> twists,
    List<HintLadder> ladders,
    List<String> showOff,
    List<NearPair> neighbours) {
  public Question {
    aka = List.copyOf(aka);
    facts = List.copyOf(facts);
    figures = List.copyOf(figures);
    coverage = List.copyOf(coverage);
    wrongClaims = List.copyOf(wrongClaims);
    twists = List.copyOf(twists);
    ladders = List.copyOf(ladders);
    showOff = List.copyOf(showOff);
    neighbours = List.copyOf(neighbours);
  }

  /** What the facts say, by the slots that they fill. */
  public Map<String, List<String>> said() {
    Map<String, List<String>> slots = new HashMap<>();
    for (Fact fact : facts) {
      slots.put("fact." + fact.key(), List.of(fact.say()));
      fact.forms()
          .forEach((form, text) -> slots.put("fact." + fact.key() + "." + form, List.of(text)));
    }
    return slots;
  }

  /** The pair whose notes are kept under an id. */
  public Optional<NearPair> pair(String id) {
    return neighbours.stream().filter(pair -> pair.id().equals(id)).findFirst();
  }

  public Optional<Fact> fact(String key) {
    return facts.stream().filter(fact -> fact.key().equals(key)).findFirst();
  }

  public Optional<Coverage> point(String id) {
    return coverage.stream().filter(point -> point.id().equals(id)).findFirst();
  }

  public Optional<WrongClaim> wrongClaim(String id) {
    return wrongClaims.stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  public Optional<Twist> twist(String id) {
    return twists.stream().filter(twist -> twist.id().equals(id)).findFirst();
  }

  public Optional<HintLadder> ladder(String criterion) {
    return ladders.stream().filter(ladder -> ladder.criterion().equals(criterion)).findFirst();
  }

  public Question withFacts(List<Fact> more) {
    return new Question(
        id,
        title,
        aka,
        statement,
        duration,
        rightSize,
        more,
        figures,
        coverage,
        wrongClaims,
        twists,
        ladders,
        showOff,
        neighbours);
  }

  /** The same question with other points. */
  public Question withCoverage(List<Coverage> points) {
    return new Question(
        id,
        title,
        aka,
        statement,
        duration,
        rightSize,
        facts,
        figures,
        points,
        wrongClaims,
        twists,
        ladders,
        showOff,
        neighbours);
  }

  /** The same knowledge under a title that no sheet was written for. */
  public Question titled(String newTitle) {
    return new Question(
        id,
        newTitle,
        aka,
        statement,
        duration,
        rightSize,
        facts,
        figures,
        coverage,
        wrongClaims,
        twists,
        ladders,
        showOff,
        neighbours);
  }
}
