package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows a number: what it counts, for each of what, and over which time. */
final class Trail {

  private static final int FAR = 5;
  private static final Pattern WORD = Pattern.compile("[\\s-]+(?<word>\\p{L}[\\p{L}'_]*)");
  private static final Pattern OVER =
      Pattern.compile(
          "(?:\\s*/\\s*|\\s+p/|\\s+(?:in\\s+|per\\s+)?(?<over>per|a|an|each|every|one|the(?=\\s+(?:busy|busiest|peak|rush)\\s))\\s+|-(?=month))"
              + "(?:(?:single|busy|busiest|peak|rush)\\s+|\\(\\s*)?(?:(?<time>"
              + Units.TIME
              + ")|(?<size>"
              + Units.SIZE
              + ")|(?<noun>\\p{L}[\\p{L}]*))");
  private static final Pattern EVERY =
      Pattern.compile(
          "\\s+(?:once\\s+)?(?:every|per|each)\\s+(?<many>\\d+(?:\\.\\d+)?|two|three|five|ten|thirty|sixty)[\\s-]?(?<time>"
              + Units.TIME
              + ")");
  private static final Pattern OFTEN =
      Pattern.compile("\\s+times(?=\\s+(?:a|an|per|each|every)\\s)");
  private static final Pattern SPELLED =
      Pattern.compile("\\s+\\p{L}+\\s*(?:/|per\\b|a\\b)\\s*" + Units.TIME);
  private static final Pattern FREE = Pattern.compile("\\s+(?:each|apiece|a piece|per)\\b");
  private static final Pattern TOTAL =
      Pattern.compile("[\\s,(]+(?:in total|total|overall|altogether|in all|in aggregate)\\b");
  private static final Set<String> SKIPPED =
      Set.of("of", "in", "on", "the", "our", "their", "new", "more", "your", "extra", "such");
  private static final Set<String> RATES =
      Set.of("qps", "rps", "tps", "wps", "iops", "ops", "eps", "mps", "cps");
  private static final Set<String> STOPS =
      Set.of(
          """
          and or so at with that which is are was were for to from but because then since
          means makes make gives give by if when while we i you it they as times plus
          thats minus divided multiplied over takes take needs need where before after until
          into than not be would will can has have comes equals thus hence about around
          roughly only just per each every a an this these lasts fits allows allow permits
          once become becomes cost leave leaves yield yields equal mean reach get gets
          turn turns shrink shrinks drop drops go goes result results add adds works work
          does did do should must x out on total requires clears drains fills clear drain
          fill empties holds costs using like even
          """
              .strip()
              .split("\\s+"));

  private final String text;
  private final List<String> nouns = new ArrayList<>();
  private final Set<String> each = new HashSet<>();
  private Unit unit;
  private boolean total;
  private double divisor = 1;
  private int at;
  private int end;
  private int words;

  private Trail(String text, Unit unit, int at) {
    this.text = text;
    this.unit = unit;
    this.at = at;
    this.end = at;
  }

  /** The number with everything that belongs to it. */
  static Quantity follow(String text, Quantity number) {
    var trail = new Trail(text, number.unit(), number.to());
    boolean more = true;
    while (more) {
      more = trail.step();
    }
    var naming = new Naming(trail.nouns, trail.each, trail.total);
    return new Quantity(
        number.value() / trail.divisor,
        number.high() / trail.divisor,
        trail.unit,
        naming,
        number.from(),
        trail.end);
  }

  private boolean step() {
    Matcher over = at(OVER);
    if (over.lookingAt() && over(over)) {
      return true;
    }
    Matcher every = at(EVERY);
    if (unit.per() == 0 && unit.measure().seconds() == 0 && every.lookingAt()) {
      take(many(every.group("many")) * Units.seconds(every.group("time")).orElse(1.0));
      advance(every.end());
      return true;
    }
    Matcher often = at(OFTEN);
    if (often.lookingAt()) {
      at = often.end();
      return true;
    }
    Matcher all = at(TOTAL);
    if (all.lookingAt()) {
      total = true;
      at = all.end();
      return true;
    }
    Matcher free = at(FREE);
    if (free.lookingAt() && !free.group().strip().equals("per")) {
      each.add(Naming.EACH);
      advance(free.end());
      return true;
    }
    Matcher word = at(WORD);
    return word.lookingAt() && word(word);
  }

