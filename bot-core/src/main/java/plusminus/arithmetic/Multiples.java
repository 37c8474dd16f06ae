package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds multiples, fractions, ratios and alphabets: numbers that only change other numbers. */
final class Multiples {

  private static final Pattern MULTIPLE =
      Pattern.compile(
          "(?i)\\b(?:(?<two>doubl(?:e|ed|es|ing)|twice|twofold)|(?<three>tripl(?:e|ed|es|ing)|thrice|threefold)"
              + "|(?<four>quadrupl(?:e|ed|es)))\\b");
  private static final Pattern ONCE =
      Pattern.compile(
          "(?i)\\b(?:once|(?:an?|one)(?!\\s+"
              + Units.TIME
              + ")(?!\\s+"
              + Units.SIZE
              + ")(?!\\s+(?:thousand|hundred|million|billion|trillion|dozen|few|couple|half|third|quarter|fifth|tenth)\\b)(?=\\s+\\p{L}))(?=\\s+(?:\\p{L}+\\s+){0,2}?(?:per|each|every|an?)\\s+(?:(?:\\d+|two|three|five|ten|thirty)[\\s-]?)?(?:s|ms|min|second|minute|hour|day|week|month|year)s?\\b)");
  private static final Pattern FRACTION =
      Pattern.compile(
          "(?i)\\b(?:(?<of>an?|one|two|three)[\\s-]+)?(?<part>half|thirds?|quarters?|fifths?|tenths?|hundredths?)\\b"
              + "(?!\\s*(?:an?|hours?|millions?|billions?|dozen)\\b|-|\\s(?:party|option|replica|box|region|copy|server|one|node|zone|time|way|thing|service)\\b)");
  private static final Pattern RATIO =
      Pattern.compile(
          "(?<![\\d:.\\p{L}])(?:(?<many>\\d{1,6})\\s?(?::|to|-to-)\\s?1(?![\\d:]|[.,]\\d|\\s?[kKMG%])"
              + "|1\\s?(?::|to|-to-)\\s?(?<few>\\d{1,6})(?![\\d:]|\\s?(?:ms|s|min|am|pm|%|[kMG])\\b)|(?:1|one)\\s(?:in|out"
              + " of)\\s(?:every\\s)?(?<one>\\d{1,6}|ten|five|hundred)\\b)");
  private static final Pattern ALPHABET =
      Pattern.compile(
          "(?i)\\bbase[\\s-]?(?<base>62|64|58|36|32|16|10)\\b|\\b(?<hex>hex(?:adecimal)?)\\b|\\b(?<alnum>alpha-?numerics?)\\b|\\b(?<lower>(?:lower|upper)[\\s-]?case(?="
              + " letters?| char))");

  private final String text;
  private final List<Quantity> found = new ArrayList<>();

  private Multiples(String text) {
    this.text = text;
  }

  static List<Quantity> in(String text) {
    var multiples = new Multiples(text);
    multiples.ratios();
    multiples.alphabets();
    multiples.multiples();
    multiples.once();
    multiples.fractions();
    return multiples.found;
  }

  private void ratios() {
    Matcher ratio = RATIO.matcher(text);
    while (ratio.find()) {
      if (ratio.group("one") != null) {
        add(1 / number(ratio.group("one")), Unit.Form.Share, ratio);
        continue;
      }
      String many = ratio.group("many") != null ? ratio.group("many") : ratio.group("few");
      add(Double.parseDouble(many), Unit.Form.Factor, ratio);
    }
  }

  private static double number(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "five" -> 5;
      case "ten" -> 10;
      case "hundred" -> 100;
      default -> Double.parseDouble(word);
    };
  }

  private void alphabets() {
    Matcher alphabet = ALPHABET.matcher(text);
    while (alphabet.find()) {
      String base = alphabet.group("base");
      double letters = alphabet.group("lower") != null ? 26 : 62;
      double signs =
          base != null ? Double.parseDouble(base) : alphabet.group("hex") != null ? 16 : letters;
      add(signs, Unit.Form.Alphabet, alphabet);
    }
  }

  private void multiples() {
    Matcher multiple = MULTIPLE.matcher(text);
    while (multiple.find()) {
      double times = multiple.group("two") != null ? 2 : multiple.group("three") != null ? 3 : 4;
      var number =
          new Quantity(times, times, Unit.PIECES, Naming.NONE, multiple.start(), multiple.end());
      Quantity often = Trail.follow(text, number);
      boolean rate = often.isRate() && often.naming().nouns().isEmpty();
      if (rate) {
        found.add(often);
        continue;
      }
      add(times, Unit.Form.Factor, multiple);
    }
  }

  /** "once a day", "a message each minute". */
  private void once() {
    Matcher once = ONCE.matcher(text);
    while (once.find()) {
      var one = new Quantity(1, 1, Unit.PIECES, Naming.NONE, once.start(), once.end());
      Quantity rate = Trail.follow(text, one);
      if (rate.isRate() && !rate.isPopulation()) {
        found.add(rate);
      }
    }
  }

  private void fractions() {
    Matcher fraction = FRACTION.matcher(text);
    while (fraction.find()) {
      String of = fraction.group("of");
      String part = fraction.group("part").toLowerCase(Locale.ROOT);
      if (of == null && !part.equals("half")) {
        continue;
      }
      double share = share(part);
      double times =
          of == null ? 1 : of.equalsIgnoreCase("two") ? 2 : of.equalsIgnoreCase("three") ? 3 : 1;
      double value = share * times;
      var number =
          new Quantity(value, value, Unit.PIECES, Naming.NONE, fraction.start(), fraction.end());
      Quantity rate = Trail.follow(text, number);
      if (rate.isRate() && rate.naming().nouns().isEmpty()) {
        found.add(rate);
        continue;
      }
      add(value, Unit.Form.Share, fraction);
    }
  }

  private static double share(String part) {
    if (part.startsWith("half")) {
      return 1 / 2.0;
    }
    if (part.startsWith("third")) {
      return 1 / 3.0;
    }
    if (part.startsWith("quarter")) {
      return 1 / 4.0;
    }
    if (part.startsWith("fifth")) {
      return 1 / 5.0;
    }
    return part.startsWith("tenth") ? 1 / 10.0 : 1 / 100.0;
  }

  private void add(double value, Unit.Form form, Matcher place) {
    Quantity quantity =
        new Quantity(value, value, Unit.of(form), Naming.NONE, place.start(), place.end());
    boolean free =
        found.stream()
            .noneMatch(each -> each.from() < quantity.to() && quantity.from() < each.to());
    if (free) {
      found.add(quantity);
    }
  }
}
