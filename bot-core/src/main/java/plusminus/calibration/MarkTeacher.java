package plusminus.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import plusminus.rubric.Weights;

/** Fits the weights by which free text is marked to what people decided. Deterministic. */
public final class MarkTeacher {

  /**
   * Something measured and what people say of it.
   *
   * @param values by name; what is missing is 0
   */
  public record Lesson(Map<String, Double> values, boolean yes) {
    public Lesson {
      values = Map.copyOf(values);
    }
  }

  private static final double CONSTANT = 1e-6;

  private final List<Lesson> lessons;
  private final double strength;

  private MarkTeacher(List<Lesson> lessons, double strength) {
    this.lessons = lessons;
    this.strength = strength;
  }

  /**
   * The weights that agree best with the lessons while they stay small.
   *
   * @param strength what a weight costs, once each value is brought to mean 0 and deviation 1
   * @param speaksFor the names that no weight below 0 is given to: they are left out instead
   */
  public static Weights fit(List<Lesson> lessons, double strength, Predicate<String> speaksFor) {
    var teacher = new MarkTeacher(lessons, strength);
    NavigableSet<String> names = new TreeSet<>();
    lessons.forEach(lesson -> names.addAll(lesson.values().keySet()));
    while (true) {
      Weights weights = teacher.weights(names.stream().map(teacher::scale).toList());
      List<String> against =
          names.stream()
              .filter(speaksFor)
              .filter(name -> weights.values().getOrDefault(name, 0.0) < 0)
              .toList();
      if (against.isEmpty()) {
        return weights;
      }
      against.forEach(names::remove);
    }
  }

  /** A value with its mean and deviation over the lessons. */
  private record Scale(String name, double mean, double deviation) {
    double of(Lesson lesson) {
      return deviation < CONSTANT ? 0 : (value(lesson, name) - mean) / deviation;
    }
  }

  private Scale scale(String name) {
    double[] values = lessons.stream().mapToDouble(each -> value(each, name)).toArray();
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    return new Scale(name, mean, Math.sqrt(variance));
  }

  private Weights weights(List<Scale> scales) {
    int size = scales.size();
    var rows = new ArrayList<double[]>();
    for (Lesson lesson : lessons) {
      double[] row =
          Arrays.copyOf(scales.stream().mapToDouble(s -> s.of(lesson)).toArray(), size + 1);
      row[size] = 1;
      rows.add(row);
    }
    var costs = new double[size + 1];
    Arrays.fill(costs, 0, size, strength);
    List<Boolean> labels = lessons.stream().map(Lesson::yes).toList();
    Logistic fitted = Logistic.fit(rows, labels, new double[size + 1], costs);
    double bias = fitted.weight(size);
    Map<String, Double> values = new TreeMap<>();
    for (int j = 0; j < size; j++) {
      Scale scale = scales.get(j);
      double weight = scale.deviation() < CONSTANT ? 0 : fitted.weight(j) / scale.deviation();
      values.put(scale.name(), weight);
      bias -= weight * scale.mean();
    }
    return new Weights(bias, values);
  }

  private static double value(Lesson lesson, String name) {
    return lesson.values().getOrDefault(name, 0.0);
  }
}
