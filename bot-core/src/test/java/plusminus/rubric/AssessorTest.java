package plusminus.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plusminus.Practices;
import plusminus.question.Dimension;
import plusminus.question.Ledger;
import plusminus.question.Sign;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Evidence.Showing;
import plusminus.rubric.Scorecard.Advice;
import plusminus.rubric.Scorecard.NotAssessed;
import plusminus.rubric.Scorecard.Reason;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;
import plusminus.transcript.Transcript;

class AssessorTest {

  private static Scorecard assess(Proofs proofs) {
    return assess(proofs.evidence(), proofs.transcript(), Set.of(), false);
  }

  private static Scorecard assess(
      List<Evidence> evidence, Transcript transcript, Set<String> probed, boolean recorded) {
    var conduct = new Scorecard.Conduct(8, 90, 210, 30, 1, 0, 1, recorded);
    var sitting =
        new Assessor.Sitting(
            "Credits",
            Level.L5,
            Practices.LENGTH,
            Duration.ofMinutes(44),
            probed,
            Ledger.empty(),
            conduct);
    return Assessor.assess(Practices.rubric(), Practices.credits(), evidence, transcript, sitting);
  }

  private static List<String> criteria(Scorecard card) {
    return card.marks().stream()
        .map(mark -> mark.sign().symbol() + " " + mark.criterion())
        .toList();
  }

  @Test
  void aCandidateWithNothingToQuoteGetsNoPlusAndNoVerdict() {
    Scorecard card = assess(new Proofs().said("hm"));
    assertThat(card.marks()).isEmpty();
    assertThat(card.hasPlus()).isFalse();
    assertThat(card.band()).isEqualTo(Band.NotEnoughSignal);
    assertThat(card.levelRead()).isEmpty();
    assertThat(card.notAssessed()).hasSize(Dimension.values().length);
  }

  @Test
  void evidenceThatIsNotInTheTranscriptNeverReachesTheCard() {
    var proofs =
        new Proofs()
            .said("lock the row, then check")
            .shows("atomic-spend", Showing.Meets)
            .said("a request id is unique")
            .shows("retry", Showing.Meets);
    Evidence real = proofs.evidence().getFirst();
    Evidence retry = proofs.evidence().getLast();
    var forged =
        List.of(
            with(retry, new Quote(4, 0, "a request id is never unique")),
            with(retry, new Quote(4, 1, "a request id")),
            with(retry, new Quote(3, 0, "a request id is unique")),
            with(retry, new Quote(40, 0, "a request id is unique")));
    for (Evidence each : forged) {
      Scorecard card = assess(List.of(real, each), proofs.transcript(), Set.of(), false);
      assertThat(criteria(card)).as(each.quote().toString()).containsExactly("+ atomic-spend");
    }
    assertThat(criteria(assess(proofs))).containsExactly("+ atomic-spend", "+ retry");
  }

  private static Evidence with(Evidence evidence, Quote quote) {
    return new Evidence(
        evidence.criterion(),
        evidence.showing(),
        quote,
        evidence.names(),
        evidence.strength(),
        evidence.help(),
        evidence.challenged(),
        evidence.seat(),
        evidence.at());
  }

  @Test
  void theSameWordsEarnOnlyTheMoreSpecificOfTwoMarks() {
    var proofs =
        new Proofs()
            .said("lock the row because two spends race")
            .shows("atomic-spend", Showing.Meets, Kind.Decides, Kind.Reasons)
            .shows("tradeoffs", Showing.Signals, Kind.Decides, Kind.Reasons);
    assertThat(criteria(assess(proofs))).containsExactly("+ atomic-spend");
  }

  @Test
  void otherWordsEarnTheirOwnMark() {
    var proofs =
        new Proofs()
            .said("lock the row because two spends race")
            .shows("atomic-spend", Showing.Meets, Kind.Decides, Kind.Reasons)
            .said("redis because reads are many")
            .shows("tradeoffs", Showing.Signals, Kind.Decides, Kind.Reasons);
    assertThat(criteria(assess(proofs))).containsExactly("+ atomic-spend", "+ tradeoffs");
  }

