package plusminus.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.transcript.Turn.Stretch;

/** A linguist for English that needs nothing but the JDK: punctuation, suffixes, shared words. */
public final class PlainLinguist implements Linguist {

  /** Texts whose words are kept; a question has a few hundred exemplars. */
  private static final int KEPT = 4_096;

  private final Map<String, Set<String>> contents =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
          return size() > KEPT;
        }
      };

  /** Between these widths a paragraph may have been wrapped by an editor. */
  private static final int WRAPPED = 60;

  private static final int WIDEST = 110;

  /** A longer sentence is read in pieces. */
  private static final int LONGEST = 1_000;

  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern LEAD =
      Pattern.compile("^[\\s|>]*(?:[-*•+]\\s+|\\d{1,2}[.)]\\s+|#+\\s+)?[\\s|]*");
  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[-*•+]\\s|\\d{1,2}[.)]\\s|[|>#]).*");

  /** Neither an abbreviation nor the number of a list item ends a sentence. */
  private static final Pattern END =
      Pattern.compile(
          "(?m)(?<!(?<!\\p{L})(?:e\\.g|i\\.e|vs|etc|approx|resp|incl|a\\.m|p\\.m))"
              + "(?<!^[ \\t>|]{0,8}\\d{1,2})(?<![.!?])[.!?]++[\"”')*]*+(?=\\s|$)");

  private static final Pattern WORD =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)*+(?:[a-zA-Zµ]+)?|[\\p{L}]+(?:['’][\\p{L}]+)?|->|=>|>=|<=|[=<>%+*/?]");
  private static final Set<String> FUNCTION =
      Set.of(
          "a an the of to in on at for with and or but is are was were be been it its this that these those i you we they he she my our your their so as if then by from not no do does did have has had can could will would should may might just also very there here up out about into over per each all any some more most than too only"
              .split(" "));

  @Override
  public List<Stretch> sentences(String text) {
    var sentences = new ArrayList<Stretch>();
    for (Stretch block : blocks(text)) {
      int from = block.from();
      Matcher end = END.matcher(text).region(block.from(), block.to());
      end.useTransparentBounds(true);
      while (end.find()) {
        add(sentences, text, from, end.end());
        from = end.end();
      }
      add(sentences, text, from, block.to());
    }
    return sentences;
  }

  /** Lines, where a line that was only wrapped continues in the next. */
  private static List<Stretch> blocks(String text) {
    var blocks = new ArrayList<Stretch>();
    var paragraph = new ArrayList<Stretch>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      boolean follows = !paragraph.isEmpty() && paragraph.getLast().to() + 1 == line.start();
      if (!follows) {
        blocks.addAll(joined(text, paragraph));
        paragraph.clear();
      }
      if (!line.group().isBlank()) {
        paragraph.add(new Stretch(line.start(), line.end()));
      }
    }
    blocks.addAll(joined(text, paragraph));
    return blocks;
  }

  /** A paragraph is joined where an editor has wrapped it; list items and rows begin anew. */
  private static List<Stretch> joined(String text, List<Stretch> lines) {
    boolean wrapped = isWrapped(text, lines);
    var blocks = new ArrayList<Stretch>();
    for (Stretch line : lines) {
      boolean anew = BULLET.matcher(text.substring(line.from(), line.to())).matches();
      if (wrapped && !anew && !blocks.isEmpty() && !ends(text, blocks.getLast())) {
        blocks.set(blocks.size() - 1, new Stretch(blocks.getLast().from(), line.to()));
      } else {
        blocks.add(line);
      }
    }
    return blocks;
  }

  private static boolean ends(String text, Stretch block) {
    return text.substring(block.from(), block.to()).stripTrailing().matches("(?s).*[.!?:|;]$");
  }

  /** Whether after each line but the last the next word had not fitted into the widest one. */
  private static boolean isWrapped(String text, List<Stretch> lines) {
    int widest = lines.stream().mapToInt(line -> line.to() - line.from()).max().orElse(0);
    if (lines.size() < 2 || widest < WRAPPED || widest > WIDEST) {
      return false;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      Stretch next = lines.get(i + 1);
      String word = text.substring(next.from(), next.to()).strip().split("\\s+", 2)[0];
      boolean full = lines.get(i).to() - lines.get(i).from() + 1 + word.length() > widest;
      if (!full && !ends(text, lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void add(List<Stretch> sentences, String text, int from, int to) {
    String piece = text.substring(from, to);
    Matcher lead = LEAD.matcher(piece);
    int start = from + (lead.find() ? lead.end() : 0);
    int end = to;
    while (end > start && (isBlank(text.charAt(end - 1)) || isLooseQuote(text, start, end))) {
      end--;
    }
    while (end - start > LONGEST) {
      int space = text.lastIndexOf(' ', start + LONGEST);
      int cut = space > start ? space : start + LONGEST;
      sentences.add(new Stretch(start, cut));
      start = cut;
    }
    if (end > start && text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(new Stretch(start, end));
    }
  }

  private static boolean isBlank(char last) {
    return Character.isWhitespace(last) || last == '|';
  }

  /** A closing quotation mark whose opening one stands in an earlier sentence. */
  private static boolean isLooseQuote(String text, int start, int end) {
    char last = text.charAt(end - 1);
    String before = text.substring(start, end - 1);
    return (last == '"' && before.chars().filter(c -> c == '"').count() % 2 == 0)
        || (last == '”' && before.indexOf('“') < 0);
  }

  @Override
  public List<String> words(String text) {
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(text.replace("**", " "));
    while (word.find()) {
      words.add(stem(word.group().toLowerCase(Locale.ROOT).replace('’', '\'')));
    }
    return words;
  }

  @Override
  public List<Token> tokens(String sentence) {
    var tokens = new ArrayList<Token>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      String text = word.group();
      String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
      var at = new Stretch(word.start(), word.end());
      tokens.add(new Token(at, text, stem(lower), tag(lower)));
    }
    return tokens;
  }

  private static Token.Tag tag(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Token.Tag.Number;
    }
    if (!Character.isLetter(word.charAt(0))) {
      return Token.Tag.Sign;
    }
    return FUNCTION.contains(word) ? Token.Tag.Function : Token.Tag.Content;
  }

  @Override
  public Optional<SentenceVector> vector(String sentence) {
    return Optional.empty();
  }

  /** Takes off the endings by which forms of one English word differ. */
  static String stem(String word) {
    String stem =
        word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
    if (stem.length() < 4 || !stem.chars().allMatch(Character::isLetter)) {
      return stem;
    }
    if (stem.endsWith("ies")) {
      return stem.substring(0, stem.length() - 3) + "y";
    }
    if (stem.endsWith("ing") && stem.length() > 5) {
      return base(stem.substring(0, stem.length() - 3));
    }
    if (stem.endsWith("ed") && stem.length() > 4) {
      return base(stem.substring(0, stem.length() - 2));
    }
    if (stem.endsWith("s")
        && !stem.endsWith("ss")
        && !stem.endsWith("us")
        && !stem.endsWith("is")) {
      return base(stem.substring(0, stem.length() - 1));
    }
    return base(stem);
  }

  private static String base(String stem) {
    int end = stem.length();
    if (end > 3
        && stem.charAt(end - 1) == stem.charAt(end - 2)
        && "bdgmnprt".indexOf(stem.charAt(end - 1)) >= 0) {
      return stem.substring(0, end - 1);
    }
    return end > 3 && stem.endsWith("e") ? stem.substring(0, end - 1) : stem;
  }

  /** The share of the content words of both that they have in common (Dice's coefficient). */
  @Override
  public double likeness(String one, String other) {
    Set<String> left = content(one);
    Set<String> right = content(other);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    var common = new HashSet<>(left);
    common.retainAll(right);
    return 2.0 * common.size() / (left.size() + right.size());
  }

  /** The words that carry the meaning, kept for the texts that every sentence is compared with. */
  private Set<String> content(String text) {
    synchronized (contents) {
      return contents.computeIfAbsent(
          text,
          key -> {
            var content = new HashSet<>(words(key));
            content.removeAll(FUNCTION);
            return Set.copyOf(content);
          });
    }
  }
}
