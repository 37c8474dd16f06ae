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
 * @param leaves the sentence for an answer that names what was asked for and says nothing about it
 * @param headings the title of each dimension on a scorecard
 */
public record Rubric(
    List<Criterion> common,
    Map<Dimension, String> headings,
    String leaves,
    Bands bands,
    Lexicon lexicon) {
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
