package plusminus.arithmetic;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** What a number that was found is worth: digits, powers, number words and scales. */
final class Numerals {

  private static final Map<String, Double> WORTH =
      Map.ofEntries(
          Map.entry("half a", .5),
          Map.entry("half an", .5),
          Map.entry("half", .5),
          Map.entry("a", 1.0),
          Map.entry("an", 1.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("dozen", 12.0),
          Map.entry("fifteen", 15.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("eighty", 80.0),
          Map.entry("hundred", 100.0));
  private static final Set<String> ARTICLES = Set.of("half an", "half a", "half", "a", "an", "one");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numerals() {}

  /** The number without its scale. */
  static double value(Matcher number) {
    String word = number.group("word");
    return word != null ? WORTH.getOrDefault(word.toLowerCase(Locale.ROOT), 1.0) : digits(number);
  }

  /** Whether it is a word that counts one only where a unit follows. */
  static boolean isArticle(Matcher number) {
    String word = number.group("word");
    return word != null && ARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  static double scale(Matcher number) {
    String second = number.group("scale2");
    return Units.scale(number.group("scale")) * (second != null ? Units.scale(second) : 1);
  }

  static boolean isPower(Matcher number) {
    boolean power = number.group("pow") != null || number.group("sup") != null;
    return power && !number.group("num").equals("10");
  }

  private static double digits(Matcher number) {
    double value = Double.parseDouble(number.group("num").replaceAll("[,_ \\u00a0\\u202f]", ""));
    if (number.group("exp") != null) {
      return value * Math.pow(10, Integer.parseInt(number.group("exp").substring(1)));
    }
    if (number.group("pow") != null) {
      return Math.pow(value, Integer.parseInt(number.group("pow")));
    }
    if (number.group("sup") != null) {
      return Math.pow(value, raised(number.group("sup")));
    }
    if (number.group("ten") != null) {
      return value * Math.pow(10, Integer.parseInt(number.group("ten")));
    }
    return number.group("tensup") != null
        ? value * Math.pow(10, raised(number.group("tensup")))
        : value;
  }

  private static int raised(String superscript) {
    int value = 0;
    for (int i = 0; i < superscript.length(); i++) {
      value = value * 10 + RAISED.indexOf(superscript.charAt(i));
    }
    return value;
  }

  /** Whether what looks like a scale is a unit: bytes for B, minutes for m. */
  static boolean isUnit(String text, Matcher number, double value) {
    String scale = number.group("scale");
    String rest = Quantities.ahead(text, number.end("scale"));
    if (scale.equalsIgnoreCase("b")) {
      boolean billions =
          rest.matches("(?s)\\s+(?:[\\p{L}-]+\\s+)?(?:\\p{L}{2,}s|people|DAU|MAU|rows)\\b.*")
              && !rest.matches(
                  "(?s)\\s+(?:is|this|was|of|as|thus|plus|times|bytes|makes|gives|means|per|each|and|at|so|for|in|a)\\b.*");
      boolean often =
          value < 500
              && rest.matches("(?s)\\s*(?:/|per|a|each|every)\\s*(?:day|week|month|year|d)\\b.*");
      boolean factor = rest.matches("(?s)\\s*[*x×]\\s*[\\d.]+\\s*(?:[kKMG]?i?B|bytes).*");
      boolean small =
          value <= 20
              && rest.matches(
                  "(?s)\\s+(?!each|per|and|so|at|is|for|in|of|a\\b|payload|header|key|value|record|row|message|overhead|entry)\\p{L}{3,}.*");
      return !(billions || often || factor || small);
    }
    if (scale.equals("m")) {
      String before = text.substring(Math.max(0, number.start() - 12), number.start());
      return before.matches("(?is).*\\b(?:every|ttl|timeout|after|last|within|ttl of)\\s*=?\\s*")
          || rest.matches("(?is)\\s*(?:ttl|timeout|window|delay|interval)\\b.*");
    }
    return scale.equals("T")
        && rest.matches("(?is)\\s+(?:of\\s+)?(?:data|storage|disks?|ram|memory|logs|drives?)\\b.*");
  }
}
