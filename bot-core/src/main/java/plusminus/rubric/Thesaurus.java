package plusminus.rubric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.reading.Linguist;
import plusminus.reading.SentenceVector;
import plusminus.reading.Token;
import plusminus.transcript.Turn.Stretch;

/** A linguist for whom words that mean the same are one word. */
final class Thesaurus implements Linguist {

  private final Linguist linguist;
  private final Map<String, String> heads = new HashMap<>();

  Thesaurus(Linguist linguist, List<List<String>> synonyms) {
    this.linguist = linguist;
    for (List<String> same : synonyms) {
      List<String> stems = same.stream().flatMap(word -> linguist.words(word).stream()).toList();
      stems.forEach(stem -> heads.put(stem, stems.getFirst()));
    }
  }

  @Override
  public List<String> words(String text) {
    return linguist.words(text).stream().map(word -> heads.getOrDefault(word, word)).toList();
  }

  @Override
  public List<Stretch> sentences(String text) {
    return linguist.sentences(text);
  }

  @Override
  public List<Token> tokens(String sentence) {
    return linguist.tokens(sentence);
  }

  @Override
  public double likeness(String one, String other) {
    return linguist.likeness(one, other);
  }

  @Override
  public Optional<SentenceVector> vector(String sentence) {
    return linguist.vector(sentence);
  }
}
