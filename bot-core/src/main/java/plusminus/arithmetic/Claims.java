package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Goes through a text and judges each number that is said to follow from others. A result that was
 * stated stands for what comes after it, so that a slip is reported once.
 */
final class Claims {

  /**
   * A judged result.
   *
   * @param basis what it was computed from
   * @param expected what that makes, in the units of what was claimed
   */
  record Claim(Quantity quantity, String basis, double claimed, double expected) {}

  private static final Pattern OPENS =
      Pattern.compile(
          "(?is)[^.;:\\d(*×/+=]{0,50}(?:\\(|:|,?\\s*(?:because|since|as|given|from)\\b).*");
  private static final Pattern EQUALS = Pattern.compile("(?s)[\\s)]*(?:=|≈|~|->|→|is|gives).*");
  private static final int MOST_NUMBERS = 300;
  private static final String GIVEN = "what was given";

  private final Page page;
  private final List<Quantity> known;
  private final Standings standings;
  private final Conclusions conclusions;
  private final List<Claim> claims = new ArrayList<>();

  private Claims(String text, List<Quantity> known) {
    this.page = new Page(text);
    this.known = known.stream().filter(each -> isNamed(each, text)).toList();
    this.standings = new Standings(page, this.known);
    this.conclusions = new Conclusions(page, standings);
  }

  /**
   * The claims of a text; of a very long list of numbers the first are read.
   *
   * @param known what was given or stated before the text
   */
  static List<Claim> in(String text, List<Quantity> known) {
    var claims = new Claims(text, known);
    for (int i = 0; i < Math.min(claims.page.size(), MOST_NUMBERS); i++) {
      claims.read(i);
    }
    return claims.claims;
  }

  /** A number from before counts where the text speaks of the same things. */
  private static boolean isNamed(Quantity known, String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return known.naming().nouns().stream()
        .limit(2)
        .anyMatch(noun -> noun.length() > 2 && words.contains(noun));
  }

  private void read(int i) {
    if (standings.enter(i)) {
      return;
    }
    Target target = conclusions.target(i);
    Optional<Judge.Verdict> verdict =
        target.lead() == Lead.Given
            ? explained(i, target)
            : judged(i, target).or(() -> explained(i, target));
    if (verdict.isPresent()) {
      standings.derived(i, verdict.get().derivation());
      claims.add(claim(target.quantity(), verdict.get()));
    }
  }

  private Optional<Judge.Verdict> judged(int i, Target target) {
    List<Operand> operands = standings.operands(i);
    List<Derivation> written = Judge.written(operands, page.text(), target);
    return written.isEmpty()
        ? Judge.prose(operands, target)
        : Judge.calculation(written, operands, target);
  }

  /** A number that is given first and computed behind: 20 boxes (10k / 500). */
  private Optional<Judge.Verdict> explained(int i, Target target) {
    if (!OPENS.matcher(target.rest()).matches()) {
      return Optional.empty();
    }
    int last = i;
    while (last + 1 < page.size() && (last == i || isSigned(last))) {
      last++;
    }
    boolean followed = last + 1 < page.size() && EQUALS.matcher(page.between(last)).matches();
    if (last < i + 2 || followed) {
      return Optional.empty();
    }
    var parts = new ArrayList<Operand>();
    for (int j = i + 1; j <= last; j++) {
      Operand part = standings.part(j, Operand.Standing.Fresh);
      parts.add(j == i + 1 ? part.first() : part);
    }
    List<Derivation> written = Calculation.of(parts, page.text(), target);
    return Judge.calculation(written, parts, target);
  }

  private boolean isSigned(int i) {
    return Calculation.sign(page.between(i)).isPresent();
  }

  private Claim claim(Quantity quantity, Judge.Verdict verdict) {
    boolean uptime = quantity.is(Unit.Form.Availability);
    double claimed = uptime ? 1 - quantity.value() : quantity.value();
    Derivation derivation = verdict.derivation();
    double expected = verdict.right() ? claimed : derivation.middle() / quantity.toBase();
    List<Quantity> from =
        derivation.from().stream()
            .map(Operand::quantity)
            .filter(each -> !known.contains(each))
            .toList();
    return new Claim(quantity, from.isEmpty() ? GIVEN : page.cite(from), claimed, expected);
  }
}
