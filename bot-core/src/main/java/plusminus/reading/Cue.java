package plusminus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A phrase that points to a signal or to a point of the question. It is found where its words occur
 * in order with at most two others between neighbours; a word that ends in {@code *} is a prefix.
 */
public final class Cue {

  private static final int GAP = 2;

  private final String phrase;
  private final List<Piece> pieces;

  private record Piece(String text, boolean prefix) {
    boolean matches(String word) {
      return prefix ? word.startsWith(text) : word.equals(text);
    }
  }

  private Cue(String phrase, List<Piece> pieces) {
    this.phrase = phrase;
    this.pieces = pieces;
  }

  /** Compiles phrases once for each linguist that owns the compiler. */
  static final class Compiler {
    private final Linguist linguist;
    private final ConcurrentHashMap<String, Cue> cues = new ConcurrentHashMap<>();

    Compiler(Linguist linguist) {
      this.linguist = linguist;
    }

    Cue cue(String phrase) {
      return cues.computeIfAbsent(phrase, this::compile);
    }

    private Cue compile(String given) {
      var pieces = new ArrayList<Piece>();
      for (String part : given.strip().split("\\s+")) {
        if (part.length() > 1 && part.endsWith("*")) {
          String text = part.substring(0, part.length() - 1).toLowerCase(Locale.ROOT);
          pieces.add(new Piece(withoutFinalE(text), true));
        } else {
          linguist.words(part).forEach(word -> pieces.add(new Piece(word, false)));
        }
      }
      return new Cue(given, List.copyOf(pieces));
    }

    /** As stems are, so that {@code write*} finds "writes". */
    private static String withoutFinalE(String prefix) {
      boolean ends = prefix.length() > 3 && prefix.endsWith("e");
      return ends ? prefix.substring(0, prefix.length() - 1) : prefix;
    }
  }

  public String phrase() {
    return phrase;
  }

  /** Whether the words contain this cue. */
  public boolean in(List<String> words) {
    return at(words) >= 0;
  }

  /** The index of the first word of the first occurrence, or -1. */
  public int at(List<String> words) {
    if (pieces.isEmpty()) {
      return -1;
    }
    for (int start = 0; start < words.size(); start++) {
      if (pieces.getFirst().matches(words.get(start)) && follows(words, start)) {
        return start;
      }
    }
    return -1;
  }

  private boolean follows(List<String> words, int start) {
    int place = start;
    for (Piece piece : pieces.subList(1, pieces.size())) {
      int last = Math.min(words.size() - 1, place + 1 + GAP);
      int next = place + 1;
      while (next <= last && !piece.matches(words.get(next))) {
        next++;
      }
      if (next > last) {
        return false;
      }
      place = next;
    }
    return true;
  }
}
