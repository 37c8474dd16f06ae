package plusminus.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression that stays near what was believed before: the maximum of the likelihood with
 * a normal prior, found by Nesterov's accelerated gradient. Deterministic.
 */
final class Logistic {

  private static final int STEPS = 400;
  private static final int POWERS = 30;
  private static final double NEAR = 1e-5;

  private final double[] weights;

  private Logistic(double[] weights) {
    this.weights = weights;
  }

  /**
   * Fits to rows with their labels.
   *
   * @param prior the weights to stay near
   * @param strength how much a step away from each costs: the inverse of the prior's variance
   */
  static Logistic fit(
      List<double[]> rows, List<Boolean> labels, double[] prior, double[] strength) {
    double step = 1 / (largest(rows, prior.length) / 4 + Arrays.stream(strength).max().orElse(1));
    double[] weights = prior.clone();
    double[] ahead = prior.clone();
    for (int i = 1; i <= STEPS; i++) {
      double[] gradient = gradient(rows, labels, ahead, prior, strength);
      double moved = 0;
      for (int j = 0; j < weights.length; j++) {
        double next = ahead[j] - step * gradient[j];
        double change = next - weights[j];
        ahead[j] = next + change * (i - 1) / (i + 2);
        weights[j] = next;
        moved = Math.max(moved, Math.abs(change));
      }
      if (moved < NEAR) {
        break;
      }
    }
    return new Logistic(weights);
  }

  private static double[] gradient(
      List<double[]> rows, List<Boolean> labels, double[] at, double[] prior, double[] strength) {
    var gradient = new double[at.length];
    for (int j = 0; j < at.length; j++) {
      gradient[j] = strength[j] * (at[j] - prior[j]);
    }
    for (int i = 0; i < rows.size(); i++) {
      double[] row = rows.get(i);
      double error = 1 / (1 + Math.exp(-dot(row, at))) - (labels.get(i) ? 1 : 0);
      for (int j = 0; j < at.length; j++) {
        gradient[j] += error * row[j];
      }
    }
    return gradient;
  }

  /** The largest eigenvalue of the rows' Gram matrix, by the power method. */
  private static double largest(List<double[]> rows, int size) {
    var vector = new double[size];
    Arrays.fill(vector, 1);
    double length = 1;
    for (int i = 0; i < POWERS; i++) {
      var next = new double[size];
      for (double[] row : rows) {
        double along = dot(row, vector);
        for (int j = 0; j < size; j++) {
          next[j] += along * row[j];
        }
      }
      length = Math.sqrt(dot(next, next));
      for (int j = 0; j < size && length > 0; j++) {
        vector[j] = next[j] / length;
      }
    }
    return length;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  double weight(int column) {
    return weights[column];
  }

  /** The log-odds of a yes. */
  double score(double[] row) {
    return dot(row, weights);
  }
}
