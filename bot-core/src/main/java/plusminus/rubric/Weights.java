package plusminus.rubric;

import java.util.EnumMap;
import java.util.Map;

/** A fitted logistic model: how much each trait speaks for a yes. */
public record Weights(double bias, Map<Trait, Double> values) {
  public Weights {
    values = new EnumMap<>(values);
  }

  double probability(Map<Trait, Double> measured) {
    double sum = bias;
    for (Map.Entry<Trait, Double> each : measured.entrySet()) {
      sum += values.getOrDefault(each.getKey(), 0.0) * each.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
