package plusminus.linguist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Cuts text into the pieces of words that a BERT model knows (Devlin et al. 2019; Wu et al. 2016):
 * lower case, no accents, signs apart, then from the left the longest known piece.
 */
final class WordPieces {

  /** The model was trained on no more. */
  static final int LONGEST = 256;

  private static final int LONGEST_WORD = 100;
  private static final String VOCABULARY = "vocab";

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPieces(Map<String, Integer> ids) throws IOException {
    this.ids = ids;
    this.unknown = special("[UNK]");
    this.first = special("[CLS]");
    this.last = special("[SEP]");
  }

  private int special(String piece) throws IOException {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IOException("the vocabulary has no " + piece);
    }
    return id;
  }

  /** Reads the vocabulary of a tokenizer file as Hugging Face's tokenizers write it. */
  static WordPieces read(InputStream json) throws IOException {
    Map<String, Integer> ids = new HashMap<>(65_536);
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME
            && VOCABULARY.equals(parser.currentName())) {
          parser.nextToken();
          while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String piece = parser.currentName();
            ids.put(piece, parser.nextIntValue(0));
          }
        }
      }
    }
    return new WordPieces(ids);
  }

  /** The ids of a text between those that mark its beginning and its end. */
  long[] ids(String text) {
    LongStream.Builder found = LongStream.builder().add(first);
    int room = LONGEST - 2;
    for (String word : words(text)) {
      long[] pieces = pieces(word);
      for (int i = 0; i < pieces.length && room > 0; i++, room--) {
        found.add(pieces[i]);
      }
    }
    return found.add(last).build().toArray();
  }

  private static String[] words(String text) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "");
    var apart = new StringBuilder(plain.length() + 32);
    plain.codePoints().forEach(c -> put(apart, c));
    return apart.toString().strip().split(" +");
  }

  private static void put(StringBuilder apart, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      apart.append(' ');
    } else if (isSign(c) || Character.isIdeographic(c)) {
      apart.append(' ').appendCodePoint(c).append(' ');
    } else if (c != 0xFFFD && !isControl(c)) {
      apart.appendCodePoint(c);
    }
  }

  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED;
  }

  /** As BERT has it: every ASCII sign is punctuation, currency and mathematics too. */
  private static boolean isSign(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private long[] pieces(String word) {
    LongStream.Builder found = LongStream.builder();
    int from = 0;
    if (word.length() > LONGEST_WORD) {
      return new long[] {unknown};
    }
    while (from < word.length()) {
      int to = word.length();
      Integer id = null;
      while (to > from && id == null) {
        id = ids.get((from > 0 ? "##" : "") + word.substring(from, to));
        to--;
      }
      if (id == null) {
        return new long[] {unknown};
      }
      found.add(id);
      from = to + 1;
    }
    return found.build().toArray();
  }
}
