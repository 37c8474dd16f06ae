package plusminus.arithmetic;

import java.util.regex.Pattern;

/** How a number is introduced: as given, or as what follows from the numbers before it. */
enum Lead {
  /** Stated, assumed, decided or asked for. */
  Given,
  /** May follow: "about 40 GB". */
  Weak,
  /** May follow, and the next number is computed from it: "so 10 GB take 50 seconds". */
  Begins,
  /** Said to follow, with words of its own between: "so the feed is 40 GB". */
  Strong,
  /** Said to follow at once: "= 40 GB", "that's about 40 GB". */
  Direct;

  private static final String HEDGES =
      "(?:about|around|roughly|approximately|approx\\.?|ca\\.?|some|like|only|just|nearly|almost|say|basically|maybe|already|probably|around"
          + " about|a total of|total of|to about|up to|actually|still|close to|on the order"
          + " of|at|in the region of|a|another|exactly|already at|your|my|our|at most|at least|no"
          + " more than|ish|looking at|something|you're|we're|you are|we"
          + " are|an?|under|over|below|above|less than|more than|well)";
  private static final String VERBS =
      "(?:=+|≈|~|rate|sum"
          + " is|->|=>|→|⇒|≃|is|are|was|be|makes?|gives?|means?|equals?|equal|so|thus|therefore|hence|that'?s|thats|that"
          + " is|which is|i\\.e\\.|ie|comes? (?:out )?(?:to|at)|works? out (?:to|at|as)|amounts?"
          + " to|adds? up to|sums? to|totals?|totall?ing|results? in|yields?|leads? to|boils? down"
          + " to|takes?|needs?|requires?|lasts?|costs?|becomes?|turns? into|shrinks? to|drops?"
          + " to|goes (?:down |up )?to|falls? to|rises? to|leaves?|leaving|ends? up"
          + " (?:at|with|being)|would be|will be|should be|has to be|must be|it'?s|its|this is|it"
          + " is|they are|that makes|that gives|which gives|which makes|which means|that"
          + " means|or|meaning|making|giving|resulting in|implies|implying|translates?"
          + " (?:in)?to|corresponds? to|i need|we need|you need|we'?d need|i'?d need|need|that'?d"
          + " be|that would be|that will be|we land at|lands? at|in other words|ergo|fills?(?: up)?"
          + " in|drains? in|done in|runs? out (?:after|in)|cleared in|leaves us (?:with)?|in"
          + " total|total|altogether|overall|all in all|together|should take|would take|will"
          + " take|allows?|permits?|we(?:'re| are) (?:at|looking at)|gets you|buys you|buys us)";
  private static final String FILL =
      "(?:and|then|that|which|this|it|i|we|you|one|each|all|all of"
          + " that|the|a|now|by|us|me|also|would|will|should|could|can|be|to|in|total|really|altogether|together|overall|again|back|here|there|well|ok|okay|right|yes|chars?|characters?|digits?|letters?|symbols?|ids?|codes?)";
  private static final Pattern DIRECT =
      Pattern.compile(
          "(?is)[\\s.,;:)\\]*_—–-]*(?:\\(\\s*)?(?:"
              + FILL
              + "\\s+){0,5}(?:"
              + VERBS
              + "[\\s,:~≈(*_]*(?:"
              + FILL
              + "\\s+){0,3}){1,4}(?:"
              + HEDGES
              + "\\s*)*[\\s,~≈*_<>≤≥+(]*");
  private static final Pattern RESTATED =
      Pattern.compile(
          "(?is)\\s*\\(\\s*(?:(?:"
              + VERBS
              + "|"
              + HEDGES
              + ")[\\s,]*)*[~≈=<>]?\\s*|\\s*,\\s*(?:or|i\\.e\\.|ie|=|~|≈|->|→)[\\s,]*(?:"
              + HEDGES
              + "\\s*)*[~≈]?\\s*");
  private static final Pattern CONTINUED =
      Pattern.compile(
          "(?is)[\\s,;.:]*(?:(?:and|or|then|plus|so|but|hence)\\s+)*(?:so|thus|that'?s|it'?s)?\\s*(?:then\\s+)?(?:"
              + HEDGES
              + "\\s*)*[~≈=(]*\\s*");
  private static final Pattern STRONG =
      Pattern.compile(
          "(?is).*(?:(?:^|[\\s,;(])(?:so|thus|therefore|hence|that'?s|thats|that is|that makes|that"
              + " gives|that means|which is|which makes|which gives|which"
              + " means|meaning|making|giving|this is|this gives|this"
              + " means|it'?s|i\\.e\\.|gives|makes|comes? (?:out )?(?:to|at)|works out|amounts"
              + " to|adds up|totals?|in total|altogether|all together|together|overall|results?"
              + " in|yields?|leaves|leaving|i need|we need|you need|we'?d need|i'?d"
              + " need|requires?|then\\b.{0,40}\\b(?:can|does|takes?|needs?|get|gets|is|are)|we end"
              + " up|ends? up|implies|we(?:'re| are) (?:looking )?at|that"
              + " needs?|drains?|clears?|fills?|catch(?:es)? up|takes?|lasts?|runs?"
              + " out|done)\\b|i\\.e\\.|=|≈|→|->|=>)(?<rest>.{0,70})");
  private static final Pattern WEAK =
      Pattern.compile(
          "(?is).*(?:\\b(?:is|are|about|around|roughly|approximately|be|with|at|and|need|needs|to|of|or|has|have|gets?)\\s*|[~≈(,:]\\s*)");

