package plusminus.rubric;

import java.util.List;
import java.util.Map;

/**
 * By which words a criterion in free text is understood and an answer measured against it.
 *
 * @param aspects sides of a design that a criterion may ask about
 * @param general words of a criterion that say nothing about its subject
 * @param synonyms words that mean the same, the first of each list for all of it
 * @param grounds the sentence for each reason of a verdict
 * @param weights by which a clause is found and an answer decided
 */
public record Yardstick(
    List<Concept> concepts,
    Map<Demand, Demand.Phrases> demands,
    List<Aspect> aspects,
    List<String> general,
    List<List<String>> synonyms,
    Map<Ground, String> grounds,
    Weights.Pair weights) {
  public Yardstick {
    concepts = List.copyOf(concepts);
    demands = Map.copyOf(demands);
    general = List.copyOf(general);
    synonyms = synonyms.stream().map(List::copyOf).toList();
    grounds = Map.copyOf(grounds);
    aspects = List.copyOf(aspects);
  }

  /** The same with other weights. */
  public Yardstick with(Weights.Pair other) {
    return new Yardstick(concepts, demands, aspects, general, synonyms, grounds, other);
  }
}
