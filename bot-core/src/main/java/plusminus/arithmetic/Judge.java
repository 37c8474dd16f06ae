package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether a claim follows from the numbers before it. Right where anything plausible makes
 * it; wrong only where what is clearly meant does not.
 */
final class Judge {

  /** The derivation that decided. */
  record Verdict(boolean right, Derivation derivation) {}

  private static final double MARGIN = .9;
  private static final double PART_MARGIN = .3;
  private static final double PEAK = 11;
  private static final Pattern GROWS =
      Pattern.compile(
          "(?is).*\\b(?:grow\\w*|growth|compound\\w*|year over year|yoy|doubl\\w+"
              + " (?:every|each)|exponential\\w*)\\b.*");
  private static final Pattern SPARE =
      Pattern.compile(
          "(?is).*\\b(?:headroom|spare|redundan\\w*|failure|failover|n\\+1|buffer|safe\\w*|growth|peaks?|room|margin|round\\w*|ha)\\b.*");
  private static final Pattern LASTS =
      Pattern.compile(
          "(?is).*\\b(?:tak(?:es?|ing)|last\\w*|drain\\w*|clear\\w*|fill\\w*|catch\\w*|empt\\w*|complet\\w*|cop\\w*|mov\\w*|transfer\\w*|runs?|out|done|finish\\w*|rebuild\\w*|replay\\w*|scan\\w*|read\\w*|upload\\w*|download\\w*|total|sum|latency|end.to.end|plus|down\\w*|hours?|needs?|wait\\w*|process\\w*|full|restor\\w*|replicat\\w*|ship\\w*|send\\w*|fetch\\w*|sequential\\w*|serial\\w*|ttf\\w*|respon\\w*|work"
              + " off|burn\\w*|eat\\w*|backfill\\w*|reindex\\w*|migrat\\w*)\\b.*|.*[=+].*");

  private static final Pattern HOUR =
      Pattern.compile(
          "(?is).*\\b(?:(?:peak|busiest|busy|rush|one|single|top|evening|lunch)\\s+hour|hour"
              + " (?:has|gets|sees|takes))\\b.*");

  private static final Pattern SAYS =
      Pattern.compile(
          "(?is).*(?:\\b(?:is|are|about|around|roughly|be|have|has|need|needs|gets?)\\s*|[~≈]\\s*)");

  private Judge() {}

  /** What the signs right before a claim make, if there is a written calculation. */
  static List<Derivation> written(List<Operand> operands, String text, Target target) {
    if (target.lead() != Lead.Direct || operands.isEmpty()) {
      return List.of();
    }
    int first = operands.size() - 1;
    while (first > 0 && isSigned(operands.get(first - 1), operands.get(first), text)) {
      first--;
    }
    return Calculation.of(operands.subList(first, operands.size()), text, target);
  }

  private static boolean isSigned(Operand before, Operand next, String text) {
    boolean ordered =
        before.standing() != Operand.Standing.Known
            && before.quantity().to() <= next.quantity().from();
    return ordered
        && Calculation.sign(text.substring(before.quantity().to(), next.quantity().from()))
            .isPresent();
  }

  static Optional<Verdict> calculation(
      List<Derivation> written, List<Operand> operands, Target target) {
    Optional<Verdict> right =
        written.stream()
            .filter(each -> isMade(each, target))
            .min(byCost())
            .map(each -> new Verdict(true, each));
    if (right.isPresent()) {
      return right;
    }
    Optional<Verdict> meant =
        prose(operands, target).filter(each -> each.right() && isNear(each.derivation()));
    if (meant.isPresent()) {
      return meant;
    }
    return written.stream()
        .filter(Derivation::firm)
        .min(byCost())
        .map(each -> new Verdict(false, each))
        .or(() -> prose(operands, target));
  }

  static Optional<Verdict> prose(List<Operand> operands, Target target) {
    Target compared = target.quantity().is(Unit.Form.Availability) ? lost(target) : target;
    var found = new ArrayList<Derivation>();
    if (!target.quantity().is(Unit.Form.Availability)) {
      found.addAll(Products.of(operands, target));
      found.addAll(Sums.of(operands, target));
    }
    found.addAll(Powers.of(operands, target));
    Optional<Derivation> best =
        found.stream().filter(each -> each.firm() && !doubles(each)).min(byCost());
    double nearest = best.map(Derivation::cost).orElse(0.0);
    Optional<Derivation> match =
        found.stream()
            .filter(each -> each.cost() <= Math.max(nearest, .3) + margin(best, each))
            .filter(each -> makes(each, compared))
            .min(byCost());
    if (match.isPresent() && doubles(match.get())) {
      return doubled(match.get());
    }
    if (match.isPresent()) {
      boolean clear = target.lead().atLeast(Lead.Strong) || match.get().cost() <= .3;
      return match.filter(each -> clear).map(each -> new Verdict(true, each));
    }
    return best.filter(each -> each.cost() <= limit(target, each))
        .filter(each -> mayBeWrong(target))
        .map(each -> new Verdict(false, each));
  }

