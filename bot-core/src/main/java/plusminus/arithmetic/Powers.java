package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches what is no product of two quantities: codes of a length, and shares of uptime. */
final class Powers {

  private static final Set<String> SIGNS =
      Set.of("char", "character", "digit", "letter", "symbol", "position", "long");
  private static final Pattern CODES =
      Pattern.compile(
          "(?is).*\\b(?:combination|combo|id|url|link|key|code|possibilit|possible|value|unique|slug|permutation|hash|string|name|number|address|token|short|distinct|different|variant|option|row|record|object|thing|entry|entries)\\w*\\b.*");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)\\b(?:(?:a|per|each|every|the|one)\\s+|/\\s*)(?<time>year|month|week|day|quarter)\\b|\\b(?<adverb>yearly|annually|monthly|weekly|daily)\\b|\\b(?<annual>annual)\\b");

  private static final Set<String> ROW =
      Set.of(
          "service", "component", "system", "dependency", "hop", "call", "part", "tier", "layer");
  private static final Pattern IN_A_ROW =
      Pattern.compile("(?is).*\\b(?:row|series|serial\\w*|all|chain\\w*|each|every|needed)\\b.*");
  private static final Set<String> SEQUENCES = Set.of("sequence", "counter");

  private Powers() {}

  static List<Derivation> of(List<Operand> operands, Target target) {
    var found = new ArrayList<Derivation>();
    if (target.quantity().is(Unit.Form.Availability)) {
      together(operands, found);
      return found;
    }
    codes(operands, target, found);
    sequences(operands, target, found);
    downtime(operands, target, found);
    return found;
  }

  private static void codes(List<Operand> operands, Target target, List<Derivation> found) {
    Quantity claim = target.quantity();
    boolean counts =
        claim.isPlain() && claim.measure().isPieces() && !claim.isRate() && claim.value() >= 1000;
    if (!counts) {
      return;
    }
    boolean named =
        claim.naming().nouns().isEmpty()
            || CODES.matcher(String.join(" ", claim.naming().nouns())).matches();
    List<Operand> alphabets =
        operands.stream().filter(each -> each.quantity().is(Unit.Form.Alphabet)).toList();
    for (Operand length : operands) {
      Quantity signs = length.quantity();
      boolean bits = signs.unit().bits() && signs.unit().size() == 1 / 8.0 && !signs.isRate();
      if (bits && signs.value() * 8 <= 128) {
        add(found, Math.pow(2, signs.value() * 8), length.useCost() + .1, List.of(length), named);
      }
      boolean counted = signs.isPlain() && signs.measure().isPieces() && signs.value() <= 40;
      if (!counted) {
        continue;
      }
      boolean long_ = signs.naming().nouns().stream().anyMatch(SIGNS::contains);
      for (Operand alphabet : alphabets) {
        add(
            found,
            Math.pow(alphabet.quantity().value(), signs.value()),
            length.useCost() * .5 + (long_ ? 0 : .3),
            List.of(alphabet, length),
            named);
      }
      if (long_ && alphabets.isEmpty()) {
        boolean digits = signs.naming().nouns().contains("digit");
        for (double letters : new double[] {10, 26, 36, 62, 64}) {
          add(
              found,
              Math.pow(letters, signs.value()),
              .2,
              List.of(length),
              digits && letters == 10);
        }
      }
    }
  }

  private static void add(
      List<Derivation> found, double value, double cost, List<Operand> from, boolean firm) {
    found.add(new Derivation(value, value, cost, from, firm));
  }

  /** What is lost of a year, a month or what is named. */
  private static void downtime(List<Operand> operands, Target target, List<Derivation> found) {
    Optional<Operand> last =
        operands.stream()
            .filter(each -> each.quantity().is(Unit.Form.Availability) && each.distance() <= 2)
            .reduce((one, other) -> other);
    Quantity claim = target.quantity();
    boolean time = claim.measure().isTime();
    boolean ofTime = claim.measure().isPieces() && claim.isRate();
    boolean share = ofTime && !claim.isPopulation();
    if (last.isEmpty() || !(time || share)) {
      return;
    }
    Optional<Operand> row = row(operands, last.get());
    double up = last.get().quantity().value();
    double lost = 1 - row.map(each -> Math.pow(up, each.quantity().value())).orElse(up);
    List<Operand> from =
        row.map(each -> List.of(each, last.get())).orElseGet(() -> List.of(last.get()));
    if (share) {
      add(found, lost, 0, from, true);
      return;
    }
    Matcher period = PERIOD.matcher(target.words());
    boolean any = false;
    while (period.find()) {
      double seconds = seconds(period);
      add(found, lost * seconds, 0, from, true);
      any = true;
    }
    if (!any) {
      add(found, lost * 365 * Units.DAY, 0, from, true);
      add(found, lost * 30 * Units.DAY, .2, from, true);
      add(found, lost * 7 * Units.DAY, .4, from, false);
      add(found, lost * Units.DAY, .4, from, false);
    }
  }

  /** How many parts stand in a row, each with that availability. */
  private static Optional<Operand> row(List<Operand> operands, Operand last) {
    return operands.stream()
        .filter(each -> each.standing() == Operand.Standing.Fresh)
        .filter(each -> each.quantity().is(Unit.Form.Plain) && each.quantity().value() <= 50)
        .filter(each -> each.quantity().naming().nouns().stream().limit(2).anyMatch(ROW::contains))
        .filter(each -> IN_A_ROW.matcher(last.before()).matches())
        .reduce((one, other) -> other);
  }

  /** "12 bits of sequence in each millisecond" are so many ids a second. */
  private static void sequences(List<Operand> operands, Target target, List<Derivation> found) {
    Quantity claim = target.quantity();
    if (!claim.isRate() || !claim.isPlain() || claim.measure().bytes() != 0) {
      return;
    }
    for (Operand operand : operands) {
      Quantity signs = operand.quantity();
      boolean sequence = signs.naming().nouns().stream().anyMatch(SEQUENCES::contains);
      if (sequence && signs.isRate() && signs.unit().bits() && signs.value() * 8 <= 40) {
        double rate = Math.pow(2, signs.value() * 8) / signs.per();
        add(found, rate, operand.useCost(), List.of(operand), true);
      }
    }
  }

  private static double seconds(Matcher period) {
    String time = period.group("time");
    if (time != null) {
      return time.equalsIgnoreCase("quarter")
          ? 91 * Units.DAY
          : Units.seconds(time).orElse(Units.DAY);
    }
    String adverb = period.group("adverb");
    return adverb != null ? Units.adverb(adverb).orElse(Units.DAY) : 365 * Units.DAY;
  }

  /** Several parts in a row, or one of several that has to be up; in shares of time lost. */
  private static void together(List<Operand> operands, List<Derivation> found) {
    List<Operand> parts =
        operands.stream()
            .filter(
                each ->
                    each.quantity().is(Unit.Form.Availability)
                        || (each.quantity().is(Unit.Form.Share) && each.quantity().value() >= .8))
            .toList();
    if (parts.isEmpty()) {
      return;
    }
    double up =
        parts.stream()
            .mapToDouble(each -> each.quantity().value())
            .reduce(1, (one, other) -> one * other);
    double down =
        parts.stream()
            .mapToDouble(each -> 1 - each.quantity().value())
            .reduce(1, (one, other) -> one * other);
    if (parts.size() > 1) {
      add(found, 1 - up, 0, parts, true);
      add(found, down, .1, parts, true);
    }
    double last = parts.getLast().quantity().value();
    for (Operand number : operands) {
      Quantity times = number.quantity();
      boolean few =
          times.measure().isPieces()
              && times.value() >= 2
              && times.value() <= 50
              && !times.isRate();
      if (few && !parts.contains(number)) {
        add(found, 1 - Math.pow(last, times.value()), .05, List.of(parts.getLast(), number), true);
        add(found, Math.pow(1 - last, times.value()), .1, List.of(parts.getLast(), number), true);
      }
    }
  }
}
