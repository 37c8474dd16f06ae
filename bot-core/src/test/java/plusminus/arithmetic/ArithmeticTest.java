package plusminus.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.Practices;
import plusminus.transcript.Turn;

class ArithmeticTest {

  private static List<Estimate> estimates(String text) {
    return Arithmetic.estimates(Practices.turn(text));
  }

  private static Estimate only(String text) {
    List<Estimate> found = estimates(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200k * 20 = 4M a day",
        "4M / 86400 = 46.3 a sec",
        "4M / 86400 = 46",
        "4,000,000 / 86,400 is about 46",
        "5M x 2 = 10M",
        "100M / 86400 ~ 1160/s",
        "200k * 16 bytes = 3.2MB",
        "10 x 200 = 2000/s",
        "500 million a day / 10^5 = 5000 per second",
        "4M * 200 B = 800 MB",
        "1 million requests at 2 KB = 2 GB",
        "2bn * 100 bytes = 200 GB",
        "5 B users * 1 KB = 5 TB",
        "3 thousand * 2 = 6k",
        "8 Mbit * 10 = 10 MB",
        "12/4 = 3",
        "60k/5k = 12",
        "46 * 10 = 460 at peak"
      })
  void aResultThatFollowsFromItsPartsIsRight(String text) {
    assertThat(only(text).isRight()).as(only(text).toString()).isTrue();
  }

  @Test
  void aDayMayBeTakenForHundredThousandSeconds() {
    assertThat(only("100M a day / 100k = 1000 a second").isRight()).isTrue();
    assertThat(only("100M a day, that is 1000 per second").isRight()).isTrue();
  }

  @Test
  void aMonthHasThirtyDaysAndAThousandStandsFor1024() {
    assertThat(only("1 GB a day = 30 GB a month").isRight()).isTrue();
    assertThat(only("1000 * 1024 KB = 1 GB").isRight()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4M / 86400 = 463 a sec | 1",
        "4M / 86400 = 4.6 a sec | -1",
        "200k * 20 = 40M | 1",
        "200k * 200 B = 40 GB | 3",
        "500k a day is 580 per second | 2"
      })
  void aSlipIsNamedByItsPowerOfTen(String text, int power) {
    Estimate estimate = only(text);
    assertThat(estimate.isRight()).isFalse();
    assertThat(estimate.powerOff()).isEqualTo(power);
  }

  @Test
  void theClaimIsQuotedAndItsBasisIsTold() {
    Turn turn = Practices.turn("so 4M / 86400 = 463 a sec at peak");
    Estimate estimate = Arithmetic.estimates(turn).getFirst();
    assertThat(turn.holds(estimate.quote())).isTrue();
    assertThat(estimate.quote().text()).startsWith("463");
    assertThat(estimate.basis()).isEqualTo("4M / 86400");
    assertThat(estimate.claimed()).isEqualTo(463);
    assertThat(estimate.expected()).isCloseTo(46.3, within(.01));
  }

  @Test
  void bitsAreEighthsOfBytes() {
    assertThat(Arithmetic.quantities("80 Mbit").getFirst().value()).isEqualTo(10e6);
    assertThat(Arithmetic.quantities("10 MB").getFirst().value()).isEqualTo(10e6);
    Quantity line = Arithmetic.quantities("8 Mbps").getFirst();
    assertThat(line.value()).isEqualTo(1e6);
    assertThat(line.isRate()).isTrue();
    assertThat(only("10 MB * 8 = 80 Mbit").isRight()).isTrue();
    assertThat(only("10 MB * 8 = 8000 Mbit").isRight()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "5k,5000",
    "5K,5000",
    "5M,5000000",
    "5 mio,5000000",
    "5 million,5000000",
    "2bn,2000000000",
    "2 billion,2000000000",
    "1 trillion,1000000000000",
    "10^5,100000",
    "1e6,1000000",
    "1.5k,1500"
  })
  void scalesAreMultiplied(String text, double value) {
    assertThat(Arithmetic.quantities(text).getFirst().value()).isEqualTo(value);
  }

  @Test
  void aLargeBIsBytesAndSmallUnitsKeepTheirKind() {
    assertThat(Arithmetic.quantities("200 B each").getFirst().kind())
        .isEqualTo(Quantity.Kind.Bytes);
    assertThat(Arithmetic.quantities("200 ms").getFirst())
        .satisfies(
            latency -> {
              assertThat(latency.kind()).isEqualTo(Quantity.Kind.Seconds);
              assertThat(latency.value()).isCloseTo(.2, within(1e-9));
            });
    assertThat(Arithmetic.quantities("10x").getFirst().kind()).isEqualTo(Quantity.Kind.Factor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20 per day", "20 spends a day", "20 / day", "20 daily", "20 requests per day"})
  void aRateKnowsItsTime(String text) {
    Quantity rate = Arithmetic.quantities(text).getFirst();
    assertThat(rate.isRate()).isTrue();
    assertThat(rate.per()).isEqualTo(86_400);
  }

  @Test
  void perUserPerDayTimesUsersIsARateForAll() {
    assertThat(only("200k users * 20 per day = 4M per day").isRight()).isTrue();
    assertThat(only("200k users * 20 per day = 46 per second").isRight()).isTrue();
    assertThat(only("200k users * 20 per day = 460 per second").isRight()).isFalse();
  }

  @Test
  void aPeakMayBeUpToTenTimesTheAverage() {
    assertThat(only("4M a day is 460 per second at peak").isRight()).isTrue();
    assertThat(only("4M a day is 46000 per second at peak").isRight()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres 16.2 on port 5432",
        "we move from http 1.1 to 2.0",
        "launched 2024-05-17 at 10:30",
        "redis gets a 30s ttl",
        "ttl 5 minutes or 10 minutes",
        "3 brokers, 3 zones, 2 replicas",
        "retry after 1s, 2s, 4s",
        "p99 is 200 ms",
        "call 555-1234",
        "give me 10/10 for this\n\nset sold = sold + 1",
        "on call 24/7 and an 80/20 split",
        "192.168.0.1/24",
        "id 550e8400-e29b-41d4-a716-446655440000",
        "utf-8 and sha-256"
      })
  void versionsPortsDatesAndTimeoutsRaiseNoAlarm(String text) {
    assertThat(estimates(text)).isEmpty();
  }

  @Test
  void nothingIsDividedByZero() {
    assertThat(estimates("5 / 0 = 7 and 0 * 0 = 0")).isEmpty();
  }

  @Test
  void whatStandsInAFenceIsNotComputed() {
    assertThat(estimates("```\n4M / 86400 = 463\n```")).isEmpty();
  }

  @Test
  void severalClaimsAreReadOneByOne() {
    List<Estimate> found =
        estimates("200k * 20 = 4M a day\n4M / 86400 = 463 a sec\n463 x 10 = 4630 writes/s");
    assertThat(found).extracting(Estimate::isRight).containsExactly(true, false, true);
  }

  @Test
  void aPopulationIsANumberOfSomeSize() {
    assertThat(Arithmetic.population("50k users", "user")).map(Quantity::value).contains(50_000.0);
    assertThat(Arithmetic.population("3 users in 200 ms", "user")).isEmpty();
    assertThat(Arithmetic.population("50 types per hotel = 50M types", "hotel")).isEmpty();
  }
}
