package plusminus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.transcript.Turn;

/**
 * Finds results that a turn claims to follow from stated parts and computes them again: written
 * calculations, and a rate restated for another unit of time.
 */
final class Arithmetic {

  private static final double DAY = 86_400;

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mio", 1e6),
          Map.entry("million", 1e6),
          Map.entry("millions", 1e6),
          Map.entry("b", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("t", 1e12),
          Map.entry("trillion", 1e12));

  private static final Map<String, Double> SIZES =
      Map.of("", 1.0, "k", 1e3, "m", 1e6, "g", 1e9, "t", 1e12, "p", 1e15);

  private static final Map<String, Double> TIMES =
      Map.ofEntries(
          Map.entry("us", 1e-6),
          Map.entry("µs", 1e-6),
          Map.entry("microsecond", 1e-6),
          Map.entry("ms", 1e-3),
          Map.entry("millisecond", 1e-3),
          Map.entry("s", 1.0),
          Map.entry("sec", 1.0),
          Map.entry("second", 1.0),
          Map.entry("min", 60.0),
          Map.entry("minute", 60.0),
          Map.entry("h", 3600.0),
          Map.entry("hour", 3600.0),
          Map.entry("d", DAY),
          Map.entry("day", DAY),
          Map.entry("week", 7 * DAY),
          Map.entry("month", 30 * DAY),
          Map.entry("year", 365 * DAY),
          Map.entry("yr", 365 * DAY));

