package plusminus.linguist;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import plusminus.reading.Token;
import plusminus.reading.Token.Tag;
import plusminus.transcript.Turn.Stretch;

/** Apache OpenNLP's English models. Its tools keep state, so one thread at a time uses them. */
final class Grammar {

  private final SentenceDetectorME detector;
  private final Lazy<Tagger> tagger = new Lazy<>(Grammar::tagger);

  private record Tagger(TokenizerME tokenizer, POSTaggerME tagger, LemmatizerME lemmatizer) {}

  private Grammar(SentenceDetectorME detector) {
    this.detector = detector;
  }

  static Grammar load() {
    SentenceModel sentences = model("sentence", SentenceModel::new);
    return new Grammar(new SentenceDetectorME(sentences));
  }

  private static Tagger tagger() {
    TokenizerModel tokens = model("tokens", TokenizerModel::new);
    POSModel tags = model("pos", POSModel::new);
    LemmatizerModel lemmas = model("lemmas", LemmatizerModel::new);
    return new Tagger(new TokenizerME(tokens), new POSTaggerME(tags), new LemmatizerME(lemmas));
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  private static <M> M model(String name, Reader<M> reader) {
    String file = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
    try (InputStream in = Grammar.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a sentence ends right before a place of the text. */
  synchronized boolean breaks(String text, int place) {
    return Stream.of(detector.sentPosDetect(text)).anyMatch(span -> span.getEnd() == place);
  }

  synchronized List<Token> tokens(String sentence) {
    Tagger tools = tagger.get();
    Span[] spans = tools.tokenizer().tokenizePos(sentence);
    String[] words = Span.spansToStrings(spans, sentence);
    String[] tags = tools.tagger().tag(words);
    String[] lemmas = tools.lemmatizer().lemmatize(words, tags);
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < spans.length; i++) {
      var at = new Stretch(spans[i].getStart(), spans[i].getEnd());
      tokens.add(new Token(at, words[i], lemmas[i].toLowerCase(Locale.ROOT), tag(tags[i])));
    }
    return tokens;
  }

  /** The universal tag of a word; a contraction has two, of which the first leads. */
  private static Tag tag(String universal) {
    int plus = universal.indexOf('+');
    return switch (plus < 0 ? universal : universal.substring(0, plus)) {
      case "NOUN" -> Tag.Noun;
      case "PROPN" -> Tag.Name;
      case "VERB" -> Tag.Verb;
      case "AUX" -> Tag.Auxiliary;
      case "ADJ" -> Tag.Adjective;
      case "ADV" -> Tag.Adverb;
      case "PRON" -> Tag.Pronoun;
      case "NUM" -> Tag.Number;
      case "ADP", "CCONJ", "SCONJ", "DET", "PART" -> Tag.Function;
      case "PUNCT", "SYM" -> Tag.Sign;
      default -> Tag.Content;
    };
  }
}
