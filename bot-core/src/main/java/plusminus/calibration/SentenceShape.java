package plusminus.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plusminus.reading.Linguist;
import plusminus.reading.SentenceVector;

/** Turns a sentence into numbers: its vector, the words of {@link Kinds} and its outer form. */
final class SentenceShape {

  /** The vector of an encoder is short for its many places. */
  private static final double VECTOR = 3;

  private static final double WORDS = 0.6;
  private static final int LONG = 30;
  private static final int SHORT = 6;
  private static final Pattern SPLIT = Pattern.compile("[^a-z']+");
  private static final Pattern DONE =
      Pattern.compile(
          "^(?:i|we) (?:\\w+ed|made|wrote|put|chose|split|took|decided|use|will)\\b.*",
          Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile("https?://|\\.png|\\.jpg|\\(\\)|;$|^select ", Pattern.CASE_INSENSITIVE);

  private final Kinds kinds;
  private final Linguist linguist;

  SentenceShape(Kinds kinds, Linguist linguist) {
    this.kinds = kinds;
    this.linguist = linguist;
  }

  /** The numbers of a sentence, without an encoder those of its words and form alone. */
  double[] of(String sentence) {
    Optional<SentenceVector> vector = linguist.vector(sentence);
    List<Double> form = form(sentence);
    int size = vector.map(SentenceVector::size).orElse(0);
    var numbers = new double[size + form.size()];
    for (int i = 0; i < size; i++) {
      numbers[i] = VECTOR * vector.orElseThrow().at(i);
    }
    for (int i = 0; i < form.size(); i++) {
      numbers[size + i] = WORDS * form.get(i);
    }
    return numbers;
  }

  private List<Double> form(String sentence) {
    String text = sentence.strip().toLowerCase(Locale.ROOT);
    List<String> words = Arrays.stream(SPLIT.split(text)).filter(word -> !word.isEmpty()).toList();
    Set<String> found = new HashSet<>(words);
    String first = words.isEmpty() ? "" : words.getFirst();
    var form = new ArrayList<Double>();
    kinds.opens().values().forEach(opening -> form.add(yes(opening.contains(first))));
    kinds.words().values().forEach(some -> form.add(yes(!Collections.disjoint(found, some))));
    form.add(yes(text.endsWith("?")));
    form.add(yes(text.contains("?")));
    form.add(yes(text.endsWith("!")));
    form.add(yes(DONE.matcher(text).matches()));
    form.add(yes(CODE.matcher(text).find()));
    form.add((double) Math.min(LONG, words.size()) / LONG);
    form.add(yes(words.size() < SHORT));
    form.add(yes(!sentence.isBlank() && Character.isLowerCase(sentence.strip().charAt(0))));
    form.add(1.0 / WORDS);
    return form;
  }

  private static double yes(boolean is) {
    return is ? 1 : 0;
  }
}
