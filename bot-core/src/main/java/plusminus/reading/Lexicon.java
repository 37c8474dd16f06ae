package plusminus.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.question.Part;
import plusminus.question.WrongClaim;

/**
 * The words by which a reader knows what a sentence shows.
 *
 * @param cues the phrases that point to each kind of signal
 * @param topics the things that designs are made of and talk about
 * @param wrongClaims what is often said, about any question, and does not hold
 */
public record Lexicon(
    Map<Signal.Kind, List<String>> cues, List<Topic> topics, List<WrongClaim> wrongClaims) {

  /**
   * A thing that designs are made of or talk about.
   *
   * @param product whether its aliases name products rather than a type of technology
   * @param part what it is in a drawing, where it can stand in one
   */
  public record Topic(String id, List<String> aliases, boolean product, Optional<Part> part) {
    public Topic {
      aliases = List.copyOf(aliases);
    }
  }

  public Lexicon {
    cues = Collections.unmodifiableMap(new LinkedHashMap<>(cues));
    topics = List.copyOf(topics);
    wrongClaims = List.copyOf(wrongClaims);
  }
}
