package plusminus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A phrase that points to a signal or to a point of the question. It is found where its words occur
 * in order with at most two others between neighbours; a word that ends in {@code *} is a prefix.
 */
public final class Cue {

  private static final int GAP = 2;

  private final String phrase;
  private final List<Piece> pieces;

  /**
   * Where a cue stands among words.
   *
   * @param first the index of its first word
   * @param last the index of its last word
   * @param skipped the words between that are not its own
   */
  public record Span(int first, int last, List<String> skipped) {
    public Span {
      skipped = List.copyOf(skipped);
    }

    /**
     * The words up to a few before the cue, and those inside it that are not its own; a "no" that
     * opens the sentence answers somebody and denies nothing in it.
     */
    public List<String> around(List<String> words, int before) {
      int from = Math.max(words.getFirst().equals("no") ? 1 : 0, first - before);
      var around = new ArrayList<>(words.subList(Math.min(from, first), first));
      around.addAll(skipped);
      return around;
    }
  }

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
  public static final class Compiler {
    private final Linguist linguist;
    private final ConcurrentHashMap<String, Cue> cues = new ConcurrentHashMap<>();

    public Compiler(Linguist linguist) {
      this.linguist = linguist;
    }

    public Cue cue(String phrase) {
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
    return find(words).isPresent();
  }

  /** Where the cue stands first. */
  public Optional<Span> find(List<String> words) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    for (int start = 0; start < words.size(); start++) {
      if (pieces.getFirst().matches(words.get(start))) {
        Optional<Span> span = from(words, start);
        if (span.isPresent()) {
          return span;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Span> from(List<String> words, int start) {
    var skipped = new ArrayList<String>();
    int place = start;
    for (Piece piece : pieces.subList(1, pieces.size())) {
      int last = Math.min(words.size() - 1, place + 1 + GAP);
      int next = place + 1;
      while (next <= last && !piece.matches(words.get(next))) {
        skipped.add(words.get(next));
        next++;
      }
      if (next > last) {
        return Optional.empty();
      }
      place = next;
    }
    return Optional.of(new Span(start, place, skipped));
  }
}
