package plusminus.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plusminus.calibration.KindMarker.Marked;
import plusminus.reading.PlainLinguist;

class KindMarkerTest {

  private static final Kinds KINDS =
      new Kinds(
          Map.of(
              "question",
              new Kinds.Kind(
                  List.of("open question"),
                  List.of("Where do we keep it?", "Who owns the key?", "How long may it take?")),
              "other",
              new Kinds.Kind(
                  List.of(),
                  List.of("We keep it in a file.", "The key is mine.", "It takes a second."))),
          Map.of("question", List.of("where", "who", "how")),
          Map.of("is", List.of("is", "are")));

  private final KindMarker marker = new KindMarker(KINDS, new PlainLinguist());

  @Test
  void aCriterionNamesItsKind() {
    assertThat(marker.kind("raises an open question of the design")).hasValue("question");
    assertThat(marker.kind("is polite")).isEmpty();
  }

  @Test
  void exemplarsAloneTellKindsApart() {
    KindMarker.Judge judge = marker.untaught("question");
    assertThat(judge.score("Where should the log go?")).isPositive();
    assertThat(judge.score("The log goes to the disk.")).isNegative();
  }

  @Test
  void marksAreLearnedFrom() {
    List<Marked> marks =
        IntStream.range(0, 400)
            .mapToObj(i -> new Marked("It is open where we put entry " + i + ".", true))
            .toList();
    String sentence = "It is open where we put the rest.";
    double before = marker.untaught("question").score(sentence);
    assertThat(marker.learned("question", marks).score(sentence)).isGreaterThan(before);
    assertThat(marker.learned("question", List.of()).score(sentence)).isEqualTo(before);
  }
}
