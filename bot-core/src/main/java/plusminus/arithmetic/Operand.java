package plusminus.arithmetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A quantity that a claim may be computed from.
 *
 * @param distance how many sentences before the claim it stands
 * @param standing what has been done with it so far
 * @param before the words between it and the quantity before it
 * @param sources what it was computed from, where it is a result
 */
record Operand(
    Quantity quantity, int distance, Standing standing, String before, List<Quantity> sources) {

  /** What has been done with a quantity. */
  enum Standing {
    /** Stated and not used yet. */
    Fresh,
    /** Used for an earlier result. */
    Spent,
    /** The last result. */
    Last,
    /** Added right behind the claim. */
    Added,
    /** Said by the interviewer or in an earlier turn. */
    Known
  }

  private static final Pattern DIVIDES =
      Pattern.compile(
          "(?is).*(?:/|÷|\\b(?:divided (?:by|across|over|among)|split"
              + " (?:across|over|into|among|between)|spread (?:across|over|evenly"
              + " over)|across|among|over|sharded (?:by|into|across|over)|batch(?:es)?(?: of|"
              + " size(?: of)?)?|groups of|chunks of|pages of|blocks of|in)\\s*(?:the |all |our"
              + " |those )?)");
  private static final Pattern COMPLEMENT =
      Pattern.compile(
          "(?is).*\\b(?:hits?|hit"
              + " rate|cach\\w+|absorb\\w*|offload\\w*|serv\\w+|reduc\\w+|drop\\w*|sav\\w+|dedup\\w*|left|leav\\w+|miss\\w*|remain\\w*|rest|less|cut\\w*|filter\\w*|discount|compress\\w*|cdn|lost?|smaller|off)\\b.*");
  private static final Pattern ON_TOP =
      Pattern.compile(
          "(?is).*\\b(?:on"
              + " top|more|extra|overhead|headroom|buffer|spare|increase|bigger|additional|indexes|index|plus|growth|margin)\\b.*");
  private static final Pattern FULL =
      Pattern.compile(
          "(?is).*\\b(?:util\\w*|full|load|busy|target|headroom|capacity|usable|free|at \\d+"
              + " ?(?:%|percent))(?![\\p{L}]).*");
  private static final Pattern DEFINES =
      Pattern.compile("(?is).*\\b(?:month|year|day|week|hour)\\s*(?:=|is|has|of|:)\\s*");
  private static final Pattern RUNS =
      Pattern.compile(
          "(?is).*\\b(?:run\\w*|utili[sz]\\w*|load\\w*|keep\\w*|target\\w*|fill\\w*|go)\\b.*\\b(?:at|to|above|beyond|over|than|of)\\s*(?:about"
              + " |only |most |~)*");
  private static final Pattern SHRINKS =
      Pattern.compile(
          "(?is).*\\b(?:compress\\w*|smaller|shrink\\w*|reduc\\w*|dedup\\w*|less|fewer|downsampl\\w*|speed\\w*|faster|quicker|batch\\w*)\\b.*");

  private static final Pattern SPREADS =
      Pattern.compile(
          "(?is).*(?:[/÷]|\\b(?:over|within|in|during|across|every|by|per|divided"
              + " by|after)\\b)\\s*(?:the |a |about |~|next )*");
  private static final Pattern KEPT =
      Pattern.compile("(?is).*\\b(?:keep|kept|retain\\w*|store[ds]?|retention|history|for)\\b.*");
  private static final Pattern RATIO =
      Pattern.compile(
          "(?is).*(?:\\b(?:average|avg|mean|ratio|as many|off-peak|fewer|to 1|to"
              + " one)\\b|:\\s?\\d).*");

  /** The same without the words before it. */
  Operand first() {
    return new Operand(quantity, distance, standing, "", sources);
  }

  boolean isHere() {
    return distance == 0 && standing != Standing.Known;
  }

  /** A bare number that was used: nothing to come back to. */
  boolean isWornOut() {
    return standing == Standing.Spent && quantity.isBare();
  }

  boolean isFreshHere() {
    return isHere() && standing == Standing.Fresh;
  }

  /** Whether a claim may rest on it alone. */
  boolean anchors() {
    return isFreshHere()
        || (standing == Standing.Last && distance <= 1)
        || (standing == Standing.Fresh && distance <= 1);
  }

  double useCost() {
    return switch (standing) {
      case Fresh -> distance == 0 ? 0 : .1 + .05 * (distance - 1);
      case Last -> .05 + .05 * distance;
      case Spent -> .5 + .1 * distance;
      case Added -> .05;
      case Known -> distance == 1 ? .3 : 1;
    };
  }

  double dropCost() {
    if (standing == Standing.Spent || standing == Standing.Known) {
      return 0;
    }
    if (standing == Standing.Added) {
      return .35;
    }
    if (standing == Standing.Last) {
      return distance == 0 ? .3 : .1;
    }
    if (distance > 0) {
      return .15 / distance;
    }
    return switch (quantity.unit().form()) {
      case Factor, Share -> 1.3;
      case People -> 1;
      case Availability, Alphabet -> .2;
      case Plain, Power -> dropOfPlain();
    };
  }

  private double dropOfPlain() {
    if (DEFINES.matcher(before).matches()) {
      return 0;
    }
    if (isOneUnit()) {
      return .2;
    }
    if (quantity.isBare()) {
      return quantity.value() == 1 ? 0 : .5;
    }
    if (quantity.measure().isTime() && KEPT.matcher(before).matches()) {
      return .6;
    }
    return quantity.measure().isPieces() ? .6 : 1;
  }

  /** "an hour", "a day": named more often than used. */
  boolean isOneUnit() {
    return quantity.value() == quantity.unit().size() && quantity.measure().isTime();
  }

  /** The ways it may enter a product for a target; the words are those of the sentence. */
  List<Use> uses(Quantity target, String words) {
    var uses = new ArrayList<Use>();
    double low = quantity.base();
    double high = quantity.highBase();
    Measure measure = quantity.measure();
    double cost = useCost();
    uses.add(Use.leftOut(dropCost()));
    if (quantity.isBare() && quantity.value() == 1) {
      return uses;
    }
    switch (quantity.unit().form()) {
      case Alphabet -> {}
      case Availability -> {
        uses.add(Use.multiplied(low, high, measure, cost + .1));
        uses.add(Use.multiplied(1 - low, 1 - low, measure, cost + .1));
      }
      case Share -> shares(uses, cost, words, target);
      case Factor -> {
        boolean shrinks = SHRINKS.matcher(words).matches() || divides();
        uses.add(Use.multiplied(low, high, measure, cost + (shrinks ? .3 : 0)));
        uses.add(Use.dividedBy(low, high, measure, cost + dividing(words, shrinks)));
      }
      case Plain, People, Power -> {
        boolean pieces = measure.isPieces();
        boolean over = pieces && dividesFor(target);
        uses.add(Use.multiplied(low, high, measure, cost + (over ? .7 : 0)));
        uses.add(Use.dividedBy(low, high, measure, cost + (over || !pieces ? lasting() : .6)));
        if (quantity.isPopulation()) {
          double period = quantity.per();
          uses.add(Use.multiplied(low / period, high / period, measure.perTime(), cost + .6));
        }
        constants(uses, cost);
      }
    }
    return uses;
  }

  private static double dividing(String words, boolean shrinks) {
    if (shrinks) {
      return 0;
    }
    return RATIO.matcher(words).matches() ? .6 : 1.3;
  }

  private void shares(List<Use> uses, double cost, String words, Quantity target) {
    double share = quantity.base();
    boolean rest = COMPLEMENT.matcher(words).matches();
    boolean top = ON_TOP.matcher(words).matches();
    boolean full = FULL.matcher(words).matches();
    Measure pieces = Measure.PIECES;
    boolean held = target.naming().countsResources() && RUNS.matcher(before).matches();
    uses.add(
        Use.multiplied(share, quantity.highBase(), pieces, cost + (held ? 1.3 : top ? .3 : 0)));
    if (top) {
      uses.add(Use.multiplied(1 + share, 1 + share, pieces, cost));
    }
    if (share >= 1) {
      return;
    }
    uses.add(Use.multiplied(1 - share, 1 - share, pieces, cost + (rest ? 0 : 1.3)));
    if (full) {
      uses.add(Use.dividedBy(share, share, pieces, cost + .1));
      uses.add(Use.dividedBy(1 - share, 1 - share, pieces, cost + .5));
    }
  }

  /** What is kept for years is seldom spread over them. */
  private double lasting() {
    boolean lasts = quantity.measure().isTime() && quantity.value() >= Units.DAY;
    return lasts && !isOneUnit() && !SPREADS.matcher(before).matches() ? .6 : 0;
  }

  /** A bare 86400, 24 or 8 may change the unit instead of the amount. */
  private void constants(List<Use> uses, double cost) {
    if (!quantity.isBare()) {
      return;
    }
    double[] seconds = Constants.seconds(quantity.value());
    for (double each : seconds) {
      uses.add(Use.multiplied(each, each, Measure.SECONDS, cost + .05));
      uses.add(Use.dividedBy(each, each, Measure.SECONDS, cost + .05));
    }
    if (Constants.converts(quantity.value())) {
      uses.add(new Use(1, 1, Measure.PIECES, 1, cost));
    }
  }

  boolean divides() {
    return DIVIDES.matcher(before).matches();
  }

  private boolean dividesFor(Quantity target) {
    Naming counted = target.naming();
    boolean eachOfThose =
        quantity.naming().isForEachOf(counted)
            || (counted.countsResources() && quantity.naming().each().contains(Naming.EACH));
    boolean forEachOfThese = counted.isForEachOf(quantity.naming());
    return eachOfThose || forEachOfThese || divides();
  }

  boolean isForEach() {
    return !Collections.disjoint(quantity.naming().each(), List.of(Naming.EACH))
        || !quantity.naming().each().isEmpty();
  }
}
