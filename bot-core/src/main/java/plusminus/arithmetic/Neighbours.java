package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in the light of those next to them: ranges, units left out, each user. */
final class Neighbours {

  private static final Pattern RANGE = Pattern.compile("\\s?(?:-|–|—|to|\\.\\.)\\s?");
  private static final Pattern EACH =
      Pattern.compile(
          "(?i)\\b(?:each|every|per|one|an?|single|average|typical)\\s+(?<one>\\p{L}+)(?:\\s+(?<two>\\p{L}+))?(?:\\s+(?<three>\\p{L}+))?");
  private static final Pattern OF = Pattern.compile("\\s*(?:out )?of (?:its |the |their )?");
  private static final Pattern CLAUSE = Pattern.compile("(?s).*(?:[.;!?]\\s|\\n)");
  private static final Pattern LIST = Pattern.compile("\\s*(?:,|/|\\+|,?\\s*(?:and|or|&))\\s*");
  private static final Pattern AND = Pattern.compile("\\s+(?:and\\s+)?");
  private static final int FAR = 120;

  private final String text;
  private final List<Quantity> found;

  private Neighbours(String text, List<Quantity> found) {
    this.text = text;
    this.found = found;
  }

  /** The same numbers, in order, told apart and put together. */
  static List<Quantity> settle(String text, List<Quantity> found) {
    var neighbours = new Neighbours(text, found);
    return neighbours.forEach(neighbours.listed(neighbours.joined(neighbours.apart())));
  }

  /** A noun that is a number of its own ends the number before it. */
  private List<Quantity> apart() {
    var apart = new ArrayList<Quantity>();
    for (int i = 0; i < found.size(); i++) {
      Quantity one = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).from() : text.length();
      apart.add(one.to() <= next ? one : one.endingAt(trimmed(one.from(), next)));
    }
    return apart;
  }

  private int trimmed(int from, int to) {
    return from + text.substring(from, to).stripTrailing().length();
  }

  /** Puts the two ends of a range together. */
  private List<Quantity> joined(List<Quantity> apart) {
    var joined = new ArrayList<Quantity>();
    for (Quantity next : apart) {
      Quantity last = joined.isEmpty() ? next : joined.getLast();
      boolean pair = !joined.isEmpty();
      if (pair && isRange(last, next)) {
        joined.removeLast();
        joined.add(range(last, next));
      } else if (pair && isTimeInTwoUnits(last, next)) {
        joined.removeLast();
        joined.add(sum(last, next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** "(80, 30 and 150 ms)": all numbers of a list have the unit of the last. */
  private List<Quantity> listed(List<Quantity> joined) {
    var listed = new ArrayList<>(joined);
    for (int i = listed.size() - 2; i >= 0; i--) {
      Quantity one = listed.get(i);
      Quantity next = listed.get(i + 1);
      boolean list =
          one.isBare()
              && next.measure().isTime()
              && one.to() <= next.from()
              && LIST.matcher(text.substring(one.to(), next.from())).matches();
      if (list) {
        double size = next.unit().size();
        listed.set(
            i,
            new Quantity(
                one.value() * size,
                one.high() * size,
                next.unit(),
                one.naming(),
                one.from(),
                one.to()));
      }
    }
    return listed;
  }

  /** "4 minutes and 20 seconds" is one time. */
  private boolean isTimeInTwoUnits(Quantity large, Quantity small) {
    boolean times = large.measure().isTime() && small.measure().isTime();
    boolean next =
        large.to() <= small.from()
            && AND.matcher(text.substring(large.to(), small.from())).matches();
    return times
        && next
        && small.unit().size() < large.unit().size()
        && small.value() < large.unit().size();
  }

  private static Quantity sum(Quantity large, Quantity small) {
    double value = large.value() + small.value();
    return new Quantity(value, value, large.unit(), large.naming(), large.from(), small.to());
  }

  private boolean isRange(Quantity low, Quantity high) {
    if (low.to() > high.from()) {
      return false;
    }
    String between = text.substring(low.to(), high.from());
    boolean and = between.strip().equals("and") && text.startsWith("between ", low.from() - 8);
    boolean measured = low.unit().equals(high.unit()) && !low.measure().isPieces();
    boolean same = measured || low.isBare();
    return same && (and || RANGE.matcher(between).matches()) && end(low, high) < high.value();
  }

  private static double end(Quantity low, Quantity high) {
    double value =
        low.isBare() && !low.unit().equals(high.unit())
            ? low.value() * high.unit().size()
            : low.value();
    while (low.isBare() && value > 0 && value * 1000 < high.value()) {
      value *= 1000;
    }
    return value;
  }

  private static Quantity range(Quantity low, Quantity high) {
    return new Quantity(
        end(low, high), high.value(), high.unit(), high.naming(), low.from(), high.to());
  }

  /** Adds what stands before a number: each user, one box, a message. */
  private List<Quantity> forEach(List<Quantity> quantities) {
    var named = new ArrayList<Quantity>();
    int from = 0;
    for (Quantity quantity : quantities) {
      var each = new HashSet<String>();
      int near = Math.max(Math.min(from, quantity.from()), quantity.from() - FAR);
      String clause = CLAUSE.matcher(text.substring(near, quantity.from())).replaceFirst("");
      Matcher one = EACH.matcher(clause);
      while (one.find()) {
        add(each, one.group("one"));
        add(each, one.group("two"));
        add(each, one.group("three"));
      }
      if (!named.isEmpty() && OF.matcher(clause).matches()) {
        each.addAll(named.getLast().naming().each());
        lend(quantity, named);
      }
      named.add(each.isEmpty() ? quantity : quantity.named(quantity.naming().forEachOf(each)));
      from = quantity.to();
    }
    return named;
  }

  /** "2,100 of its 3,000 rps": the first number has the unit of the second. */
  private static void lend(Quantity whole, List<Quantity> named) {
    Quantity part = named.getLast();
    if (part.isBare() && !whole.measure().isPieces()) {
      double size = whole.unit().size();
      named.removeLast();
      named.add(
          new Quantity(
              part.value() * size,
              part.high() * size,
              whole.unit(),
              part.naming(),
              part.from(),
              part.to()));
    }
  }

  private static void add(Set<String> each, String word) {
    if (word != null && Units.seconds(word).isEmpty() && !word.equals("of")) {
      each.add(Naming.stem(word));
    }
  }
}
