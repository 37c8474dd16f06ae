package plusminus.arithmetic;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the names of scales, sizes and times are worth. */
final class Units {

  static final double HOUR = 3_600;
  static final double DAY = 86_400;

  /** A name of time, for patterns. */
  static final String TIME =
      "(?:nanoseconds?|microseconds?|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?"
          + "|secs?|mins?|hrs?|yrs?|wks?|msecs?|millis|micros|ms|us|µs|μs|ns|mo|[sdhy])(?![\\p{L}\\d])";

  /** A name of an amount of data, for patterns. */
  static final String SIZE =
      "(?:(?:[kKMGTPE]i?)?B(?:ps)?|(?:[kKMGTPE]i?)?b(?:ps)|[kKMGTPE]b|[kmgtp]i?b|[kmgtp]?bps|[kKMGTPmgtp]?-?bits?(?:ps)?"
          + "|(?:kilo|mega|giga|tera|peta|exa|[Kk]ibi|[Mm]ebi|[Gg]ibi|[Tt]ebi)?-?(?:[Bb]ytes?)|(?:kilo|mega|giga|tera)bits?"
          + "|gigs?|megs?)(?![\\p{L}\\d])";

  private static final Map<String, Double> TIMES =
      Map.ofEntries(
          Map.entry("ns", 1e-9),
          Map.entry("nanosecond", 1e-9),
          Map.entry("us", 1e-6),
          Map.entry("µs", 1e-6),
          Map.entry("μs", 1e-6),
          Map.entry("micro", 1e-6),
          Map.entry("microsecond", 1e-6),
          Map.entry("ms", 1e-3),
          Map.entry("msec", 1e-3),
          Map.entry("milli", 1e-3),
          Map.entry("millisecond", 1e-3),
          Map.entry("s", 1.0),
          Map.entry("sec", 1.0),
          Map.entry("second", 1.0),
          Map.entry("min", 60.0),
          Map.entry("minute", 60.0),
          Map.entry("h", 3600.0),
          Map.entry("hr", 3600.0),
          Map.entry("hour", 3600.0),
          Map.entry("d", DAY),
          Map.entry("day", DAY),
          Map.entry("wk", 7 * DAY),
          Map.entry("week", 7 * DAY),
          Map.entry("mo", 30 * DAY),
          Map.entry("month", 30 * DAY),
          Map.entry("y", 365 * DAY),
          Map.entry("yr", 365 * DAY),
          Map.entry("year", 365 * DAY));

  private static final Map<Character, Double> SIZES =
      Map.of('k', 1e3, 'm', 1e6, 'g', 1e9, 't', 1e12, 'p', 1e15, 'e', 1e18);

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("hundred", 1e2),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mm", 1e6),
          Map.entry("mio", 1e6),
          Map.entry("mil", 1e6),
          Map.entry("mill", 1e6),
          Map.entry("million", 1e6),
          Map.entry("b", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("bil", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("milliard", 1e9),
          Map.entry("t", 1e12),
          Map.entry("trillion", 1e12),
          Map.entry("lakh", 1e5),
          Map.entry("crore", 1e7));

  private static final Map<String, Double> ADVERBS =
      Map.of(
          "daily", DAY,
          "hourly", 3600.0,
          "weekly", 7 * DAY,
          "monthly", 30 * DAY,
          "yearly", 365 * DAY,
          "annually", 365 * DAY);

  private Units() {}

  static double scale(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Double value = SCALES.get(lower);
    return value != null ? value : SCALES.getOrDefault(singular(lower), 1.0);
  }

  /** The seconds in a named time. */
  static Optional<Double> seconds(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TIMES.get(lower))
        .or(() -> Optional.ofNullable(TIMES.get(singular(lower))));
  }

  /** The seconds of daily, hourly and their like. */
  static Optional<Double> adverb(String name) {
    return Optional.ofNullable(ADVERBS.get(name.toLowerCase(Locale.ROOT)));
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  /** The unit that a name of an amount of data stands for. */
  static Unit size(String name) {
    String plain = name.replace("-", "");
    boolean long_ =
        plain
            .toLowerCase(Locale.ROOT)
            .matches("(?:kilo|mega|giga|tera|peta|exa|kibi|mebi|gibi|tebi|gig|meg).*");
    boolean prefixed = long_ || plain.matches("[kKMGTPEmgtp]i?[bB].*");
    double size = prefixed ? SIZES.getOrDefault(Character.toLowerCase(plain.charAt(0)), 1.0) : 1;
    boolean perSecond = plain.endsWith("ps");
    boolean bits = isBits(plain, perSecond);
    Unit unit = Unit.of(Measure.BYTES, bits ? size / 8 : size);
    Unit written = bits ? unit.inBits() : unit;
    return perSecond ? written.over(1) : written;
  }

  /** A small b is a bit only where the line speed says so: people write 5mb for a file. */
  private static boolean isBits(String name, boolean perSecond) {
    return name.toLowerCase(Locale.ROOT).contains("bit") || (perSecond && !name.endsWith("Bps"));
  }
}
