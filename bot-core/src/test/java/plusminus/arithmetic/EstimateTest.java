package plusminus.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plusminus.transcript.Quote;

class EstimateTest {

  private static Estimate estimate(String claim, double expected) {
    return new Estimate(new Quote(1, 0, claim), "what was said", 1, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 TB a day | 12e12 | ~12 TB a day",
        "400 reads per second | 4000 | ~4000 reads a second",
        "3k/s | 34.72 | ~34.7 a second",
        "80 Gbit/s | 1e9 | ~8 Gbit a second",
        "120 B | 900 | ~900 bytes",
        "2 hours | 90 | ~90 s",
        "2 hours | 4800 | ~80 min",
        "1 hour | 100000 | ~27.8 hours",
        "5 minutes | 864000 | ~10 days",
        "4 ms | .0004 | ~400 us",
        "10 seconds | .25 | ~250 ms",
        "9 boxes | 90 | ~90 boxes",
        "5 million queries | 2.5e9 | ~2.5 billion queries",
        "3 trillion codes | 3.5e12 | ~3.5 trillion codes",
        "20k rows | 12345678 | ~12.3M rows",
        "$10k a month | 1000000 | ~$1M a month",
        "99.9% | .002997 | ~99.7%",
        "8 hours a year | 3153.6 | ~52.6 min a year",
        "100 a week | 5 | ~5 a week",
        "100 a minute | 5 | ~5 a minute",
        "100 an hour | 5 | ~5 an hour",
        "2 pings every 30 seconds | 20000 | ~20k pings every 30 s",
        "much | 1234 | ~1234"
      })
  void whatIsExpectedIsWrittenAsPeopleDo(String claim, double expected, String words) {
    assertThat(estimate(claim, expected).expectedInWords()).isEqualTo(words);
  }
}
