package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quantities in a text, as people write them in chat. */
final class Quantities {

  private static final String STARTS =
      "(?:(?<![\\p{L}\\p{N}._/#:@-])|(?<=[\\s,;(\\dkKMB)][x×*])|(?<=[\\dkKMGTBs)]/)|(?<=[^\\d-]\\d{1,4}-)(?!0\\d|\\d+-)|(?<=^\\d{1,4}-)(?!0\\d|\\d+-)|(?<=[=~≈≤≥<>($€£+→*×÷]))";
  private static final String DIGITS =
      "\\d{1,3}(?:[,_]\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:["
          + " \\u00a0\\u202f]000)+|\\d+(?:\\.\\d+)?|\\.\\d+";
  private static final String WORDS =
      "half an?|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|fifteen"
          + "|twenty|thirty|forty|fifty|sixty|eighty|hundred";
  private static final String SCALE =
      "(?:(?<!\\p{L})[kK]|[mM][nM]?|mio|mil|mill|millions?|bn|Bn|BN|bil|billions?|[bB]|T|thousand|hundred|trillions?|milliard|lakhs?|crores?)(?![\\p{L}\\d])";

  private static final Pattern NUMBER =
      Pattern.compile(
          STARTS
              + "(?:(?<num>"
              + DIGITS
              + ")(?:(?<exp>[eE]\\d{1,2})(?![\\p{L}\\d])|\\s?(?:\\^|\\*\\*)\\s?(?<pow>\\d{1,3})|(?<sup>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
              + "|\\s?[x×*·]\\s?10(?:(?:\\^|\\*\\*)(?<ten>\\d{1,2})|(?<tensup>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)))?|(?<word>(?i:"
              + WORDS
              + "))(?=[\\s-]))(?:[\\s-]?(?<scale>"
              + SCALE
              + ")(?:\\s(?<scale2>thousand|million|billion)\\b)?)?(?<plus>\\+(?!\\s*\\d))?");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:[\\s-]?(?<size>"
              + Units.SIZE
              + ")|[\\s-]?(?<time>"
              + Units.TIME
              + ")|\\s?(?<share>%|percent\\b|pct\\b)|(?<mult>[x×](?![\\p{L}\\d])|-?fold\\b|\\s(?:x(?=[\\s,.)]+(?!\\d|~))|times\\b(?!\\s*(?:\\d|~|a\\b|an\\b|per\\b|each\\b|every\\b|daily\\b|the\\b))))"
              + "|\\s(?<nines>nines)\\b|\\s?(?<money>dollars?|usd|eur|euros?|bucks|[$€£])(?![\\p{L}\\d])|\\s?(?<cents>cents?|¢)(?![\\p{L}\\d]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ODD =
      Pattern.compile("(?:[\\p{L}_]|:\\d|-\\d+-\\d|\\.\\d|-\\p{L}?\\d{3,}-)");
  private static final Pattern NAMED_NUMBER =
      Pattern.compile(
          "(?i)(?:\\b(?:version|ver|v|release|http|tls|ssl|ports?|ipv|python|java|jdk|postgres|postgresql|mysql|step|option"
              + "|phase|level|page|section|figure|rule|chapter|round|id|nr|error|code|status|sha|utf|rfc|iso|question|point|appendix|tier)\\s?|\\b(?:nr|no)[.:]\\s?|#)$");

  /** 10/10, 24/7, 80/20: two small numbers that are no division. */
  private static final Pattern RATING =
      Pattern.compile("\\d{1,2}/\\d{1,2}(?![\\d.,]*\\d|\\p{L}|\\s*[=/*x×+]|\\s*(?:is|gives)\\b)");

  private static final Pattern RATED = Pattern.compile("(?:^|[^\\d.,/])\\d{1,2}/$");
  private static final Pattern SMALL =
      Pattern.compile("\\d{1,2}(?![\\d.,]*\\d|\\p{L}|\\s*[=/*x×+]|\\s*(?:is|gives)\\b)");
  private static final Pattern LABEL = Pattern.compile("\\p{L}\\s$");
  private static final Pattern LINE_START = Pattern.compile("(?:^|\\n)[\\s>*-]*$");
  private static final Pattern FACTOR_BEFORE =
      Pattern.compile(
          "(?i)(?:\\bfactor(?: of)?|\\bfan-?out(?: of| is)?|\\bamplification(?: of)?|\\brf"
              + " ?=?|\\breplication(?: of)?|\\bmultiplier(?: of)?)\\s*$");
  private static final Set<String> COPIES = Set.of("replica", "copy", "way");
  private static final int NEAR = 24;
  private static final int AHEAD = 60;

  /** Of a longer list of numbers only the first are read. */
  private static final int MOST = 400;

  private final String text;
  private final BitSet taken = new BitSet();
  private final List<Quantity> found = new ArrayList<>();

  private Quantities(String text) {
    this.text = text;
  }

  /** The quantities of a text in their order. */
  static List<Quantity> in(String text) {
    var quantities = new Quantities(text);
    quantities.multiples();
    quantities.numbers();
    quantities.found.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return Neighbours.settle(text, quantities.found);
  }

  /** The text right behind an offset. */
  static String ahead(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + AHEAD));
  }

  private void multiples() {
    for (Quantity multiple : Multiples.in(text)) {
      found.add(multiple);
      taken.set(multiple.from(), multiple.to());
    }
  }

  private void numbers() {
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    while (found.size() < MOST && number.find(from)) {
      Optional<Quantity> quantity = quantity(number);
      quantity.filter(each -> !taken.get(each.from())).ifPresent(found::add);
      int end = number.group("word") != null ? number.start() + 1 : number.end();
      from = Math.max(quantity.map(Quantity::to).orElse(end), number.start() + 1);
    }
  }

  private Optional<Quantity> quantity(Matcher number) {
    String before = text.substring(Math.max(0, number.start() - NEAR), number.start());
    boolean listed =
        LINE_START.matcher(before).find() && ahead(text, number.end()).matches("(?s)[.)]\\s.*");
    if (listed || NAMED_NUMBER.matcher(before).find()) {
      return Optional.empty();
    }
    boolean rating =
        RATING.matcher(ahead(text, number.start())).lookingAt()
            || (RATED.matcher(before).find()
                && SMALL.matcher(ahead(text, number.start())).lookingAt());
    boolean label = LABEL.matcher(before).find() && ahead(text, number.end()).startsWith(":");
    if (label || rating) {
      return Optional.empty();
    }
    boolean scaled =
        number.group("scale") != null && !Numerals.isUnit(text, number, Numerals.value(number));
    boolean unscaled = number.group("scale") != null && !scaled;
    double value = Numerals.value(number) * (scaled ? Numerals.scale(number) : 1);
    int end = unscaled ? number.start("scale") : number.end();
    boolean money = before.matches("(?s).*[$€£]");
    Matcher written = UNIT.matcher(text).region(end, text.length()).useTransparentBounds(true);
    boolean hasUnit = !money && written.lookingAt();
    boolean article = Numerals.isArticle(number);
    boolean lone = article && !scaled && !hasUnit;
    int to = hasUnit ? written.end() : end;
    if (lone || isGlued(number, to) || (article && isOrdinal(to))) {
      return Optional.empty();
    }
    Unit unit = hasUnit ? unit(written, value) : plain(number, before, money);
    double size = hasUnit ? size(written, value, unit) : value;
    int from = number.start() - (money ? 1 : 0);
    return Optional.of(
        copies(Trail.follow(text, new Quantity(size, size, unit, Naming.NONE, from, to))));
  }

  /** Letters right behind a number make it a name: 5th, 3am, 4xlarge. */
  private boolean isGlued(Matcher number, int end) {
    return end == number.end()
        && ODD.matcher(text).region(end, text.length()).lookingAt()
        && !ahead(text, end).matches("(?s)[x×*]\\d.*");
  }

  private static Unit plain(Matcher number, String before, boolean money) {
    if (money) {
      return Unit.of(Measure.MONEY, 1);
    }
    if (FACTOR_BEFORE.matcher(before).find()) {
      return Unit.of(Unit.Form.Factor);
    }
    return Numerals.isPower(number) ? Unit.of(Unit.Form.Power) : Unit.PIECES;
  }

  private static double size(Matcher written, double value, Unit unit) {
    boolean share = unit.form() == Unit.Form.Share || unit.form() == Unit.Form.Availability;
    if (!share) {
      return value * unit.size();
    }
    return written.group("nines") != null ? 1 - Math.pow(10, -value) : value / 100;
  }

  private static Quantity copies(Quantity quantity) {
    boolean copies =
        quantity.unit().equals(Unit.PIECES)
            && quantity.value() <= 10
            && !quantity.naming().nouns().isEmpty()
            && COPIES.contains(quantity.naming().nouns().getFirst());
    return copies
        ? new Quantity(
            quantity.value(),
            quantity.high(),
            Unit.of(Unit.Form.Factor),
            quantity.naming(),
            quantity.from(),
            quantity.to())
        : quantity;
  }

  /** "a second" alone is a place in a row more often than a time. */
  private boolean isOrdinal(int end) {
    return text.startsWith("second", end - 6)
        && ahead(text, end).matches("(?s)\\s+\\p{L}{2,}.*")
        && !ahead(text, end).matches("(?s)\\s+(?:and|so|is|that|we|at|for|i)\\b.*");
  }

  private Unit unit(Matcher written, double value) {
    if (written.group("size") != null) {
      String name = written.group("size");
      boolean line =
          name.matches("[KMGT]b")
              && ahead(text, written.end()).matches("(?s)\\s?(?:/s|ps|per sec).*");
      return Units.size(line ? name.charAt(0) + "bit" : name);
    }
    if (written.group("time") != null) {
      return Unit.of(Measure.SECONDS, Units.seconds(written.group("time")).orElse(1.0));
    }
    if (written.group("share") != null) {
      boolean nines = value >= 99 && value < 100;
      return Unit.of(nines ? Unit.Form.Availability : Unit.Form.Share);
    }
    if (written.group("nines") != null) {
      return Unit.of(Unit.Form.Availability);
    }
    if (written.group("money") != null || written.group("cents") != null) {
      return Unit.of(Measure.MONEY, written.group("cents") != null ? .01 : 1);
    }
    return Unit.of(Unit.Form.Factor);
  }
}