  @Test
  void theSameWordsMayCountForOneAndAgainstAnother() {
    var proofs =
        new Proofs()
            .said("lock the row, ready for growth")
            .shows("atomic-spend", Showing.Meets, Kind.Overreach)
            .shows("right-sizing", Showing.Signals, Kind.Overreach);
    assertThat(criteria(assess(proofs))).containsExactly("+ atomic-spend", "- right-sizing");
  }

  @Test
  void marksStandInTheOrderOfSignAndClock() {
    var proofs =
        new Proofs()
            .said("netflix has it")
            .shows("tradeoffs", Showing.Signals, Kind.Fame)
            .said("a request id is unique")
            .shows("retry", Showing.Meets)
            .said("lock the row; price is it is serial, and in prod it hurt")
            .shows("atomic-spend", Showing.Meets, Kind.Reasons, Kind.Downside, Kind.Experience)
            .said("stale pages are fine")
            .shows("cache-failure", Showing.Meets);
    assertThat(criteria(assess(proofs)))
        .containsExactly("++ atomic-spend", "+ retry", "+ cache-failure", "- tradeoffs");
  }

  private static Proofs good() {
    return new Proofs()
        .said("can it go negative or do we reject")
        .shows("overdraft-rule", Showing.Meets)
        .said("460 a second at peak, one box is enough")
        .shows("load", Showing.Meets)
        .said("lock the row; price is it is serial, and in prod it hurt")
        .shows("atomic-spend", Showing.Meets, Kind.Reasons, Kind.Downside, Kind.Experience)
        .said("request id; the caller dies, price is an index")
        .shows("retry", Showing.Meets, Kind.Reasons, Kind.Downside, Kind.Fails);
  }

  @Test
  void theBandIsReadAtEveryLevel() {
    Scorecard card = assess(good());
    assertThat(card.bands()).containsOnlyKeys(Level.values());
    assertThat(card.band()).isEqualTo(Band.StrongHire);
    assertThat(card.levelRead()).contains(Level.L6);
  }

  @Test
  void anOverReachKeptThroughThreeChallengesIsAtMostALeanNoHire() {
    Proofs proofs =
        good().said("kafka has exactly once delivery").shows("exactly-once", Showing.Claims);
    for (int i = 1; i <= 3; i++) {
      proofs
          .said("still exactly once, number " + i)
          .challenged()
          .shows("exactly-once", Showing.Keeps);
    }
    assertThat(assess(proofs).band()).isEqualTo(Band.LeanNoHire);
    proofs.said("fair point, it is not").challenged().shows("exactly-once", Showing.TakesBack);
    assertThat(assess(proofs).band().hires()).isTrue();
  }

  @Test
  void twoChallengesAreNotYetHeldToTheEnd() {
    Proofs proofs = good().said("exactly once delivery").shows("exactly-once", Showing.Claims);
    for (int i = 1; i <= 2; i++) {
      proofs
          .said("still exactly once, number " + i)
          .challenged()
          .shows("exactly-once", Showing.Keeps);
    }
    assertThat(assess(proofs).band().hires()).isTrue();
  }

  @Test
  void thereAreAtMostThreeAdvicesMarkedOnesFirstAndEachForAnotherDimension() {
    var proofs =
        new Proofs()
            .said("netflix has it")
            .shows("tradeoffs", Showing.Signals, Kind.Fame)
            .said("scales forever")
            .shows("tradeoffs", Showing.Signals, Kind.SilverBullet)
            .said("idempotency")
            .after(Help.Probed)
            .shows("retry", Showing.Leaves);
    Scorecard card = assess(proofs);
    assertThat(card.advice()).hasSize(3);
    assertThat(card.advice().get(0).mark()).isPresent();
    assertThat(card.advice().get(1).mark()).isPresent();
    assertThat(card.advice().get(2).mark()).isEmpty();
    assertThat(card.advice()).extracting(Advice::dimension).doesNotHaveDuplicates();
  }

