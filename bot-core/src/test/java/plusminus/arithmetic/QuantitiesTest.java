package plusminus.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

  private static Quantity only(String text) {
    List<Quantity> found = Quantities.in(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "half a million | 500000",
        "a million rows | 1e6",
        "a billion | 1e9",
        "two regions | 2",
        "1,500,000 | 1.5e6",
        "1_000_000 | 1e6",
        "500 000 users | 500000",
        "3x10^8 | 3e8",
        "3 × 10⁸ | 3e8",
        "2^10 | 1024",
        "62**2 | 3844",
        "5 lakh users | 500000",
        "2 crore users | 2e7",
        "10m users | 1e7",
        "3 dozen hosts | 3",
        "2B people | 2e9",
        "5 hundred thousand | 500000"
      })
  void numbersAreReadAsTheyAreWritten(String text, double value) {
    assertThat(Quantities.in(text).getFirst().value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 KiB | 5000",
        "5 kB | 5000",
        "2 gigs | 2e9",
        "2 terabytes | 2e12",
        "500mb | 5e8",
        "8 Mbit | 1e6",
        "8 kbps | 1000",
        "8 Gb/s | 1e9",
        "5 MB/s | 5e6",
        "100B payload | 100"
      })
  void dataIsCountedInBytes(String text, double bytes) {
    Quantity size = only(text);
    assertThat(size.kind()).isEqualTo(Quantity.Kind.Bytes);
    assertThat(size.value()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50 requests per user per day | 86400",
        "5k req/s | 1",
        "20 ops/sec | 1",
        "300 qps | 1",
        "3 posts each day | 86400",
        "40 a minute | 60",
        "a ping every 5 seconds | 5",
        "once an hour | 3600",
        "twice a day | 86400",
        "3 times a week | 604800",
        "7M monthly visits | 2592000",
        "500 hours of video come in per minute | 60"
      })
  void aRateKnowsItsTime(String text, double per) {
    Quantity rate = only(text);
    assertThat(rate.isRate()).isTrue();
    assertThat(rate.per()).isEqualTo(per);
    assertThat(rate.isPopulation()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20M DAU", "20M daily users", "20M daily active users", "20M users a day"})
  void peopleOfADayAreCounted(String text) {
    assertThat(only(text).isPopulation()).isTrue();
    assertThat(only(text).base()).isEqualTo(20e6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3x | Factor | 3",
        "100:1 | Factor | 100",
        "replication factor 3 | Factor | 3",
        "3 replicas | Factor | 3",
        "doubled | Factor | 2",
        "20% | Share | .2",
        "a third | Share | .3333",
        "1 in 10 | Share | .1",
        "99.9% | Availability | .999",
        "four nines | Availability | .9999",
        "base62 | Alphabet | 62"
      })
  void aNumberKnowsItsPart(String text, Unit.Form form, double value) {
    assertThat(only(text).unit().form()).isEqualTo(form);
    assertThat(only(text).value()).isCloseTo(value, offset(1e-4));
  }

  @Test
  void aRangeIsOneNumberWithTwoEnds() {
    assertThat(only("10-20k requests"))
        .satisfies(
            range -> {
              assertThat(range.value()).isEqualTo(10_000);
              assertThat(range.high()).isEqualTo(20_000);
            });
    assertThat(only("100–200 ms").value()).isCloseTo(.1, offset(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0-999B", "0-10k", "0 to 5 ms"})
  void aRangeMayBeginAtNought(String text) {
    assertThat(Quantities.in(text)).isNotEmpty();
  }

  @Test
  void moneyIsItsOwnKind() {
    assertThat(only("$20 per TB a month").measure()).isEqualTo(new Measure(-1, -1, 1));
    assertThat(only("300 dollars").measure()).isEqualTo(Measure.MONEY);
  }

  @Test
  void aNumberKnowsForEachOfWhatItCounts() {
    assertThat(Quantities.in("each box takes 2k rps").getFirst().naming().each()).contains("box");
    assertThat(Quantities.in("2k rps per box").getFirst().naming().each()).contains("box");
    assertThat(Quantities.in("5 MB each").getFirst().naming().each()).contains(Naming.EACH);
    assertThat(Quantities.in("30k orders a day in total").getFirst().naming().total()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the 5th box",
        "at 3am",
        "m5.4xlarge",
        "2024-05-17",
        "10.0.0.1",
        "HTTP/2",
        "p99",
        "ipv6",
        "a second replica",
        "third-party",
        "port 8080",
        "version 2.1.3",
        "#12",
        "/v1/items"
      })
  void namesAreNoNumbers(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }
}
