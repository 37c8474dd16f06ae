package plusminus.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plusminus.Practices;

/** Claims made from templates with numbers by chance: the right ones pass, those off are caught. */
class GeneratedClaimsTest {

  private static final int ROUNDS = 60;
  private static final List<Double> SLIPS = List.of(10.0, .1, 100.0, .01, 1000.0, .001, 8.0, .125);

  /** Words around two numbers and what they make. */
  private interface Template {
    String text(long one, long other, double off);
  }

  private static final List<Template> TEMPLATES =
      List.of(
          (one, other, off) ->
              one
                  + "k users send "
                  + other
                  + " messages a day each, so "
                  + plain(one * 1e3 * other * off)
                  + " messages a day",
          (one, other, off) ->
              plain(one * 1e6)
                  + " requests a day is about "
                  + plain(one * 1e6 / 86_400 * off)
                  + " a second",
          (one, other, off) ->
              one
                  + "k photos a day at "
                  + other
                  + " KB gives "
                  + plain(one * other * off)
                  + " MB a day",
          (one, other, off) ->
              one + " MB/s for " + other + " hours = " + plain(one * other * 3.6 * off) + " GB",
          (one, other, off) ->
              "we keep "
                  + other
                  + " days of "
                  + one
                  + " GB a day, that's "
                  + plain(one * other * off)
                  + " GB",
          (one, other, off) ->
              one + "k viewers at " + other + " Mbit/s is " + plain(one * other * off) + " Gbit/s",
          (one, other, off) -> one + "k * " + other + " = " + plain(one * 1e3 * other * off),
          (one, other, off) ->
              "copying "
                  + one
                  + " GB at "
                  + other
                  + " MB/s takes "
                  + plain(one * 1e3 / other * off)
                  + " seconds",
          (one, other, off) ->
              "a call takes "
                  + other
                  + " ms so one thread does "
                  + plain(1000.0 / other * off)
                  + " calls per second",
          (one, other, off) ->
              "a peak of "
                  + plain(one * other * 100.0)
                  + " rps and "
                  + plain(other * 100.0)
                  + " rps per server, so we need "
                  + plain(Math.max(1, Math.rint(one * off)))
                  + " servers");

  private static String plain(double value) {
    return value >= 1e6
        ? String.format(java.util.Locale.ROOT, "%.3gM", value / 1e6)
            .replaceAll("e\\+0?(\\d+)M", "e$1M")
        : new java.math.BigDecimal(value).round(new java.math.MathContext(3)).toPlainString();
  }

  @Test
  void rightClaimsPass() {
    var random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      for (Template template : TEMPLATES) {
        String text = template.text(20 + random.nextInt(70), 2 + random.nextInt(60), 1);
        assertThat(Arithmetic.estimates(Practices.turn(text))).as(text).allMatch(Estimate::isRight);
      }
    }
  }

  @Test
  void wrongClaimsAreCaught() {
    var random = new Random(12);
    int caught = 0;
    int all = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (Template template : TEMPLATES) {
        double off = SLIPS.get(random.nextInt(SLIPS.size()));
        String text = template.text(20 + random.nextInt(70), 2 + random.nextInt(60), off);
        boolean found =
            Arithmetic.estimates(Practices.turn(text)).stream().anyMatch(each -> !each.isRight());
        caught += found ? 1 : 0;
        all++;
      }
    }
    assertThat(caught).isGreaterThan(all * 95 / 100);
  }
}