  /** "we sit on 3 TB", "one after the other: 500 a second", "the sum is 9 TB". */
  private static final Pattern CONCLUDES =
      Pattern.compile(
          "(?is)(?:.*[\\s,(])?(?:(?:we|i|you|it|they)(?:'ll| will| would)?(?: then| now)?"
              + " (?:hold|sit on|speak of|talk about|plan for|end (?:up )?with|arrive"
              + " at|reach|(?:must|have to|need to)"
              + " employ)|(?:rate|sum|result|total|peak|max|maximum|load|average|throughput)"
              + " (?:is|are|of|is then|then is|would be)|there(?:'s| is| are)|in other words|(?:the"
              + " )?(?:last|whole|rest)(?: \\p{L}+){0,2} (?:waits|gets in|is done|leaves|is in)"
              + " (?:after|in|at)?)\\s*(?:"
              + HEDGES
              + "\\s*)*[~≈]?\\s*|(?:[^:\\s]+\\s+){3,}[^:\\s]+\\s*:\\s*(?:"
              + HEDGES
              + "\\s*)*[~≈]?\\s*");

  /** "so one worker makes up to 4k". */
  private static final Pattern SO =
      Pattern.compile(
          "(?is)(?:.*[\\s,;:])?(?:so|thus|hence|i\\.e\\.)(?:,?"
              + " (?!(?:with|at|for|if|over|on|per|of)\\b)\\p{L}+){0,6}\\s+(?:max|up to|maximum|at"
              + " most)\\s*[~≈]?\\s*");

