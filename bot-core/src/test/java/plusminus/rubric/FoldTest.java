package plusminus.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plusminus.Practices;
import plusminus.question.Sign;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Evidence.Showing;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;

class FoldTest {

  private static final Criterion LOCK =
      Criterion.of(Practices.credits().point("atomic-spend").orElseThrow());
  private static final Criterion RETRY =
      Criterion.of(Practices.credits().point("retry").orElseThrow());
  private static final Criterion CLAIM =
      Criterion.of(Practices.credits().wrongClaim("metrics-as-audit").orElseThrow());
  private static final Criterion ESTIMATION =
      Practices.rubric().criterion("estimation").orElseThrow();
  private static final Criterion TRADEOFFS =
      Practices.rubric().criterion("tradeoffs").orElseThrow();

  private static List<Mark> marks(Criterion criterion, Proofs proofs, Level level) {
    return Fold.marks(criterion, proofs.evidence(), Practices.rubric(), level);
  }

  private static List<Sign> signs(Criterion criterion, Proofs proofs, Level level) {
    return marks(criterion, proofs, level).stream().map(Mark::sign).toList();
  }

  private static List<Sign> signs(Criterion criterion, Proofs proofs) {
    return signs(criterion, proofs, Level.L5);
  }

  // ---- plus and double plus ---------------------------------------------------------------

  @Test
  void withoutEvidenceThereIsNoMark() {
    assertThat(signs(LOCK, new Proofs())).isEmpty();
  }

  @Test
  void aPointThatIsMetEarnsAPlus() {
    assertThat(signs(LOCK, new Proofs().said("lock the row").shows("atomic-spend", Showing.Meets)))
        .containsExactly(Sign.Plus);
  }

  @Test
  void aReasonWithTwoThingsThatLiftEarnsADoublePlus() {
    var proofs =
        new Proofs()
            .said("lock the row; two tabs went negative in prod, price is one account is serial")
            .after(Help.Probed)
            .shows("atomic-spend", Showing.Meets, Kind.Reasons, Kind.Experience, Kind.Downside);
    assertThat(signs(LOCK, proofs)).containsExactly(Sign.DoublePlus);
  }

  @Test
  void whatLiftsWithoutAReasonLiftsNothing() {
    var proofs =
        new Proofs()
            .said("lock the row, price is it is serial")
            .shows("atomic-spend", Showing.Meets, Kind.Fails, Kind.Downside);
    assertThat(signs(LOCK, proofs)).containsExactly(Sign.Plus);
  }

  @Test
  void oneThingLiftsOnlyWhatCameAheadOfItsLevelAndUnasked() {
    var unasked =
        new Proofs()
            .said("a request id, because a caller times out")
            .shows("retry", Showing.Meets, Kind.Reasons, Kind.Fails);
    assertThat(signs(RETRY, unasked, Level.L4)).containsExactly(Sign.DoublePlus);
    assertThat(signs(RETRY, unasked, Level.L5)).containsExactly(Sign.Plus);
    var asked =
        new Proofs()
            .said("a request id, because a caller times out")
            .after(Help.Probed)
            .shows("retry", Showing.Meets, Kind.Reasons, Kind.Fails);
    assertThat(signs(RETRY, asked, Level.L4)).containsExactly(Sign.Plus);
  }

  @Test
  void aFaintLikenessIsNoDoublePlus() {
    var proofs =
        new Proofs()
            .said("lock")
            .faintly()
            .shows("atomic-spend", Showing.Meets, Kind.Reasons, Kind.Experience, Kind.Downside);
    assertThat(signs(LOCK, proofs)).containsExactly(Sign.Plus);
  }

  // ---- help limits the sign ---------------------------------------------------------------

