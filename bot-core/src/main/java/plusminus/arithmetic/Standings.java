package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What has been done so far with each number of a page, and what a claim may be computed from. */
final class Standings {

  private static final Pattern REFERS =
      Pattern.compile(
          "(?i)\\b(?:you (?:gave|said|mentioned|told|named)|your \\p{L}+|as"
              + " (?:given|said|agreed)|from before|from above|earlier|those|these)\\b");

  /** What is added right behind a result: in 5 years, at 3k each. */
  private static final Pattern TRAILS =
      Pattern.compile(
          "(?is)\\s*(?:(?!comes?|works?|ends?|lands?|is|are|so)\\p{L}+\\s+)?(?:in|over|for|after|across|at|with|of|per|during|within)\\s+(?:the"
              + " |our |a |all |about |~|only |next |first |last ){0,3}");

  private static final int BACK = 6;
  private static final int MOST = 24;
  private static final double SAME = .02;

  private final Page page;
  private final List<Quantity> known;
  private final List<Operand.Standing> standings = new ArrayList<>();
  private final Map<Integer, List<Quantity>> sources = new HashMap<>();

  /** The last number that was used for the result before it. */
  private int added = -1;

  Standings(Page page, List<Quantity> known) {
    this.page = page;
    this.known = known;
  }

  /** Enters the next number; answers whether it says an earlier one again. */
  boolean enter(int i) {
    standings.add(added == i ? Operand.Standing.Spent : Operand.Standing.Fresh);
    for (int j = Math.max(0, i - 8); j < i; j++) {
      if (isSame(page.quantity(j), page.quantity(i))) {
        boolean fresh = standings.get(j) == Operand.Standing.Fresh;
        standings.set(i, fresh ? Operand.Standing.Fresh : Operand.Standing.Last);
        standings.set(j, Operand.Standing.Spent);
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Quantity before, Quantity now) {
    boolean plain = now.isPlain() && !now.isBare() && before.high() == before.value();
    boolean same =
        before.unit().equals(now.unit()) && Math.abs(before.value() / now.value() - 1) < SAME;
    boolean alike = !now.measure().isPieces() || now.naming().sharesNoun(before.naming());
    boolean other =
        now.measure().bytes() == 0
            && !now.naming().nouns().isEmpty()
            && !before.naming().nouns().isEmpty()
            && !now.naming().sharesNoun(before.naming());
    return plain && same && alike && !other;
  }

  boolean isLast(int i) {
    return standings.get(i) == Operand.Standing.Last;
  }

  /** Whether a number is a result, or was added to the result before it. */
  boolean isResult(int i) {
    return isLast(i) || added == i;
  }

  /** A number that was derived: what it came from is spent. */
  void derived(int i, Derivation derivation) {
    for (Operand used : derivation.from()) {
      int at = page.indexOf(used.quantity());
      if (at >= 0 && at < standings.size()) {
        standings.set(at, Operand.Standing.Spent);
      }
      if (used.standing() == Operand.Standing.Added) {
        added = at;
      }
    }
    sources.put(i, derivation.from().stream().map(Operand::quantity).toList());
    for (int j = Math.max(0, i - MOST); j < i; j++) {
      if (isLast(j) && page.sentence(j) != page.sentence(i)) {
        standings.set(j, Operand.Standing.Spent);
      }
    }
    standings.set(i, Operand.Standing.Last);
  }

  /** What a number may be computed from, in the order of the text. */
  List<Operand> operands(int i) {
    var operands = new ArrayList<Operand>();
    if (!known.isEmpty()) {
      int distance = REFERS.matcher(page.text()).find() ? 1 : 2;
      known.forEach(
          each -> operands.add(new Operand(each, distance, Operand.Standing.Known, "", List.of())));
    }
    for (int j = Math.max(0, i - MOST); j < i; j++) {
      int distance = page.sentence(i) - page.sentence(j);
      if (distance <= BACK) {
        List<Quantity> from = sources.getOrDefault(j, List.of());
        operands.add(new Operand(page.quantity(j), distance, standings.get(j), page.gap(j), from));
      }
    }
    boolean trailing = page.isFollowed(i) && TRAILS.matcher(page.gap(i + 1)).matches();
    if (trailing) {
      operands.add(part(i + 1, Operand.Standing.Added));
    }
    return operands;
  }

  /** A number as part of what is computed in its own sentence. */
  Operand part(int i, Operand.Standing standing) {
    return new Operand(page.quantity(i), 0, standing, page.gap(i), List.of());
  }
}
