package plusminus.calibration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Kinds of sentences and what shows them.
 *
 * @param kinds by name, one of them for everything else
 * @param opens words that may open a sentence, by what they show
 * @param words words that may stand in a sentence, by what they show
 */
public record Kinds(
    Map<String, Kind> kinds, Map<String, List<String>> opens, Map<String, List<String>> words) {

  /**
   * A kind of sentence.
   *
   * @param asks words by which a criterion asks for it
   * @param sentences of this kind
   */
  public record Kind(List<String> asks, List<String> sentences) {
    public Kind {
      asks = List.copyOf(asks);
      sentences = List.copyOf(sentences);
    }
  }

  public Kinds {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    opens = Collections.unmodifiableMap(new LinkedHashMap<>(opens));
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }
}
