package plusminus.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plusminus.Practices;

class ClaimsTest {

  /** A claim as a person would mark it. */
  private record Marked(String words, boolean right) {
    static Marked of(String row) {
      return new Marked(row.substring(2), row.startsWith("+"));
    }
  }

  private static List<String> lines() {
    try {
      var file = Objects.requireNonNull(ClaimsTest.class.getResource("claims.tsv"));
      return Files.readAllLines(Path.of(file.toURI())).stream()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static Stream<String> claiming() {
    return lines().stream().filter(line -> line.contains("\t"));
  }

  static Stream<String> stating() {
    return lines().stream().filter(line -> !line.contains("\t"));
  }

  private static List<Estimate> estimates(String text) {
    return Arithmetic.estimates(Practices.turn(text));
  }

  private static Estimate wrong(String text) {
    return estimates(text).stream().filter(each -> !each.isRight()).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("claiming")
  void rightAndWrongAreToldApart(String line) {
    String[] parts = line.split("\t", -1);
    List<Marked> marked = Arrays.stream(parts).skip(1).map(Marked::of).toList();
    List<Estimate> found = estimates(parts[0]);
    for (Marked claim : marked) {
      Optional<Estimate> read =
          found.stream().filter(each -> matches(each, claim.words())).findFirst();
      assertThat(read.map(Estimate::isRight).orElse(true))
          .as(claim.words())
          .isEqualTo(claim.right());
    }
    List<Estimate> alarms = found.stream().filter(each -> !each.isRight()).toList();
    assertThat(alarms)
        .allMatch(
            alarm ->
                marked.stream().anyMatch(each -> !each.right() && matches(alarm, each.words())));
  }

  private static boolean matches(Estimate estimate, String words) {
    String own = estimate.quote().text();
    return words.contains(own) || own.contains(words);
  }

  @ParameterizedTest
  @MethodSource("stating")
  void numbersThatClaimNothingRaiseNoAlarm(String text) {
    assertThat(estimates(text)).allMatch(Estimate::isRight);
  }

  @Test
  void mostRightClaimsAreFound() {
    long found =
        claiming()
            .flatMap(
                line -> {
                  String[] parts = line.split("\t", -1);
                  List<Estimate> read = estimates(parts[0]);
                  return Arrays.stream(parts)
                      .skip(1)
                      .map(Marked::of)
                      .map(claim -> read.stream().anyMatch(each -> matches(each, claim.words())));
                })
            .filter(each -> each)
            .count();
    long all = claiming().mapToLong(line -> line.split("\t", -1).length - 1).sum();
    assertThat(found).isGreaterThan(all * 95 / 100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3M a day is 350 per second | ~34.7 a second | 1",
        "40k uploads a day of 3 MB each is 1.2 TB a day | ~120 GB a day | 1",
        "1 GB/s is 1 Gbit/s | ~8 Gbit a second | -1",
        "a backlog of 6M at 2k per second drains in 5 minutes | ~50 min | -1",
        "at 40k rps and 2k rps per box that's 200 boxes | ~20 boxes | 1",
        "four nines is 8 hours a year | ~52.6 min a year | 1",
        "6 base62 characters give 57 million codes | ~56.8 billion codes | -3"
      })
  void whatIsExpectedIsSaidInTheUnitOfTheClaim(String text, String words, int power) {
    assertThat(wrong(text).expectedInWords()).isEqualTo(words);
    assertThat(wrong(text).powerOff()).isEqualTo(power);
  }

  @Test
  void aSlipIsReportedOnceAndTheRestFollowsFromIt() {
    List<Estimate> found =
        estimates(
            "4M posts a day is 460 per second. 1 KB each so 460 KB/s, that's 40 GB a day. With 3"
                + " replicas 120 GB a day.");
    assertThat(found.stream().filter(each -> !each.isRight()))
        .extracting(each -> each.quote().text())
        .containsExactly("460 per second");
    assertThat(found).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void whatFollowsFromTheTrueValueIsRightToo() {
    assertThat(estimates("4M posts a day is 460 per second. 1 KB each so 4 GB a day."))
        .extracting(Estimate::isRight)
        .containsExactly(false, true);
  }

  @Test
  void theBasisIsWhatWasComputedFrom() {
    assertThat(wrong("so 30k viewers at 5 Mbit/s is 15 Gbit/s").basis())
        .isEqualTo("30k viewers at 5 Mbit/s");
  }

  @Test
  void numbersOfTheInterviewerServeWhereTheTextSpeaksOfThem() {
    List<Quantity> given = Arithmetic.quantities("There are 2 million users and 40 branches.");
    assertThat(
            Arithmetic.estimates(
                Practices.turn("your users at 5 orders a day make 10M orders a day"), given))
        .extracting(Estimate::isRight)
        .containsExactly(true);
    assertThat(
            Arithmetic.estimates(
                Practices.turn("your users at 5 orders a day make 100M orders a day"), given))
        .extracting(Estimate::isRight)
        .containsExactly(false);
    assertThat(Arithmetic.estimates(Practices.turn("we make 5 backups a day"), given)).isEmpty();
  }
}
