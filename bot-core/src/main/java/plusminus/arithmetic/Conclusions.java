package plusminus.arithmetic;

import java.util.regex.Pattern;

/**
 * Finds out whether a number on a page is said to follow, from where it stands among the others.
 */
final class Conclusions {

  /** What stands before such a verb is what the next number is computed from. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?is)\\s*(?:\\p{L}+\\s+){0,2}?(?:takes?|gives?|needs?|makes?|lasts?|clears?|drains?|fills?|costs?|requires?|handles?|serves?|becomes?|turns?|do|can|hold)\\b.*");

  private static final Pattern DOWN =
      Pattern.compile(
          "(?is).{0,50}\\b(?:down|downtime|outages?|offline|unavailable|lose|budget)\\b.{0,20}");
  private static final Pattern BLANK =
      Pattern.compile(
          "(?is)(?:\\s*(?:an?|per|each|every)\\s+\\p{L}+)?[\\s,~≈]*(?:about|around|roughly|some)?[\\s~≈]*");
  private static final Pattern DIVIDE =
      Pattern.compile(
          "(?is).*\\b(?:divided?|multipl\\w+|over|times)\\b(?: (?:that|it|this))?(?: by)?\\s*");
  private static final Pattern SO_WITH =
      Pattern.compile(
          "(?is).*\\b(?:so|then|hence|thus|which means|that"
              + " means)\\s+(?:with|at|for|over|after|in|on|per|of|out of)\\s*(?:the |our |all )?");
  private static final Pattern WITH =
      Pattern.compile("(?is)[\\s,;]*(?:and )?(?:for|with|at|over|on)\\s+(?:the |our |all )?");
  private static final Pattern LISTS = Pattern.compile("(?is)[\\s,;]*(?:and )?");
  private static final Pattern IS =
      Pattern.compile("(?is)\\s*(?:\\p{L}+\\s+)?(?:is|are|means?|=|≈|→|->)\\s.*");
  private static final Pattern SO = Pattern.compile("(?is)[\\s,]*so\\s+.*");
  private static final Pattern WITH_FIRST =
      Pattern.compile("(?is)\\s*(?:and |so )?(?:with|at|given|assuming|if|when)\\b.*");
  private static final Pattern WE_HAVE =
      Pattern.compile(
          "(?is)[\\s,]*(?:then |so )?(?:we|i|you)(?:'d|'ll| would|"
              + " will)?\\s+(?:have|get|need|see|keep|write|store|push|produce|send|end up"
              + " with)\\s*(?:an? \\p{L}+ of )?(?:about |around |roughly |~)*");
  private static final Pattern IF = Pattern.compile("(?is).*\\bif\\b.*");
  private static final Pattern THEN =
      Pattern.compile("(?is)[\\s,]*then\\s*(?:about |around |roughly |~)*");
  private static final Pattern ONE_UNIT =
      Pattern.compile("(?is).*\\b(?:takes?|is|in|about|=|≈|~)\\s*(?:about |roughly )?");

  private final Page page;
  private final Standings standings;

  Conclusions(Page page, Standings standings) {
    this.page = page;
    this.standings = standings;
  }

  Target target(int i) {
    Quantity quantity = page.quantity(i);
    String gap = page.gap(i);
    String rest = page.rest(i);
    boolean after = i > 0 && page.sentence(i - 1) == page.sentence(i);
    boolean afterResult = after && standings.isResult(i - 1);
    Lead found = Lead.of(gap, after, afterResult, rest);
    boolean concluded =
        (!found.atLeast(Lead.Strong) && after && isConcluded(i, gap))
            || (!found.atLeast(Lead.Strong) && after && isPromised(page.words(i), gap));
    Lead lead = concluded ? Lead.Strong : found;
    boolean one = Lead.isOfOneThing(gap, quantity) && lead != Lead.Direct;
    Lead held = one || !mayFollow(quantity, gap) ? Lead.Given : held(i, lead, afterResult);
    return new Target(quantity, held, gap, rest, page.words(i));
  }

  /** A number that the next is computed from is held back. */
  private Lead held(int i, Lead lead, boolean afterResult) {
    String gap = page.gap(i);
    String rest = page.rest(i);
    if (!page.isFollowed(i) || lead == Lead.Given) {
      return lead;
    }
    boolean is = IS.matcher(rest).matches();
    boolean listed = afterResult && is && LISTS.matcher(gap).matches();
    if (listed || SUBJECT.matcher(rest).matches()) {
      return Lead.Begins;
    }
    boolean converted = lead.atLeast(Lead.Strong) && is && SO.matcher(gap).matches();
    return converted ? Lead.Weak : lead;
  }

  /** "so with 40M users 2M posts", "99.5 %, we may be down 3.6 hours". */
  private boolean isConcluded(int i, String gap) {
    if (page.quantity(i - 1).is(Unit.Form.Availability) && DOWN.matcher(gap).matches()) {
      return true;
    }
    if (!BLANK.matcher(gap).matches()) {
      return false;
    }
    String before = page.gap(i - 1);
    boolean afterResult =
        i > 1 && page.sentence(i - 2) >= page.sentence(i) - 1 && standings.isLast(i - 2);
    boolean divided = page.quantity(i - 1).isBare() && DIVIDE.matcher(before).matches();
    return divided
        || SO_WITH.matcher(before).matches()
        || (afterResult && WITH.matcher(before).matches());
  }

  /** "With 300 bytes each we have 40 GB", "if a call takes 5 ms then 200 a second". */
  private static boolean isPromised(String words, String gap) {
    boolean has = WITH_FIRST.matcher(words).matches() && WE_HAVE.matcher(gap).matches();
    return has || (IF.matcher(words).matches() && THEN.matcher(gap).matches());
  }

  private static boolean mayFollow(Quantity quantity, String gap) {
    boolean time = quantity.measure().isTime();
    boolean one = time && quantity.value() == quantity.unit().size();
    return switch (quantity.unit().form()) {
      case Factor -> quantity.naming().nouns().contains("replica");
      case Share, Alphabet, Power -> false;
      case Availability -> true;
      case Plain, People -> quantity.value() > 0 && (!one || ONE_UNIT.matcher(gap).matches());
    };
  }
}