  private static final String TIME_NAMES =
      "microseconds?|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|secs?|mins?|yrs?|ms|us|µs|s|h|d";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<![\\p{L}\\d._/-])|(?<=[\\s,;(][x×*]))(?<num>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<pow>\\^\\d{1,2}|[eE]\\d{1,2})?"
              + "(?:\\s?(?<scale>[kK]|[mM]n?|mio|millions?|[bB]n|B(?=\\s+(?!each|per|and|so|at|is|for|in)[a-z-]{3,}|\\s*[*x×]\\s*[\\d.]+\\s*(?:[kKMG]?i?B|bytes))|billion|thousand|trillion)(?![\\p{L}\\d]))?"
              + "(?<plus>\\+)?"
              + "(?:\\s?(?:(?<size>[kKMGTP]?)i?(?<unit>B|bytes?|bits?|bps)(?![\\p{L}])|(?<time>"
              + TIME_NAMES
              + ")(?![\\p{L}]))|(?<factor>x|%)(?![\\p{L}\\d]))?");

  private static final Pattern PER =
      Pattern.compile(
          "^\\s*(?:(?:[\\p{L}-]+\\s+){0,2}?(?:/|per|a|an|each|every)\\s*(?<time>"
              + TIME_NAMES
              + ")(?![\\p{L}])|(?:[\\p{L}-]+\\s+)?(?<rate>qps|rps|tps|wps)\\b|(?<daily>\\s*daily|\\s*DAU|\\s*dau))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIMES_SIGN =
      Pattern.compile("[\\s,;]*(?:[a-z-]+\\s+){0,2}(?:\\*|x|×|·|times|multiplied by|at|of)\\s*");
  private static final Pattern DIVIDE_SIGN =
      Pattern.compile("[\\s.,;]*(?:/|÷|over|divided by|by)\\s*");
  private static final Pattern EQUALS =
      Pattern.compile(
          "[\\s.,;:)]*(?:=|≈|~|->|→|==|is|are|makes?|gives?|that'?s|that is|i\\.e\\.|so|which"
              + " is|equals|comes"
              + " to|means)(?:\\s*(?:=|≈|~|about|around|roughly|approx\\.?|ca\\.?|some|like|only|just|that'?s|that"
              + " is|i need|we need|we have))*\\s*[~≈]?\\s*");
  private static final Pattern RESTATES =
      Pattern.compile(
          "[^.!?\\n"
              + "]{0,40}?(?:=|≈|~|->|→|that'?s|that"
              + " is|i\\.e\\.|so|is|about|around|roughly|or)[^.!?\\n"
              + "\\d]{0,30}");

  private Arithmetic() {}

  static List<Quantity> quantities(String text) {
    var quantities = new ArrayList<Quantity>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      quantities.add(quantity(text, number));
    }
    return quantities;
  }

  private static Quantity quantity(String text, Matcher number) {
    double value = Double.parseDouble(number.group("num").replace(",", ""));
    String power = number.group("pow");
    if (power != null) {
      int exponent = Integer.parseInt(power.substring(1));
      value = power.startsWith("^") ? Math.pow(value, exponent) : value * Math.pow(10, exponent);
    }
    String scale = number.group("scale");
    if (scale != null) {
      value *= named(SCALES, scale);
    }
    Quantity.Kind kind = Quantity.Kind.Count;
    double per = 0;
    String unit = number.group("unit");
    if (unit != null) {
      kind = Quantity.Kind.Bytes;
      value *= named(SIZES, number.group("size"));
      boolean bits = unit.startsWith("bit") || unit.equals("bps");
      value = bits ? value / 8 : value;
      per = unit.equals("bps") ? 1 : 0;
    } else if (number.group("time") != null) {
      kind = Quantity.Kind.Seconds;
      value *= seconds(number.group("time"));
    } else if (number.group("factor") != null) {
      kind = Quantity.Kind.Factor;
      value = number.group("factor").equals("%") ? value / 100 : value;
    }
    int to = number.end();
    if (kind == Quantity.Kind.Count || kind == Quantity.Kind.Bytes) {
      Matcher rate = PER.matcher(text).region(to, text.length());
      if (rate.find()) {
        per =
            rate.group("time") != null
                ? seconds(rate.group("time"))
                : rate.group("rate") != null ? 1 : DAY;
        to = rate.end();
      }
    }
    return new Quantity(value, kind, per, number.start(), to);
  }

  private static double seconds(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return TIMES.containsKey(lower)
        ? named(TIMES, lower)
        : named(TIMES, lower.substring(0, lower.length() - 1));
  }

  private static double named(Map<String, Double> values, String name) {
    return values.getOrDefault(name.toLowerCase(Locale.ROOT), 1.0);
  }

  /** The claims of a turn, each with what its parts make. */
  static List<Estimate> estimates(Turn turn) {
    var estimates = new ArrayList<Estimate>();
    for (Turn.Stretch said : turn.said()) {
      String text = turn.text().substring(said.from(), said.to());
      new Page(turn, said.from(), text, quantities(text), estimates).read();
    }
    return estimates;
  }

  /** One stretch of text with its quantities; adds what it finds. */
  private record Page(
      Turn turn, int offset, String text, List<Quantity> quantities, List<Estimate> estimates) {

    void read() {
      int i = 0;
      while (i < quantities.size()) {
        int end = calculation(i);
        i = end > i ? end : i + 1;
      }
    }

    /** Reads a calculation that begins at a quantity; answers the index of its result, or begin. */
    private int calculation(int begin) {
      Quantity first = quantities.get(begin);
      double value = first.value();
      boolean hasBytes = first.kind() == Quantity.Kind.Bytes;
      boolean divided = false;
      double per = first.per();
      int i = begin;
      boolean more = true;
      while (more && i + 1 < quantities.size()) {
        Quantity next = quantities.get(i + 1);
        String between = text.substring(quantities.get(i).to(), next.from());
        if (TIMES_SIGN.matcher(between).matches()) {
          value *= next.value();
        } else if (DIVIDE_SIGN.matcher(between).matches()) {
          value /= next.value();
          divided = true;
        } else {
          more = false;
          continue;
        }
        hasBytes |= next.kind() == Quantity.Kind.Bytes;
        per = Math.max(per, next.per());
        i++;
      }
      if (i + 1 >= quantities.size()) {
        return begin;
      }
      Quantity result = quantities.get(i + 1);
      String between = text.substring(quantities.get(i).to(), result.from());
      if (i > begin && EQUALS.matcher(between).matches()) {
        double expected = inTimeOf(result, value, per, divided);
        boolean comparable = hasBytes == (result.kind() == Quantity.Kind.Bytes);
        if (comparable) {
          add(begin, i, result, expected);
        }
        return i + 1;
      }
      boolean found =
          converted(begin, first, result, between) || restated(begin, first, result, between);
      return found ? begin + 1 : begin;
    }

    /** Bits restated as bytes, or the other way. */
    private boolean converted(int begin, Quantity size, Quantity result, String between) {
      boolean same =
          size.kind() == Quantity.Kind.Bytes
              && result.kind() == Quantity.Kind.Bytes
              && size.per() == result.per();
      if (!same || !EQUALS.matcher(between).matches()) {
        return false;
      }
      add(begin, begin, result, size.value());
      return true;
    }

    /** A rate for a longer time followed by a rate for a shorter one. */
    private boolean restated(int begin, Quantity rate, Quantity result, String between) {
      boolean both = rate.isRate() && result.isRate() && rate.kind() == result.kind();
      boolean shorter =
          rate.per() > result.per() || (between.contains("=") && rate.per() != result.per());
      if (!both || !shorter || !RESTATES.matcher(between).matches()) {
        return false;
      }
      boolean peak =
          between.contains("peak")
              || text.substring(result.to(), Math.min(text.length(), result.to() + 12))
                  .contains("peak");
      double expected = rate.perSecond() * result.per();
      double ratio = result.value() / expected;
      boolean allowed = peak && ratio >= 1 && ratio <= 11;
      add(begin, begin, result, allowed ? result.value() : expected);
      return true;
    }

    private static double inTimeOf(Quantity result, double value, double per, boolean divided) {
      return result.isRate() && per > 0 && !divided ? value / per * result.per() : value;
    }

    private void add(int begin, int last, Quantity result, double expected) {
      boolean sane = expected > 0 && Double.isFinite(expected) && result.value() > 0;
      if (sane) {
        String basis = text.substring(quantities.get(begin).from(), quantities.get(last).to());
        var quote = turn.quote(offset + result.from(), offset + result.to());
        estimates.add(new Estimate(quote, basis, result.value(), expected));
      }
    }
  }

  /** How many of a subject a sentence speaks of: the number stands at most two words before it. */
  static Optional<Quantity> population(String sentence, String subject) {
    Pattern named =
        Pattern.compile(
            "^\\S+\\s+(?:[\\w-]+\\s+){0,2}(?:" + Pattern.quote(subject) + "|dau\\b)",
            Pattern.CASE_INSENSITIVE);
    return quantities(sentence).stream()
        .filter(quantity -> quantity.kind() == Quantity.Kind.Count && quantity.value() >= 100)
        .filter(quantity -> named.matcher(sentence.substring(quantity.from())).find())
        .findFirst();
  }
}