  private static final Pattern AFTER_COLON =
      Pattern.compile("(?is)\\s*:\\s*(?:" + HEDGES + "\\s*)*[~≈]?\\s*");
  private static final Pattern TOTAL = Pattern.compile("(?is)(?:.*[,:;]\\s*)?total\\s*");
  private static final Pattern NAMES =
      Pattern.compile("(?is).*\\b(?:month|year|day|week|hour)\\s*(?:=|is|has|of|:)\\s*");
  private static final Pattern SIGNED = Pattern.compile("(?s).*[+/÷−]\\s*|(?s).*\\s-\\s*");
  private static final Pattern OPERAND =
      Pattern.compile(
          "(?is).*(?:^|[\\s,(~])(?<!comes? )(?<!comes? in )(?<!comes out )(?<!looking )(?<!work out"
              + " )(?<!works out )(?<!land )(?<!lands )(?<!ends up )(?<!end up )(?<!already"
              + " )(?<!we're )(?<!ends"
              + " )(?:at|with|each|every|for|times|per|over|across|x|\\*|×|by|divided by|multiplied"
              + " by|using|if|assume|assuming|given|from|on|after|than|vs\\.?|versus|not|never|instead"
              + " of|rather than|during|within|until|plus|every|until|say|call it|let'?s"
              + " say|round(?:ed)?(?: it)?(?: up)?(?: to)?|make it|let'?s take|we take|we'?d"
              + " take|i'?d take|i'?d use|i'?d run|i'?d start with|use|using|run|start"
              + " with|ttl|timeout|window|limit|limit of|budget of|budget|target|up from|down"
              + " from|version|minus|cap|capped at|retention|up to|out"
              + " of|max|maximum|min|minimum|because|since|as)\\s*(?:a |an |the |of |is |about"
              + " |around |roughly |~|only |just |another |all |our |those |these |your )*");
  private static final Pattern HEDGED_WITHIN =
      Pattern.compile(
          "(?is).*\\b(?:drain|clear|fill|done|catch|empt|finish|complet|transfer|cop|mov|recover|run"
              + " out|exhaust|gone|used"
              + " up|through|read|scan|process)\\w*(?:\\s+\\w+){0,4}\\s+(?:in|within|after)\\s*(?:about"
              + " |around |roughly |~|just |only |under"
              + " )*|(?is).*\\b(?:run|last|work|busy|go)\\w*\\s+(?:\\w+\\s+){0,2}for\\s*(?:about"
              + " |around |roughly |~|just |only )*");
  private static final Pattern CHOSEN =
      Pattern.compile(
          "(?is)\\s*(?:\\p{L}+\\s){0,3}?(?:is|are|would be|will be|should"
              + " be)?\\s*(?:enough|plenty|fine|suffices?|would do|will do|is ok|ttl|timeout|is"
              + " sufficient|budget|is safe|limit|window)\\b.*");
  private static final Pattern OBLIGED =
      Pattern.compile(
          "(?is).*\\b(?:has to|have to|needs"
              + " to|must|should|wants?|wish\\w*)\\b.*\\b(?:in|within|after|every|under|below)\\b.*");
  private static final Pattern CHOOSES =
      Pattern.compile(
          "(?is).*\\b(?:we|i|you|i'd|we'd|i'll|we'll|let's|let us)\\s+(?:can |could |would |should"
              + " |will |may |might |only"
              + " )*(?:give|reserve|allocate|set|pick|choose|go|start|opt|settle|cap|put|split|cache|shard|batch|retry|provision|buy|order|hire|plan|add|allow|begin|limit|refresh|poll|wait)\\b[^,]*");
  private static final Pattern ONLY =
      Pattern.compile("(?is)[\\s,]*(?:and |then |so |that |which )*(?:only|just)\\s*");
  private static final Pattern WE_SEE =
      Pattern.compile(
          "(?is)[\\s,]*(?:then |so )?(?:we|i|you|it|they)(?:'d|'ll| would|"
              + " will)?\\s+\\p{L}+\\s*(?:about |around |roughly |~)*");
  private static final Pattern TOPPED =
      Pattern.compile(
          "(?is)\\s*(?:on top|extra|spare|headroom|overhead)\\b[\\w\\s]{0,24}[,:]?\\s*");
  private static final Pattern SINGLE = Pattern.compile("(?is).*\\b(?:an?|one|single|the)\\s*");

  boolean atLeast(Lead other) {
    return compareTo(other) >= 0;
  }

  /**
   * @param gap the text between the quantity before, or the beginning of the sentence, and this one
   * @param afterResult whether the quantity before is itself a result
   * @param rest the text behind the number
   */
  static Lead of(String gap, boolean afterNumber, boolean afterResult, String rest) {
    if (OBLIGED.matcher(gap).matches()) {
      return Given;
    }
    if (HEDGED_WITHIN.matcher(gap).matches()) {
      return Strong;
    }
    if (NAMES.matcher(gap).matches()) {
      return Given;
    }
    if (CHOOSES.matcher(gap).matches()) {
      return Given;
    }
    if (CHOSEN.matcher(rest).matches()) {
      return Given;
    }
    boolean direct = afterNumber && DIRECT.matcher(gap).matches();
    if (direct || (afterNumber && RESTATED.matcher(gap).matches())) {
      return Direct;
    }
    if (afterNumber && TOPPED.matcher(gap).matches()) {
      return Strong;
    }
    if (afterNumber && AFTER_COLON.matcher(gap).matches()) {
      return Strong;
    }
    if (!afterNumber && TOTAL.matcher(gap).matches()) {
      return Given;
    }
    if (ONLY.matcher(gap).matches()) {
      return afterNumber ? Strong : Given;
    }
    if (CONCLUDES.matcher(gap).matches() || SO.matcher(gap).matches()) {
      return Strong;
    }
    if (OPERAND.matcher(gap).matches() || SIGNED.matcher(gap).matches()) {
      return Given;
    }
    if (afterResult && CONTINUED.matcher(gap).matches()) {
      return Strong;
    }
    if (DIRECT.matcher(gap).matches()) {
      return Direct;
    }
    if (STRONG.matcher(gap).matches()) {
      return Strong;
    }
    return afterNumber && (WEAK.matcher(gap).matches() || WE_SEE.matcher(gap).matches())
        ? Weak
        : Given;
  }

  /** Whether one thing of that size is chosen rather than computed: "so a 32 GB box". */
  static boolean isOfOneThing(String gap, Quantity quantity) {
    return SINGLE.matcher(gap).matches() && !quantity.isRate() && quantity.measure().bytes() > 0;
  }
}
