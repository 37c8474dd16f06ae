package plusminus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plusminus.Practices;
import plusminus.question.Dimension;
import plusminus.question.Sign;
import plusminus.rubric.Band;
import plusminus.rubric.Criterion;
import plusminus.rubric.Help;
import plusminus.rubric.Mark;
import plusminus.rubric.Marker;
import plusminus.rubric.Scorecard;
import plusminus.rubric.Scorecard.Advice;
import plusminus.rubric.Scorecard.NotAssessed;
import plusminus.rubric.Scorecard.Reason;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;

class ScorecardWriterTest {

  private static String write(Scorecard card) {
    return new ScorecardWriter(Practices.card(), Practices.rubric(), Practices.credits())
        .write(card, new Layout.Plain());
  }

  private static Mark mark(
      Sign sign, Dimension dimension, Criterion.Origin origin, Help help, boolean challenged) {
    return new Mark(
        sign,
        "criterion",
        dimension,
        origin,
        "Seen: " + dimension.id(),
        List.of(new Quote(2, 0, "said about " + dimension.id())),
        Duration.ofMinutes(7).plusSeconds(59),
        help,
        challenged,
        Marker.Rules);
  }

  private static Scorecard card(List<Mark> marks, List<NotAssessed> not, List<Advice> advice) {
    return new Scorecard(
        "Credits",
        Level.L5,
        Duration.ofMinutes(45),
        Duration.ofSeconds(44 * 60 + 31),
        Map.of(Level.L4, Band.Hire, Level.L5, Band.LeanHire, Level.L6, Band.NoHire),
        Optional.of(Level.L5),
        marks,
        not,
        advice,
        new Scorecard.Conduct(18, 430, 570, 39, 3, 2, 1, false));
  }

  private final Scorecard card =
      card(
          List.of(
              mark(Sign.DoublePlus, Dimension.Depth, Criterion.Origin.Coverage, Help.Hinted, false),
              mark(Sign.Plus, Dimension.ApiData, Criterion.Origin.Common, Help.Probed, true),
              mark(
                  Sign.Minus,
                  Dimension.FailureOps,
                  Criterion.Origin.WrongClaim,
                  Help.Unprompted,
                  false)),
          List.of(
              new NotAssessed(Dimension.DifferentAngle, Reason.NeverAsked),
              new NotAssessed(Dimension.Estimation, Reason.CouldNotTell)),
          List.of(
              new Advice(Optional.of(3), Dimension.FailureOps, "the rows are the record"),
              new Advice(Optional.empty(), Dimension.Estimation, "so many a second")));

  @Test
  void aCardSaysTheBandTheMarksAndWhatToDoNext() {
    String text = write(card);
    assertThat(text)
        .containsSubsequence(
            "Card: Credits",
            "L5, 45 minutes, 45 on the clock, 18 turns",
            "BAND",
            "L5: lean hire. At L4: hire. At L6: no hire.",
            "Reads L5.",
            "MARKS",
            "[++] 07' depth, hinted",
            "\"said about depth\"",
            "[+]  07' api_data, challenged",
            "[-]  07' failure_ops, unprompted",
            "NOT ASSESSED",
            "Never asked: different_angle.",
            "Could not tell: estimation.",
            "NEXT",
            "1 failure_ops, mark 3, holds:",
            "\"the rows are the record\"",
            "2 estimation, open:",
            "EXPECTED",
            "At L5: overdraft rule, load, atomic spend,",
            "Enough: One Postgres primary with a standby carries this.",
            "CONDUCT",
            "43 %, 39 words, 3 challenges, 2 hints, 1 answered");
    assertThat(text.lines()).allMatch(line -> line.length() <= 79);
  }

  @Test
  void aCardWithoutAPlusSaysSo() {
    assertThat(write(card)).doesNotContain("Nothing to quote.");
    assertThat(write(card(List.of(), List.of(), List.of()))).contains("Nothing to quote.");
  }

  @Test
  void theLevelIsExplainedByWhatSpeaksForAndAgainst() {
    assertThat(write(card))
        .contains("For: api_data; depth.")
        .contains("Against: failure_ops.")
        .doesNotContain("Both:");
  }

  @Test
  void aCardInMarkdownEscapesQuotes() {
    String text =
        new ScorecardWriter(Practices.card(), Practices.rubric(), Practices.credits())
            .write(card, new Layout.Markdown());
    assertThat(text).contains("> said about api\\_data");
  }

  @Test
  void withoutSignalThereIsNoWordAboutOtherLevels() {
    var none =
        new Scorecard(
            "Credits",
            Level.L5,
            Duration.ofMinutes(45),
            Duration.ZERO,
            Map.of(Level.L5, Band.NotEnoughSignal),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            new Scorecard.Conduct(1, 1, 0, 1, 0, 0, 0, true));
    assertThat(write(none))
        .contains("L5: not enough signal.")
        .contains("No mark at all.")
        .contains("Recorded")
        .doesNotContain("At L4")
        .doesNotContain("Reads below");
  }

  @Test
  void whatALevelNeedNotRaiseIsNotExpectedOfIt() {
    assertThat(write(card)).doesNotContain("next limit");
  }

  @Test
  void adviceTakesUpWhatWasSaid() {
    var slogan = mark(Sign.Minus, Dimension.Tradeoffs, Criterion.Origin.Common, Help.Probed, false);
    var advice = new Advice(Optional.of(1), Dimension.Tradeoffs, "one row gives 200 a second");
    assertThat(write(card(List.of(slogan), List.of(), List.of(advice))))
        .contains("1 tradeoffs, mark 1, instead of “said about tradeoffs”:");
  }
}
