package plusminus.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.reading.Linguist;

/**
 * Tells kinds of sentences apart. It begins with what the sentences of {@link Kinds} teach and
 * learns a criterion from marks; a kind is met where it is likelier than every other.
 */
public final class KindMarker {

  private static final double EXEMPLARS = 3;

  /** How strongly a few marks have to speak against what the exemplars taught. */
  private static final double MARGIN = 20;

  private static final double BIAS = 40;
  private static final double OTHERS = 200;
  private static final double NUMBERS = 40;

  private final Kinds kinds;
  private final Linguist linguist;
  private final SentenceShape shape;
  private final Map<String, Logistic> taught = new LinkedHashMap<>();

  public KindMarker(Kinds kinds, Linguist linguist) {
    this.kinds = kinds;
    this.linguist = linguist;
    this.shape = new SentenceShape(kinds, linguist);
    teach();
  }

  /** A sentence that a person has marked. */
  public record Marked(String sentence, boolean met) {}

  /** Judges sentences on one criterion: the log-odds that it is met. */
  @FunctionalInterface
  public interface Judge {
    double score(String sentence);
  }

  private void teach() {
    var rows = new ArrayList<double[]>();
    var owners = new ArrayList<String>();
    kinds
        .kinds()
        .forEach(
            (name, kind) ->
                kind.sentences()
                    .forEach(
                        sentence -> {
                          rows.add(shape.of(sentence));
                          owners.add(name);
                        }));
    int size = rows.getFirst().length;
    double[] strength = all(size, EXEMPLARS);
    for (String name : kinds.kinds().keySet()) {
      List<Boolean> labels = owners.stream().map(name::equals).toList();
      taught.put(name, Logistic.fit(rows, labels, new double[size], strength));
    }
  }

  private static double[] all(int size, double value) {
    var same = new double[size];
    Arrays.fill(same, value);
    return same;
  }

  /** The kind that a criterion asks for. */
  public Optional<String> kind(String criterion) {
    List<String> words = linguist.words(criterion);
    return kinds.kinds().entrySet().stream()
        .filter(
            kind ->
                kind.getValue().asks().stream()
                    .anyMatch(phrase -> words.containsAll(linguist.words(phrase))))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A judge that has seen no mark. */
  public Judge untaught(String kind) {
    return sentence -> margin(kind, scores(shape.of(sentence)));
  }

  /** A judge that has learned from some marks. */
  public Judge learned(String kind, List<Marked> marks) {
    if (marks.isEmpty()) {
      return untaught(kind);
    }
    List<double[]> rows = marks.stream().map(mark -> row(kind, mark.sentence())).toList();
    List<Boolean> labels = marks.stream().map(Marked::met).toList();
    int size = rows.getFirst().length;
    double[] prior = new double[size];
    prior[0] = 1;
    double[] strength = all(size, NUMBERS);
    Arrays.fill(strength, 2, 2 + taught.size(), OTHERS);
    strength[0] = MARGIN;
    strength[1] = BIAS;
    Logistic fitted = Logistic.fit(rows, labels, prior, strength);
    return sentence -> fitted.score(row(kind, sentence));
  }

  private Map<String, Double> scores(double[] numbers) {
    Map<String, Double> scores = new LinkedHashMap<>();
    taught.forEach((name, logistic) -> scores.put(name, logistic.score(numbers)));
    return scores;
  }

  /** By how much a kind is likelier than the next. */
  private static double margin(String kind, Map<String, Double> scores) {
    double next =
        scores.entrySet().stream()
            .filter(each -> !each.getKey().equals(kind))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return scores.getOrDefault(kind, next) - next;
  }

  /** The margin, a constant, the score of each kind, then the sentence's own numbers. */
  private double[] row(String kind, String sentence) {
    double[] numbers = shape.of(sentence);
    Map<String, Double> scores = scores(numbers);
    var row = new double[2 + scores.size() + numbers.length];
    row[0] = margin(kind, scores);
    row[1] = 1;
    int place = 2;
    for (double score : scores.values()) {
      row[place++] = score;
    }
    System.arraycopy(numbers, 0, row, place, numbers.length);
    return row;
  }
}
