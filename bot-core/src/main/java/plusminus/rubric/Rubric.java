package plusminus.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.question.Dimension;
import plusminus.question.Question;
import plusminus.reading.Lexicon;

/**
 * What good looks like for any question.
 *
 * @param common the rows that hold for every question
 * @param sentences what a scorecard says where a criterion has no sentence of its own
 * @param headings the title of each dimension on a scorecard
 */
public record Rubric(
    List<Criterion> common,
    Map<Dimension, String> headings,
    Sentences sentences,
    Bands bands,
    Lexicon lexicon) {
  /**
   * Sentences for what any criterion may show.
   *
   * @param leaves an answer names what was asked for and says nothing about it
   * @param takesBack a claim or an over-reach was given up
   */
  public record Sentences(String leaves, String takesBack) {}

  public Rubric {
    common = List.copyOf(common);
    headings = Map.copyOf(headings);
  }

  /** Everything that can be met in an interview about a question, its own points first. */
  public List<Criterion> criteria(Question question) {
    var criteria = new ArrayList<Criterion>();
    question.coverage().forEach(point -> criteria.add(Criterion.of(point)));
    question.wrongClaims().forEach(claim -> criteria.add(Criterion.of(claim)));
    lexicon.wrongClaims().forEach(claim -> criteria.add(Criterion.of(claim)));
    criteria.addAll(common);
    return criteria;
  }

  public Optional<Criterion> criterion(String id) {
    return common.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  public String heading(Dimension dimension) {
    return headings.getOrDefault(dimension, dimension.id());
  }
}
