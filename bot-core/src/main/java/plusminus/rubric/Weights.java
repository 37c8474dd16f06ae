package plusminus.rubric;

import java.util.LinkedHashMap;
import java.util.Map;

/** A fitted logistic model: how much each thing measured speaks for a yes, by its name. */
public record Weights(double bias, Map<String, Double> values) {

  /**
   * The two models of the marker.
   *
   * @param finding which clause proves a criterion, by its {@link Trait}s
   * @param deciding whether the answer meets it, by what {@link Whole} measures
   */
  public record Pair(Weights finding, Weights deciding) {}

  public Weights {
    values = new LinkedHashMap<>(values);
  }

  /** The log-odds of a yes. */
  double score(Map<String, Double> measured) {
    double sum = bias;
    for (Map.Entry<String, Double> each : measured.entrySet()) {
      sum += values.getOrDefault(each.getKey(), 0.0) * each.getValue();
    }
    return sum;
  }

  static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
