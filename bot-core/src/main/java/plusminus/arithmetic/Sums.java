package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Searches sums and differences of quantities of one kind: latencies, parts of a row, net rates.
 */
final class Sums {

  private static final Pattern ADDS =
      Pattern.compile(
          "(?is).*(?:\\d\\s*\\+\\s*[\\d~]|\\w\\s+\\+\\s|\\b(?:plus|in"
              + " total|total|totals|sum|sums|add|adds|together|altogether|overall|in all|end[-"
              + " ]to[- ]end|combined)\\b).*");
  private static final Pattern SUBTRACTS =
      Pattern.compile(
          "(?is).*(?:\\s[-−]\\s|\\b(?:minus|leaves|leaving|left|remaining|remains|net|difference|subtract\\w*)\\b).*");
  private static final Pattern PARALLEL =
      Pattern.compile("(?is).*\\b(?:parallel|concurrently|slowest|at the same time|at once)\\b.*");

  private static final int FAR = 6;

  private Sums() {}

  static List<Derivation> of(List<Operand> operands, Target target) {
    Measure wanted = target.quantity().measure();
    var found = new ArrayList<Derivation>();
    net(operands, wanted, found);
    if (wanted.isPieces() && target.quantity().isRate()) {
      return found;
    }
    boolean adds = ADDS.matcher(target.words()).matches();
    List<Operand> terms =
        operands.stream()
            .filter(each -> each.quantity().isPlain() && !each.quantity().isPopulation())
            .filter(each -> each.quantity().measure().equals(wanted))
            .filter(each -> each.standing() != Operand.Standing.Spent)
            .filter(
                each ->
                    each.standing() != Operand.Standing.Known
                        && each.distance() <= (adds ? FAR : 1))
            .toList();
    List<Operand> here = terms.stream().filter(Operand::isHere).toList();
    if (isParallel(target) && terms.size() > 1) {
      longest(here.size() > 1 ? here : terms, found);
      return found;
    }
    sum(operands, here.size() > 1 ? here : terms, adds, found);
    if (here.size() > 1 && here.size() < terms.size()) {
      sum(operands, terms, adds, found);
    }
    difference(terms, target, found);
    return found;
  }

  private static void longest(List<Operand> terms, List<Derivation> found) {
    double most = terms.stream().mapToDouble(each -> each.quantity().base()).max().orElse(1);
    found.add(new Derivation(most, most, 0, terms, true));
  }

  private static void sum(
      List<Operand> all, List<Operand> terms, boolean adds, List<Derivation> found) {
    if (terms.isEmpty()) {
      return;
    }
    double plain = 0;
    double multiplied = 0;
    for (Operand term : terms) {
      double times = times(all, term);
      plain += term.quantity().base();
      multiplied += term.quantity().base() * times;
    }
    boolean several = terms.size() > 1;
    if (multiplied > plain && several) {
      found.add(new Derivation(multiplied, multiplied, adds ? 0 : .4, terms, adds));
    }
    if (several) {
      found.add(new Derivation(plain, plain, adds ? .1 : .5, terms, adds));
      double most = terms.stream().mapToDouble(each -> each.quantity().base()).max().orElse(1);
      found.add(new Derivation(most, most, .5, terms, false));
    }
  }

  /** How often a term counts: the pieces named right before it. */
  private static double times(List<Operand> all, Operand term) {
    int at = all.indexOf(term);
    if (at <= 0) {
      return 1;
    }
    Quantity before = all.get(at - 1).quantity();
    boolean counts =
        before.measure().isPieces()
            && before.isPlain()
            && term.before()
                .matches(
                    "(?is)[^+,;]{0,24}(?:\\b(?:at|of|x|times|taking|each|with)\\b|[x×*@])[^+,;]{0,12}");
    return counts ? before.value() : 1;
  }

  private static void difference(List<Operand> terms, Target target, List<Derivation> found) {
    if (terms.size() != 2) {
      return;
    }
    double one = terms.getFirst().quantity().base();
    double other = terms.getLast().quantity().base();
    boolean subtracts = SUBTRACTS.matcher(target.words()).matches();
    double difference = Math.abs(one - other);
    if (difference > 0) {
      found.add(new Derivation(difference, difference, subtracts ? 0 : .7, terms, subtracts));
    }
  }

  /** An amount that shrinks by what goes out less what comes in. */
  private static void net(List<Operand> operands, Measure wanted, List<Derivation> found) {
    List<Operand> amounts =
        operands.stream()
            .filter(each -> each.quantity().isPlain() && each.quantity().measure().seconds() == 0)
            .toList();
    List<Operand> rates =
        operands.stream()
            .filter(each -> each.quantity().isPlain() && each.quantity().measure().seconds() == -1)
            .toList();
    if (!wanted.isTime() || amounts.isEmpty() || rates.size() < 2) {
      return;
    }
    Operand amount = amounts.getLast();
    Operand in = rates.get(rates.size() - 2);
    Operand out = rates.getLast();
    double net = Math.abs(in.quantity().base() - out.quantity().base());
    boolean same = in.quantity().measure().equals(out.quantity().measure());
    if (same && net > 0 && in.quantity().measure().equals(amount.quantity().measure().perTime())) {
      double time = amount.quantity().base() / net;
      double cost = in.useCost() + out.useCost() + amount.useCost() + .1;
      found.add(new Derivation(time, time, cost, List.of(amount, in, out), true));
    }
  }

  /** Whether the parts run at the same time, so that only the longest counts. */
  static boolean isParallel(Target target) {
    return PARALLEL.matcher(target.words()).matches();
  }
}
