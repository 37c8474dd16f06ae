package plusminus.rubric;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of amount a text states. */
enum Measure {
  Rate(
      "(?:\\d|hundred|thousand|million)[^.;]{0,30}?(?:/ ?s\\b|/ ?sec|per (?:second|minute|hour|day)"
          + "|an? (?:second|minute|hour|day)\\b|\\b[rq]ps\\b|per sec\\b)",
      "rate|qps|rps|throughput|traffic|per second|requests|writes|reads|load|clicks|connections"),
  Bytes(
      "\\d ?(?:[kmgtp]i?b|bytes?|(?:kilo|mega|giga|tera|peta)bytes?)\\b",
      "storage|disk|volume|memory|ram|bytes|data size|size of|cache size|space"),
  Bandwidth(
      "\\d ?(?:[kmgt]i?b(?:it)?s?|[kmgt]bits?)(?:/| ?p| per )(?:s|sec|second)\\b",
      "bandwidth|network"),
  Money(
      "[$€£] ?\\d|\\d ?(?:[$€£]|k? ?(?:dollars?|euros?|usd|eur|cents?|bucks)\\b)",
      "money|price|dollars?|euros?|budget|cost figure|cost per|cost of the two"),
  Time(
      "\\b(?:\\d+(?:\\.\\d+)?|a|one|two|three|five|ten|half an?|thirty|few)"
          + " ?-?(?:ms\\b|s\\b|sec|second|minute|min\\b|hour|h\\b|day|week|month|year|millisecond)",
      "latency|timing|time|delay|fresh|how long|duration|period"),
  Peak("peak|rush|times the average|\\d ?x\\b", "peak"),
  Any(
      "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|half)\\b",
      "");

  private final Pattern stated;
  private final Pattern asked;

  Measure(String stated, String asked) {
    this.stated = Pattern.compile(stated, Pattern.CASE_INSENSITIVE);
    this.asked = Pattern.compile("\\b(?:" + asked + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  boolean isIn(String text) {
    return stated.matcher(text).find();
  }

  /** The kinds of amount that a criterion asks for; any, where it names none. */
  static Set<Measure> askedBy(String criterion) {
    Set<Measure> asked = EnumSet.noneOf(Measure.class);
    for (Measure each : values()) {
      if (each != Any && each.asked.matcher(criterion).find()) {
        asked.add(each);
      }
    }
    if (asked.contains(Bandwidth)) {
      return EnumSet.of(Bandwidth);
    }
    return asked.isEmpty() ? EnumSet.of(Any) : asked;
  }
}