  /** What leaves out a part that the nearest derivation needs is hardly meant. */
  private static double margin(Optional<Derivation> nearest, Derivation other) {
    boolean part =
        nearest
            .filter(
                each ->
                    each.from().size() > other.from().size()
                        && each.from().containsAll(other.from())
                        && each.from().stream()
                            .allMatch(from -> from.standing() == Operand.Standing.Fresh))
            .isPresent();
    if (!part) {
      return MARGIN;
    }
    List<Quantity> left =
        nearest.orElseThrow().from().stream()
            .filter(each -> !other.from().contains(each))
            .map(Operand::quantity)
            .toList();
    boolean longer =
        left.stream()
            .anyMatch(
                each -> each.isRate() || (each.measure().isTime() && each.value() >= Units.DAY));
    boolean people = left.stream().anyMatch(each -> each.naming().countsPeople());
    if (longer || people || other.uses(Unit.Form.Power)) {
      return MARGIN;
    }
    boolean pieces = left.stream().allMatch(each -> each.is(Unit.Form.Plain) && isCounted(each));
    return pieces ? 0 : PART_MARGIN;
  }

  private static boolean isCounted(Quantity quantity) {
    return quantity.measure().isPieces() && !quantity.isRate() && !quantity.isBare();
  }

  private static boolean isNear(Derivation derivation) {
    return derivation.cost() <= .35
        && derivation.from().stream().allMatch(each -> each.distance() <= 1);
  }

  private static Comparator<Derivation> byCost() {
    return Comparator.comparingDouble(Derivation::cost);
  }

  /** Uptimes are compared by what is lost. */
  private static Target lost(Target target) {
    Quantity claim = target.quantity();
    double lost = 1 - claim.value();
    var quantity = new Quantity(lost, lost, claim.unit(), claim.naming(), claim.from(), claim.to());
    return new Target(quantity, target.lead(), target.gap(), target.rest(), target.words());
  }

  private static boolean makes(Derivation derivation, Target target) {
    Quantity claim = target.quantity();
    if (derivation.makes(claim)) {
      return true;
    }
    double ratio = claim.base() / derivation.middle();
    boolean peak = target.isPeak() && !derivation.uses(Unit.Form.Factor);
    if (peak && ratio >= 1 && ratio <= PEAK) {
      return true;
    }
    boolean gathered = derivation.uses(Unit.Form.Share) && HOUR.matcher(target.words()).matches();
    boolean ofDay = gathered && ratio >= 24 * .75 && ratio <= 24 * 1.34;
    return ofDay || roundsUp(derivation, target, ratio);
  }

  /** A calculation that is written out allows no peak that it does not name. */
  private static boolean isMade(Derivation derivation, Target target) {
    Quantity claim = target.quantity();
    return derivation.makes(claim)
        || roundsUp(derivation, target, claim.base() / derivation.middle());
  }

  /** Boxes come in one piece, and a few more are bought on purpose. */
  private static boolean roundsUp(Derivation derivation, Target target, double ratio) {
    Quantity claim = target.quantity();
    boolean pieces = claim.measure().isPieces() && !claim.isRate() && claim.value() <= 1000;
    if (!pieces) {
      return false;
    }
    boolean whole =
        claim.value() >= Math.ceil(derivation.low() * .98)
            && claim.value() <= Math.ceil(derivation.high());
    boolean spare = claim.naming().countsResources() && SPARE.matcher(target.words()).matches();
    boolean one = claim.value() <= 5 && claim.value() - Math.ceil(derivation.high()) == 1;
    return whole || (spare && ratio >= 1 && ratio <= 2.5) || (spare && one);
  }

  /** How far a derivation may lie and still be what was clearly meant. */
  private static double limit(Target target, Derivation derivation) {
    boolean joined =
        derivation.from().size() > 1
            && derivation.from().stream().filter(Operand::isHere).count() > 1;
    return switch (target.lead()) {
      case Direct -> 1.25;
      case Strong -> .95;
      case Weak -> joined && SAYS.matcher(target.gap()).matches() ? .25 : -1;
      case Given, Begins -> -1;
    };
  }

  private static boolean mayBeWrong(Target target) {
    boolean wait =
        !target.followsAtOnce()
            && target.quantity().measure().isTime()
            && !LASTS.matcher(target.words()).matches();
    return !wait && !isMoment(target) && !GROWS.matcher(target.words()).matches();
  }

  /** "174 in the busiest hour" behind a rate a second says when, and not over which time. */
  private static boolean isMoment(Target target) {
    return target.quantity().unit().per() == Units.HOUR && HOUR.matcher(target.words()).matches();
  }

  /** Multiplies what was said to be the total with the number of its parts. */
  private static boolean doubles(Derivation derivation) {
    boolean total =
        derivation.from().stream()
            .anyMatch(
                each -> each.quantity().naming().total() && !each.quantity().measure().isPieces());
    return total && parts(derivation).isPresent();
  }

  private static Optional<Operand> parts(Derivation derivation) {
    return derivation.from().stream()
        .filter(each -> each.quantity().is(Unit.Form.Plain) && each.quantity().measure().isPieces())
        .filter(each -> !each.quantity().isBare() && !each.isForEach())
        .findFirst();
  }

  private static Optional<Verdict> doubled(Derivation derivation) {
    return parts(derivation)
        .map(
            parts -> {
              double number = parts.quantity().base();
              List<Operand> rest =
                  derivation.from().stream().filter(each -> !each.equals(parts)).toList();
              boolean up = derivation.middle() > rest.getFirst().quantity().base();
              double total = up ? derivation.middle() / number : derivation.middle();
              return new Verdict(!up, new Derivation(total, total, derivation.cost(), rest, true));
            });
  }
}
