package plusminus.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.transcript.Turn.Stretch;

/** A linguist for English that needs nothing but the JDK: punctuation, suffixes, shared words. */
public final class PlainLinguist implements Linguist {

  /** A line at least this long that ends without punctuation was wrapped, not ended. */
  private static final int WRAPPED = 60;

  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern LEAD =
      Pattern.compile("^[\\s|>]*(?:[-*•+]\\s+|\\d{1,2}[.)]\\s+|#+\\s+)?[\\s|]*");
  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[-*•+]\\s|\\d{1,2}[.)]\\s|[|>#]).*");
  private static final Pattern END =
      Pattern.compile(
          "(?<!["
              + " .](?:e\\.g|i\\.e|vs|etc|approx|resp|incl|no|a\\.m|p\\.m))[.!?]+[\"”')*]*(?=\\s|$)");
  private static final Pattern WORD =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)*(?:[a-zA-Zµ]+)?|[\\p{L}]+(?:['’][\\p{L}]+)?|->|=>|>=|<=|[=<>%+*/?]");
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
    Matcher line = LINE.matcher(text);
    boolean open = false;
    while (line.find()) {
      boolean continues =
          open && !BULLET.matcher(line.group()).matches() && !line.group().isBlank();
      if (continues) {
        blocks.set(blocks.size() - 1, new Stretch(blocks.getLast().from(), line.end()));
      } else {
        blocks.add(new Stretch(line.start(), line.end()));
      }
      String stripped = line.group().strip();
      open =
          stripped.length() >= WRAPPED
              && !stripped.matches(".*[.!?:|;\"”]$")
              && line.end() < text.length()
              && text.charAt(line.end()) == '\n';
    }
    return blocks;
  }

  private static void add(List<Stretch> sentences, String text, int from, int to) {
    String piece = text.substring(from, to);
    Matcher lead = LEAD.matcher(piece);
    int start = from + (lead.find() ? lead.end() : 0);
    int end = to;
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '|')) {
      end--;
    }
    if (end > start && text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(new Stretch(start, end));
    }
  }

  @Override
  public List<String> words(String text) {
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(stem(word.group().toLowerCase(Locale.ROOT).replace('’', '\'')));
    }
    return words;
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

  private Set<String> content(String text) {
    var content = new HashSet<>(words(text));
    content.removeAll(FUNCTION);
    return content;
  }
}
