package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.List;

/**
 * How what was computed becomes comparable with a claim that leaves out a time or a unit: 2 TB for
 * 2 TB a day, 10 a user for 10 a user a day.
 */
final class Fits {

  /** A factor, and how far it is from saying the unit in full. */
  record Fit(double factor, double cost) {}

  private static final double HOUR = 3600;
  private static final String DAILY =
      "(?is).*\\b(?:daily|a day|per day|every day|each day|dau)\\b.*";

  private final List<Operand> taken;
  private final List<Use> uses;
  private final Target target;

  private Fits(List<Operand> taken, List<Use> uses, Target target) {
    this.taken = taken;
    this.uses = uses;
    this.target = target;
  }

  static List<Fit> of(Measure measure, List<Operand> taken, List<Use> uses, Target target) {
    return new Fits(taken, uses, target).fits(measure);
  }

  private List<Fit> fits(Measure measure) {
    Quantity claim = target.quantity();
    if (measure.equals(claim.measure())) {
      return List.of(new Fit(1, 0));
    }
    if (measure.perTime().equals(claim.measure()) && claim.isRate()) {
      return timesMissing(claim);
    }
    var fits = new ArrayList<Fit>();
    if (measure.equals(claim.measure().perTime())) {
      rates().forEach(period -> fits.add(new Fit(period, .2)));
    }
    if (measure.equals(claim.measure().times(Measure.SECONDS))) {
      for (double unit : times()) {
        fits.add(new Fit(1 / unit, unit > Units.DAY ? 1.2 : .3));
        fits.add(new Fit(1 / Units.DAY, .6));
      }
    }
    if (claim.measure().isPieces()
        && !claim.isRate()
        && (claim.naming().countsResources() || !claim.naming().each().isEmpty())) {
      fits.addAll(unitLeftOut());
    }
    return fits;
  }

  /** "30k qps, a box did 2k": the second number has the unit of the first. */
  private List<Fit> unitLeftOut() {
    List<Operand> measured =
        taken.stream().filter(each -> !each.quantity().measure().isPieces()).toList();
    if (measured.size() != 1 || taken.size() < 2) {
      return List.of();
    }
    Quantity only = measured.getFirst().quantity();
    double written = only.unit().size() * only.toBase();
    boolean divided = uses.get(taken.indexOf(measured.getFirst())).power() == -1;
    return List.of(new Fit(divided ? written : 1 / written, .2));
  }

  private List<Fit> timesMissing(Quantity claim) {
    var fits = new ArrayList<Fit>();
    boolean people = taken.stream().anyMatch(each -> each.quantity().isPopulation());
    boolean result = taken.getFirst().standing() == Operand.Standing.Last;
    boolean daily = target.words().matches(DAILY) && (taken.size() > 1 || result);
    if (people || daily) {
      fits.add(new Fit(1 / Units.DAY, people ? .2 : .5));
    }
    boolean timeless = uses.stream().allMatch(use -> use.measure().seconds() == 0);
    if (timeless && taken.size() > 1) {
      boolean other = people && claim.per() != Units.DAY;
      fits.add(new Fit(1 / claim.per(), other ? 1.2 : .4));
    }
    return fits;
  }

  /** "365 days of 20 GB": the unit of the only time, for which each of the rest counts. */
  private List<Double> times() {
    List<Operand> times =
        taken.stream().filter(each -> each.quantity().measure().isTime()).toList();
    boolean one = times.size() == 1 && times.getFirst().quantity().unit().size() >= HOUR;
    return one ? List.of(times.getFirst().quantity().unit().size()) : List.of();
  }

  /** The time of the only rate in a product that holds no other time. */
  private List<Double> rates() {
    var periods = new ArrayList<Double>();
    for (int i = 0; i < taken.size(); i++) {
      if (uses.get(i).measure().seconds() != 0) {
        periods.add(taken.get(i).quantity().per());
      }
    }
    boolean one = periods.size() == 1;
    return one && (periods.getFirst() > 1 || isSaidWithoutSecond()) ? periods : List.of();
  }

  /** "10 MB/s, 80 Mbit", "24k a second over 8 shards, 3k per shard". */
  private boolean isSaidWithoutSecond() {
    Quantity claim = target.quantity();
    boolean divided = uses.stream().anyMatch(use -> use.power() == -1 && use.measure().isPieces());
    return claim.measure().bytes() != 0 || (divided && !claim.naming().each().isEmpty());
  }
}