  @Test
  void anAdviceNamesTheMarkItBelongsTo() {
    var proofs =
        new Proofs()
            .said("lock the row")
            .shows("atomic-spend", Showing.Meets)
            .said("idempotency")
            .after(Help.Probed)
            .shows("retry", Showing.Leaves);
    Scorecard card = assess(proofs);
    Advice advice = card.advice().getFirst();
    assertThat(advice.mark()).isEqualTo(Optional.of(2));
    assertThat(card.marks().get(1).criterion()).isEqualTo("retry");
    assertThat(advice.say()).isEqualTo("retry: say this.");
  }

  @Test
  void whatALevelNeedNotRaiseIsNoAdvice() {
    Scorecard card = assess(new Proofs().said("hm"));
    assertThat(card.advice()).extracting(Advice::say).doesNotContain("next-limit: say this.");
  }

  @Test
  void aDimensionWithoutAMarkSaysWhy() {
    var proofs = new Proofs().said("lock the row").shows("atomic-spend", Showing.Meets);
    Scorecard live = assess(proofs.evidence(), proofs.transcript(), Set.of("retry"), false);
    assertThat(live.notAssessed())
        .contains(new NotAssessed(Dimension.ApiData, Reason.CouldNotTell))
        .contains(new NotAssessed(Dimension.FailureOps, Reason.NeverAsked));
    assertThat(live.notAssessed())
        .extracting(NotAssessed::dimension)
        .doesNotContain(Dimension.Depth);
    Scorecard recorded = assess(proofs.evidence(), proofs.transcript(), Set.of(), true);
    assertThat(recorded.notAssessed())
        .contains(new NotAssessed(Dimension.FailureOps, Reason.NothingSaid));
  }

  @Test
  void theTalkShareIsThatOfTheInterviewer() {
    assertThat(assess(new Proofs().said("hm")).conduct().talkShare()).isEqualTo(30);
    assertThat(new Scorecard.Conduct(0, 0, 0, 0, 0, 0, 0, false).talkShare()).isZero();
  }

  static IntStream seeds() {
    return IntStream.range(0, 80);
  }

  /** Whatever evidence there is, however wrong: the card proves itself. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyQuoteOfACardStandsInTheTranscript(int seed) {
    Random random = new Random(seed);
    var proofs = new Proofs();
    var criteria = Practices.rubric().criteria(Practices.credits());
    for (int i = 0; i < 40; i++) {
      var kinds = new ArrayList<Kind>();
      for (int k = 0; k < 5; k++) {
        kinds.add(Kind.values()[random.nextInt(Kind.values().length)]);
      }
      proofs
          .said("turn " + i + " says something")
          .after(Help.values()[random.nextInt(Help.values().length)])
          .shows(
              criteria.get(random.nextInt(criteria.size())).id(),
              Showing.values()[random.nextInt(Showing.values().length)],
              kinds.toArray(Kind[]::new));
    }
    var evidence = new ArrayList<>(proofs.evidence());
    for (int i = 0; i < 10; i++) {
      Evidence each = evidence.get(random.nextInt(evidence.size()));
      int turn = random.nextInt(90);
      evidence.add(with(each, new Quote(turn, random.nextInt(9), "something")));
    }
    Scorecard card = assess(evidence, proofs.transcript(), Set.of(), false);
    assertThat(Assessor.proves(card, proofs.transcript())).isTrue();
    if (card.marks().size() > 16) {
      assertThat(card.marks()).noneMatch(mark -> mark.sign() == Sign.Plus && isCrowded(card, mark));
    }
    assertThat(card.advice()).hasSizeLessThanOrEqualTo(3);
    assertThat(card.marks()).allMatch(mark -> mark.quotes().size() <= 2);
  }

  private static boolean isCrowded(Scorecard card, Mark mark) {
    return card.marks().stream().filter(each -> each.dimension() == mark.dimension()).count() > 1;
  }

  @Test
  void aCardWithAForeignQuoteDoesNotProveItself() {
    Proofs proofs = new Proofs().said("lock the row").shows("atomic-spend", Showing.Meets);
    Scorecard card = assess(proofs);
    assertThat(Assessor.proves(card, proofs.transcript())).isTrue();
    assertThat(Assessor.proves(card, new Transcript(List.of()))).isFalse();
  }
}
