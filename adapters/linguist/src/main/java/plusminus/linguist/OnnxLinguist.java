package plusminus.linguist;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plusminus.reading.Linguist;
import plusminus.reading.PlainLinguist;
import plusminus.reading.SentenceVector;
import plusminus.reading.Token;
import plusminus.transcript.Turn.Stretch;

/**
 * A linguist with a grammar and a sentence encoder. Each is loaded when something first needs it
 * and then kept; where the encoder cannot run, sentences have no vectors.
 */
public final class OnnxLinguist implements Linguist, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OnnxLinguist.class);

  /** Vectors kept, 1.5 KB each. */
  private static final int KEPT = 2_048;

  /** Where the detector is asked: an end that the plain linguist took for an abbreviation. */
  private static final Pattern MAYBE = Pattern.compile("\\.\\s+(?=\\p{Lu})");

  private static final Pattern NEVER_LAST =
      Pattern.compile("(?s).*\\b(?:i\\.e|e\\.g|vs|approx|resp|incl|cf|no|fig)\\.\\s*");

  private final PlainLinguist plain = new PlainLinguist();
  private final Lazy<Grammar> grammar = new Lazy<>(Grammar::load);
  private final Lazy<Optional<Encoder>> encoder = new Lazy<>(OnnxLinguist::encoder);
  private final Map<String, SentenceVector> vectors =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SentenceVector> eldest) {
          return size() > KEPT;
        }
      };

  /** The plain linguist's sentences, cut where an abbreviation ends one. */
  @Override
  public List<Stretch> sentences(String text) {
    var sentences = new ArrayList<Stretch>();
    for (Stretch whole : plain.sentences(text)) {
      String sentence = text.substring(whole.from(), whole.to());
      int from = 0;
      Matcher maybe = MAYBE.matcher(sentence);
      while (maybe.find()) {
        String before = sentence.substring(from, maybe.end());
        if (!NEVER_LAST.matcher(before).matches()
            && grammar.get().breaks(sentence, maybe.start() + 1)) {
          sentences.add(new Stretch(whole.from() + from, whole.from() + maybe.start() + 1));
          from = maybe.end();
        }
      }
      sentences.add(new Stretch(whole.from() + from, whole.to()));
    }
    return sentences;
  }

  @Override
  public List<String> words(String text) {
    return plain.words(text);
  }

  @Override
  public List<Token> tokens(String sentence) {
    return grammar.get().tokens(sentence);
  }

  @Override
  public double likeness(String one, String other) {
    return plain.likeness(one, other);
  }

  @Override
  public Optional<SentenceVector> vector(String sentence) {
    synchronized (vectors) {
      SentenceVector known = vectors.get(sentence);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<SentenceVector> vector = encoder.get().map(each -> each.encode(sentence));
    synchronized (vectors) {
      vector.ifPresent(each -> vectors.put(sentence, each));
    }
    return vector;
  }

  private static Optional<Encoder> encoder() {
    try {
      return Optional.of(Encoder.load());
    } catch (OrtException | IOException | LinkageError e) {
      LOG.warn("Sentences are compared by their words: the encoder cannot run here ({})", e + "");
      return Optional.empty();
    }
  }

  /** Frees the encoder, where it was loaded. */
  @Override
  public void close() {
    encoder.peek().flatMap(loaded -> loaded).ifPresent(Encoder::close);
  }
}