  /** "20 % come every day" is as much on any day. */
  private boolean isShare() {
    return unit.form() == Unit.Form.Share || unit.form() == Unit.Form.Availability;
  }

  private static double many(String word) {
    return switch (word) {
      case "two" -> 2;
      case "three" -> 3;
      case "five" -> 5;
      case "ten" -> 10;
      case "thirty" -> 30;
      case "sixty" -> 60;
      default -> Double.parseDouble(word);
    };
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }

  private void advance(int to) {
    at = to;
    end = to;
  }

  /** A slash, per, a or each with what comes behind it. */
  private boolean over(Matcher over) {
    String sign = Optional.ofNullable(over.group("over")).orElse("/");
    boolean firm = sign.equals("/") || sign.equals("per");
    if (over.group("time") != null) {
      boolean hours = unit.per() == 0 && !isShare() && !isOrdinal(over, sign);
      if (hours) {
        take(Units.seconds(over.group("time")).orElse(1.0));
        advance(over.end());
      }
      return hours;
    }
    if (over.group("size") != null && firm) {
      Unit size = Units.size(over.group("size"));
      unit = unit.forEach(Measure.BYTES, size.size());
      divisor = size.size();
      advance(over.end());
      return true;
    }
    if (over.group("noun") == null || sign.equals("one")) {
      return false;
    }
    String noun = Naming.stem(over.group("noun"));
    boolean person = new Naming(List.of(noun), Set.of(), false).countsPeople();
    if ((!firm && !person) || STOPS.contains(noun)) {
      return false;
    }
    boolean piece = sign.equals("/") && noun.equals("req");
    if (!piece) {
      each.add(noun);
      advance(over.end());
    }
    return !piece;
  }

  /** "a second replica" is no rate. */
  private boolean isOrdinal(Matcher over, String sign) {
    boolean second = over.group("time").equalsIgnoreCase("second") && sign.equals("a");
    return second
        && Quantities.ahead(text, over.end())
            .matches("(?s)\\s+(?:replica|copy|region|server|box|node|datacenter|zone)\\b.*");
  }

  private void take(double seconds) {
    boolean people = unit.measure().isPieces() && countsPeople() && seconds >= Units.DAY;
    unit = people && !nouns.contains("new") ? unit.people(seconds) : unit.over(seconds);
  }

  private boolean countsPeople() {
    return new Naming(nouns, each, total).countsPeople();
  }

  private boolean word(Matcher found) {
    String word = found.group("word").toLowerCase(Locale.ROOT);
    boolean spelled = at(SPELLED).lookingAt();
    if (RATES.contains(word) && unit.per() == 0 && !spelled) {
      nouns.add("request");
      unit = unit.over(1);
      advance(found.end());
      return true;
    }
    if (word.equals("dau") || word.equals("mau") || word.equals("daus")) {
      nouns.add("user");
      unit = unit.people(word.equals("mau") ? 30 * Units.DAY : Units.DAY);
      advance(found.end());
      return true;
    }
    Optional<Double> adverb = Units.adverb(word);
    if (adverb.isPresent() && unit.per() == 0) {
      boolean active =
          Quantities.ahead(text, found.end()).matches("(?s)\\s+(?:active )?(?:users?|actives?).*");
      unit = active ? unit.people(adverb.get()) : unit.over(adverb.get());
      advance(found.end());
      return true;
    }
    return noun(found, word);
  }

  private boolean noun(Matcher found, String word) {
    if (SKIPPED.contains(word)) {
      at = found.end();
      words++;
      return words < FAR;
    }
    if (STOPS.contains(word)
        || word.contains("'")
        || words >= FAR
        || (Units.seconds(word).isPresent() && nouns.isEmpty())) {
      return false;
    }
    nouns.add(Naming.stem(word));
    boolean next = words == 0;
    words++;
    at = found.end();
    if (next && unit.measure().isPieces() && unit.form() != Unit.Form.Share) {
      end = at;
    }
    return true;
  }
}
