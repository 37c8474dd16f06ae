package plusminus.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {

  private static Agreement many(int both, int onlyFirst, int onlySecond, int neither) {
    Agreement agreement = Agreement.none();
    for (int i = 0; i < both; i++) {
      agreement = agreement.with(true, true);
    }
    for (int i = 0; i < onlyFirst; i++) {
      agreement = agreement.with(true, false);
    }
    for (int i = 0; i < onlySecond; i++) {
      agreement = agreement.with(false, true);
    }
    for (int i = 0; i < neither; i++) {
      agreement = agreement.with(false, false);
    }
    return agreement;
  }

  /** The usual textbook example of fifty grant proposals. */
  @Test
  void fiftyProposalsAgreeSeventyPercentAndKappaIsPointFour() {
    Agreement agreement = many(20, 5, 10, 15);
    assertThat(agreement.cases()).isEqualTo(50);
    assertThat(agreement.observed()).isCloseTo(.70, within(1e-9));
    assertThat(agreement.kappa()).isCloseTo(.40, within(1e-9));
  }

  /** The first paradox of Feinstein and Cicchetti (1990): nearly all agree, kappa says nothing. */
  @Test
  void nearlyEverybodyAgreesAndKappaIsBelowZero() {
    Agreement agreement = new Agreement(118, 5, 2, 0);
    assertThat(agreement.observed()).isCloseTo(.944, within(5e-4));
    assertThat(agreement.kappa()).isCloseTo(-.023, within(5e-4));
  }

  @Test
  void thePerfectPairHasKappaOne() {
    assertThat(new Agreement(7, 0, 0, 3).kappa()).isCloseTo(1, within(1e-9));
  }

  @Test
  void theOppositePairHasKappaMinusOne() {
    assertThat(new Agreement(0, 5, 5, 0).kappa()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void whereChanceExplainsEverythingKappaIsZero() {
    assertThat(new Agreement(9, 0, 0, 0).kappa()).isZero();
    assertThat(new Agreement(0, 0, 0, 9).kappa()).isZero();
  }

  @Test
  void kappaDoesNotMindWhoIsFirst() {
    assertThat(new Agreement(20, 5, 10, 15).kappa())
        .isCloseTo(new Agreement(20, 10, 5, 15).kappa(), within(1e-12));
  }

  @Test
  void precisionAndRecallAreSharesOfEachOnesYes() {
    Agreement agreement = new Agreement(20, 5, 10, 15);
    assertThat(agreement.precision()).isCloseTo(.8, within(1e-9));
    assertThat(agreement.recall()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void withoutAYesThereIsNeitherPrecisionNorRecall() {
    assertThat(new Agreement(0, 0, 0, 4).precision()).isZero();
    assertThat(new Agreement(0, 0, 0, 4).recall()).isZero();
  }
}
