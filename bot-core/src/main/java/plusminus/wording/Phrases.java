package plusminus.wording;

import java.util.HashMap;
import java.util.Map;
import plusminus.question.Template;

/** Short texts by key. */
public record Phrases(Map<String, String> texts) {
  public Phrases {
    texts = Map.copyOf(texts);
  }

  /** With the other's texts for the keys that this one does not know. */
  public Phrases completedBy(Phrases other) {
    Map<String, String> all = new HashMap<>(other.texts);
    all.putAll(texts);
    return new Phrases(all);
  }

  /** The text under a key, with its slots filled. */
  public String say(String key, Map<String, String> slots) {
    return filled(texts, key, slots);
  }

  public String say(String key) {
    return say(key, Map.of());
  }

  static String filled(Map<String, String> texts, String key, Map<String, String> slots) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("no text for " + key);
    }
    return new Template(text)
        .fillLiterally(slots)
        .orElseThrow(() -> new IllegalStateException("slots of " + key + " are not filled"));
  }
}