  @Test
  void aHintLeavesAtMostAPlus() {
    var proofs =
        new Proofs()
            .said("caller sends the same id")
            .after(Help.Hinted)
            .shows("retry", Showing.Meets, Kind.Reasons, Kind.Experience, Kind.Downside);
    assertThat(marks(RETRY, proofs, Level.L5))
        .extracting(Mark::sign, Mark::help)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Sign.Plus, Help.Hinted));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void whatWasToldEarnsNothing(Level level) {
    var proofs =
        new Proofs().said("ok, a request id").after(Help.Told).shows("retry", Showing.Meets);
    assertThat(signs(RETRY, proofs, level)).isEmpty();
  }

  @Test
  void whoIsToldAtL4IsNotMarkedDown() {
    var proofs =
        new Proofs()
            .said("no idea")
            .after(Help.Probed)
            .shows("atomic-spend", Showing.Leaves)
            .said("ok, lock the row then")
            .after(Help.Told)
            .shows("atomic-spend", Showing.Leaves);
    assertThat(signs(LOCK, proofs, Level.L4)).isEmpty();
    assertThat(signs(LOCK, proofs, Level.L5)).containsExactly(Sign.Minus);
  }

  @Test
  void whatCameUnpromptedStaysWhenItWasHintedAtLater() {
    var proofs =
        new Proofs()
            .said("lock the row")
            .shows("atomic-spend", Showing.Meets)
            .said("as i said, lock it")
            .after(Help.Hinted)
            .shows("atomic-spend", Showing.Meets);
    assertThat(marks(LOCK, proofs, Level.L5).getFirst().help()).isEqualTo(Help.Unprompted);
  }

  // ---- minus ------------------------------------------------------------------------------

  @Test
  void aPointThatIsLeftAtItsNameIsMarkedDownWithTheSentenceForThat() {
    var proofs = new Proofs().said("idempotency").after(Help.Probed).shows("retry", Showing.Leaves);
    Mark mark = marks(RETRY, proofs, Level.L5).getFirst();
    assertThat(mark.sign()).isEqualTo(Sign.Minus);
    assertThat(mark.sentence()).isEqualTo("It stays at the name.");
  }

  @Test
  void aLevelThatNeedNotRaiseAPointIsNotMarkedDownForIt() {
    var proofs = new Proofs().said("idempotency").after(Help.Probed).shows("retry", Showing.Leaves);
    assertThat(signs(RETRY, proofs, Level.L4)).isEmpty();
    assertThat(signs(RETRY, proofs, Level.L6)).containsExactly(Sign.Minus);
  }

  @Test
  void aPointMetLaterCancelsItsMinus() {
    var proofs =
        new Proofs()
            .said("two rows, charged twice")
            .after(Help.Probed)
            .shows("retry", Showing.Misses)
            .said("oh. the caller sends the same request id")
            .after(Help.Hinted)
            .shows("retry", Showing.Meets);
    assertThat(signs(RETRY, proofs)).containsExactly(Sign.Plus);
  }

  @Test
  void aWrongClaimIsMarkedDown() {
    var proofs = new Proofs().said("grafana shows it").shows("metrics-as-audit", Showing.Claims);
    Mark mark = marks(CLAIM, proofs, Level.L5).getFirst();
    assertThat(mark.sign()).isEqualTo(Sign.Minus);
    assertThat(mark.sentence()).isEqualTo("Metrics aggregate; the record is the rows.");
  }

  @Test
  void aWrongClaimTakenBackKeepsItsMinusAndAddsAPlusThatIsNeverDouble() {
    var proofs =
        new Proofs()
            .said("grafana shows the history")
            .shows("metrics-as-audit", Showing.Claims)
            .said("ok, not grafana: it drops rows, and in prod that hurt")
            .challenged()
            .shows(
                "metrics-as-audit",
                Showing.TakesBack,
                Kind.Reasons,
                Kind.Downside,
                Kind.Experience,
                Kind.RightNumber);
    List<Mark> marks = marks(CLAIM, proofs, Level.L5);
    assertThat(marks).extracting(Mark::sign).containsExactlyInAnyOrder(Sign.Plus, Sign.Minus);
    Mark plus = marks.stream().filter(mark -> mark.sign() == Sign.Plus).findFirst().orElseThrow();
    assertThat(plus.challenged()).isTrue();
    assertThat(plus.quote().text()).startsWith("ok, not grafana");
  }

  // ---- rows of the common rubric ----------------------------------------------------------

  @Test
  void aRowEarnsByItsConditions() {
    var plus =
        new Proofs()
            .said("redis because reads are many")
            .shows("tradeoffs", Showing.Signals, Kind.Decides, Kind.Reasons);
    var doublePlus =
        new Proofs()
            .said("redis because reads are many, a replica would do too but costs more")
            .shows("tradeoffs", Showing.Signals, Kind.Reasons, Kind.Downside, Kind.Alternative);
    var minus = new Proofs().said("netflix has it").shows("tradeoffs", Showing.Signals, Kind.Fame);
    assertThat(signs(TRADEOFFS, plus)).containsExactly(Sign.Plus);
    assertThat(signs(TRADEOFFS, doublePlus)).containsExactly(Sign.DoublePlus);
    assertThat(signs(TRADEOFFS, minus)).containsExactly(Sign.Minus);
  }

  @Test
  void aCriterionMayHaveAPlusAndAMinus() {
    var proofs =
        new Proofs()
            .said("netflix has it")
            .shows("tradeoffs", Showing.Signals, Kind.Fame)
            .said("redis because reads are many")
            .shows("tradeoffs", Showing.Signals, Kind.Decides, Kind.Reasons);
    assertThat(signs(TRADEOFFS, proofs)).containsExactly(Sign.Plus, Sign.Minus);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SteersMarks", "Parrots"})
  void ordersAndEchoesEarnNoPlusWhateverElseTheyCarry(Kind kind) {
    var proofs =
        new Proofs()
            .said("redis because reads are many")
            .shows("tradeoffs", Showing.Signals, Kind.Decides, Kind.Reasons, kind);
    assertThat(signs(TRADEOFFS, proofs)).isEmpty();
  }

  @Test
  void aSlipInANumberGoesOnceItIsComputedRight() {
    var slip =
        new Proofs()
            .said("4M / 86400 = 463")
            .shows("estimation", Showing.Signals, Kind.WrongNumber);
    assertThat(signs(ESTIMATION, slip)).containsExactly(Sign.Minus);
    var corrected =
        new Proofs()
            .said("4M / 86400 = 463")
            .shows("estimation", Showing.Signals, Kind.WrongNumber)
            .said("argh 4M / 86400 = 46.3, lost the dot")
            .challenged()
            .shows("estimation", Showing.Signals, Kind.RightNumber, Kind.Corrects);
    assertThat(signs(ESTIMATION, corrected)).isEmpty();
  }

  @Test
  void aRightNumberBeforeASlipDoesNotPutItRight() {
    var proofs =
        new Proofs()
            .said("200k * 20 = 4M")
            .shows("estimation", Showing.Signals, Kind.RightNumber)
            .said("4M / 86400 = 463")
            .shows("estimation", Showing.Signals, Kind.WrongNumber);
    assertThat(signs(ESTIMATION, proofs)).containsExactly(Sign.Minus);
  }

  // ---- what a mark carries ----------------------------------------------------------------

  @Test
  void aMarkQuotesAtMostTwoStretchesTheStrongestFirst() {
    var proofs =
        new Proofs()
            .said("a faint one")
            .faintly()
            .shows("atomic-spend", Showing.Meets)
            .said("the clear one")
            .shows("atomic-spend", Showing.Meets)
            .said("a third one")
            .shows("atomic-spend", Showing.Meets);
    Mark mark = marks(LOCK, proofs, Level.L5).getFirst();
    assertThat(mark.quotes())
        .extracting(Quote::text)
        .containsExactly("the clear one", "a third one");
  }

  @Test
  void aMarkDoesNotQuoteTheSameWordsTwice() {
    var proofs =
        new Proofs()
            .said("lock the row")
            .shows("atomic-spend", Showing.Meets)
            .shows("atomic-spend", Showing.Meets);
    assertThat(marks(LOCK, proofs, Level.L5).getFirst().quotes()).hasSize(1);
  }

  @Test
  void aMarkCarriesItsCriterionAndItsMarker() {
    var proofs = new Proofs().said("lock the row").shows("atomic-spend", Showing.Meets);
    Mark mark = marks(LOCK, proofs, Level.L5).getFirst();
    assertThat(mark.criterion()).isEqualTo("atomic-spend");
    assertThat(mark.dimension()).isEqualTo(LOCK.dimension());
    assertThat(mark.sentence()).isEqualTo("atomic-spend: met.");
    assertThat(mark.at()).isEqualTo(java.time.Duration.ofMinutes(1));
    assertThat(mark.marker()).isEqualTo(Marker.Rules);
  }
}
