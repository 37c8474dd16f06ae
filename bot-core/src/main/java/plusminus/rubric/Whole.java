package plusminus.rubric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures an answer against what a criterion seeks: its best clause, and what the aspects asked
 * about are shown by. What stands elsewhere counts by how near its clause comes to being the best,
 * so that words added to an answer raise nothing unless they are about what is sought.
 */
final class Whole {

  private static final String HERE = "here ";
  private static final String NEAR = "near ";

  /** A clause, its traits, and the log-odds that it proves what is sought. */
  record Found(Clause clause, Map<Trait, Double> traits, double score) {
    boolean counts() {
      return traits.getOrDefault(Trait.Weight, 0.0) > 0;
    }
  }

  private Whole() {}

  /** The values by name; the best is among the clauses found. */
  static Map<String, Double> of(List<Found> found, Found best, Sought sought) {
    Map<String, Double> values = new HashMap<>();
    best.traits().forEach((trait, value) -> values.put(trait.name(), value));
    values.put("Found", best.score());
    values.put("Sure", Weights.probability(best.score()));
    for (Aspect aspect : sought.aspects()) {
      double here = 0;
      double near = 0;
      for (Found each : found) {
        double odds = each.counts() ? Math.exp(each.score() - best.score()) : 0;
        here = Math.max(here, each.clause().shown().contains(aspect) ? odds : 0);
        near = Math.max(near, each.clause().shownAround().contains(aspect) ? odds : 0);
      }
      values.put(HERE + aspect.id(), here);
      values.put(NEAR + aspect.id(), near);
    }
    return values;
  }

  /** Whether a value of a name can only speak for a yes. */
  static boolean speaksFor(String name) {
    return name.startsWith(HERE) || name.startsWith(NEAR);
  }
}
