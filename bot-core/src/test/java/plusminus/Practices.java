package plusminus;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.interview.Interview;
import plusminus.interview.Interviewer;
import plusminus.interview.Move;
import plusminus.interview.Setting;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Fact;
import plusminus.question.HintLadder;
import plusminus.question.Ledger;
import plusminus.question.NearPair;
import plusminus.question.Part;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.question.Sign;
import plusminus.question.Twist;
import plusminus.question.WrongClaim;
import plusminus.reading.Context;
import plusminus.reading.Lexicon;
import plusminus.reading.Lexicon.Topic;
import plusminus.reading.PlainLinguist;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.reading.Signal.Kind;
import plusminus.reading.SpeechAct;
import plusminus.rubric.Band;
import plusminus.rubric.Bands;
import plusminus.rubric.Condition;
import plusminus.rubric.Criterion;
import plusminus.rubric.Rubric;
import plusminus.transcript.Level;
import plusminus.transcript.Role;
import plusminus.transcript.Seat;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;
import plusminus.wording.Phrases;
import plusminus.wording.Script;

/** A small question, lexicon and rubric made by hand, about which the tests talk. */
public final class Practices {

  public static final Duration LENGTH = Duration.ofMinutes(45);

  private Practices() {}

  // ---- the question -----------------------------------------------------------------------

  /** People buy credits and services spend them. */
  public static Question credits() {
    return new Question(
        "credits",
        "Design a credit-based system",
        List.of("api credits"),
        "People buy credits, and our services spend them.",
        LENGTH,
        "One Postgres primary with a standby carries this.",
        facts(),
        List.of(),
        coverage(),
        wrongClaims(),
        List.of(
            new Twist(
                "nightly-job",
                "one account is one person",
                "One customer now runs a nightly job: 600 spends a second, all on one account.",
                List.of("nightly job"))),
        List.of(
            new HintLadder(
                "retry",
                List.of(
                    List.of("Stay with “{quote}”. What exactly is in them?", "What is in a row?"),
                    List.of("Which box knows that this is the same spend?"),
                    List.of("The caller could send one more field. What would a table do with it?"),
                    List.of("One way: a request id with a unique index on it.")))),
        List.of(),
        List.of(
            new NearPair(
                "a ledger",
                "a log",
                List.of("ledger", "append only"),
                List.of("event log", "audit log"),
                "A ledger is what balances are made of; a log only tells of it.",
                "What can {a} prove that {b} cannot?")));
  }

  private static List<Fact> facts() {
    return List.of(
        sheet("overdraft", "A balance never goes below zero.", "never below zero", "go negative"),
        sheet(
            "load", "200,000 accounts a day, 20 spends each.", "20 spends a day", "how many users"),
        sheet("latency", "A spend answers within 200 ms.", "200 ms", "how fast"),
        sheet("audit", "Finance explains any balance of seven years.", "seven years", "audit"),
        new Fact(
            "regions",
            Map.of("say", "One country is enough for now."),
            List.of("which countries"),
            Fact.Source.Assumption));
  }

  private static Fact sheet(String key, String say, String recap, String askedAs) {
    return new Fact(key, Map.of("say", say, "short", recap), List.of(askedAs), Fact.Source.Sheet);
  }

  private static List<Coverage> coverage() {
    return List.of(
        point(
            "overdraft-rule",
            new Phase.Assumptions(),
            Level.L4,
            Dimension.Requirements,
            List.of("go negative", "below zero"),
            "can the balance go negative or do we reject",
            "credits are just a number",
            "A call arrives for more than the balance holds. What should happen?"),
        point(
            "load",
            new Phase.Assumptions(),
            Level.L4,
            Dimension.Estimation,
            List.of("per second", "at peak"),
            "460 per second at peak so one postgres is enough",
            "assume high traffic so it needs to scale",
            "What load does your table take at peak?"),
        point(
            "atomic-spend",
            new Phase.HighLevelDesign(),
            Level.L4,
            Dimension.Depth,
            List.of("for update", "row lock", "one transaction"),
            "lock the row then check then deduct in one transaction",
            "read the balance then write the new one",
            "Two spends read the same balance. What does each of them write?"),
        point(
            "retry",
            new Phase.HighLevelDesign(),
            Level.L5,
            Dimension.ApiData,
            List.of("request id", "unique index", "idempoten*"),
            "caller sends the same request id again and the unique index returns the first answer",
            "clients should not retry",
            "The caller times out and sends it again. What stands in the table afterwards?"),
        point(
            "cache-failure",
            new Phase.DetailedDiscussion(),
            Level.L5,
            Dimension.FailureOps,
            List.of("ttl", "stale"),
            "spend never looks at redis so a stale page is the worst case",
            "we update redis and postgres together",
            "The commit went through and the cache was not reached. What does the page show?"),
        point(
            "audit",
            new Phase.DetailedDiscussion(),
            Level.L5,
            Dimension.FailureOps,
            List.of("append only", "sum up to"),
            "transactions is append only and the balance of a day is the sum up to it",
            "grafana shows the history",
            "{fact.audit.short}: what do you show them?"),
        point(
            "hot-account",
            new Phase.DetailedDiscussion(),
            Level.L5,
            Dimension.Depth,
            List.of("hot row", "sub balances"),
            "200 a second per row so slice this account in ten and sum them",
            "add more servers",
            "One account takes many spends. What gives first?"),
        point(
            "next-limit",
            new Phase.WrapUp(),
            Level.L6,
            Dimension.Tradeoffs,
            List.of("breaks first", "at that point"),
            "at about 3000 spends a second i shard by account and not before",
            "this design scales to any load",
            "Which measured number would make you change this drawing first?"));
  }

  private static Coverage point(
      String id,
      Phase phase,
      Level level,
      Dimension dimension,
      List<String> cues,
      String good,
      String bad,
      String probe) {
    return new Coverage(
        id,
        phase,
        level,
        dimension,
        cues,
        List.of(good),
        List.of(bad),
        List.of(probe),
        Map.of(
            Sign.DoublePlus, id + ": more than met.",
            Sign.Plus, id + ": met.",
            Sign.Minus, id + ": unmet."),
        List.of(id + ": say this."));
  }

  private static List<WrongClaim> wrongClaims() {
    return List.of(
        new WrongClaim(
            "metrics-as-audit",
            Dimension.FailureOps,
            List.of("grafana shows", "prometheus keeps"),
            "Metrics aggregate; the record is the rows.",
            List.of(
                "An auditor picks one day. Where in “{quote}” is it?",
                "Which line of it names the account?",
                "What is left of it after a year?")),
        new WrongClaim(
            "queue-before-answer",
            Dimension.Depth,
            List.of("kafka infront", "kafka in front"),
            "The caller stays without an answer.",
            List.of("The caller needs yes or no. What is answered while the message waits?")));
  }

  // ---- the lexicon ------------------------------------------------------------------------

  public static Lexicon lexicon() {
    var cues = new EnumMap<Kind, List<String>>(Kind.class);
    PHRASES.forEach((kind, phrases) -> cues.put(kind, List.of(phrases.split(", "))));
    return new Lexicon(cues, topics(), generalClaims());
  }

  private static final Map<Kind, String> PHRASES =
      Map.ofEntries(
          entry(Kind.Asks, "wondering if, can i ask"),
          entry(Kind.AsksForDecision, "which one should i, up to you, you decide"),
          entry(Kind.AsksForHint, "a hint, help me"),
          entry(Kind.AsksForGrade, "how am i doing"),
          entry(Kind.AsksForPlace, "where are we"),
          entry(Kind.Stuck, "im stuck, no idea, not sure how"),
          entry(Kind.Unfinished, "hold on thinking, let me think"),
          entry(Kind.Drawing, "let me draw, let me sketch"),
          entry(Kind.Corrects, "my mistake, lost the dot, scratch that"),
          entry(
              Kind.SteersMarks,
              "previous instruct*, give me all, go to wrapup, interview complete"),
          entry(Kind.WantsToStop, "stop the interview, lets stop here"),
          entry(Kind.Leaves, "gotta run, back tomorrow"),
          entry(Kind.OffTopic, "football game, nice weather"),
          entry(Kind.Frustrated, "this is silly"),
          entry(Kind.Concedes, "fair point, youre right"),
          entry(Kind.Holds, "id still, i stay with"),
          entry(Kind.Reasons, "because, since, so that"),
          entry(Kind.Alternative, "would do too, other option"),
          entry(Kind.Downside, "price is, costs, but then"),
          entry(Kind.SwitchCondition, "until, once we reach"),
          entry(Kind.Experience, "we once, in prod"),
          entry(Kind.Forces, "on call, a month"),
          entry(Kind.Hedges, "i guess, maybe, not sure"),
          entry(Kind.Negates, "dont need, no need"),
          entry(Kind.Fails, "dies, crash*, times out"),
          entry(Kind.Monitors, "alert*, page someone"),
          entry(Kind.CutsScope, "out of scope, leave out, out: login"),
          entry(Kind.ListsFeatures, "also support, and also we"),
          entry(Kind.RightSizes, "one box, is enough, no sharding"),
          entry(Kind.SizeWord, "high traffic, huge load, lots of users"),
          entry(Kind.Adjectives, "scalable, highly available, robust"),
          entry(Kind.Decides, "use, choose, id take, go with, we put"),
          entry(Kind.Fame, "industry standard, netflix"),
          entry(Kind.SilverBullet, "scales forever, solves everything"),
          entry(Kind.Overreach, "ready for growth, 10k nodes, just in case"));

  private static List<Topic> topics() {
    return List.of(
        new Topic("postgres", List.of("postgres", "pg"), true, Optional.of(Part.Store)),
        new Topic("redis", List.of("redis"), true, Optional.of(Part.Copy)),
        new Topic("kafka", List.of("kafka"), true, Optional.of(Part.Queue)),
        new Topic("cassandra", List.of("cassandra"), true, Optional.of(Part.Store)),
        new Topic("cache", List.of("cache"), false, Optional.of(Part.Copy)),
        new Topic("client", List.of("app", "browser"), false, Optional.of(Part.Client)),
        new Topic("consistency", List.of("consistency"), false, Optional.empty()));
  }

  private static List<WrongClaim> generalClaims() {
    return List.of(
        new WrongClaim(
            "exactly-once",
            Dimension.Depth,
            List.of("exactly once delivery"),
            "Whoever dies before saying so acts twice.",
            List.of("A worker dies before it says so. What does the next one do?")));
  }

  // ---- the rubric -------------------------------------------------------------------------

  public static Rubric rubric() {
    return new Rubric(
        common(),
        Map.of(),
        new Rubric.Sentences("It stays at the name.", "Gave it up once it was doubted."),
        bands(),
        lexicon());
  }

  private static List<Criterion> common() {
    return List.of(
        row(
            "requirements",
            Dimension.Requirements,
            Optional.of(new Phase.Assumptions()),
            List.of("Asks Reasons Unprompted"),
            List.of("Asks !AsksForDecision !AsksForHint !SteersMarks"),
            List.of("Adjectives !Asks")),
        row(
            "scope-cut",
            Dimension.Requirements,
            Optional.empty(),
            List.of("CutsScope Reasons"),
            List.of("CutsScope"),
            List.of("ListsFeatures !CutsScope")),
        row(
            "estimation",
            Dimension.Estimation,
            Optional.empty(),
            List.of("RightNumber RightSizes Unprompted"),
            List.of("RightNumber RightSizes", "RightNumber Reasons"),
            List.of("WrongNumber !Corrects", "SizeWord !RightNumber")),
        row(
            "tradeoffs",
            Dimension.Tradeoffs,
            Optional.empty(),
            List.of("Reasons Downside Alternative"),
            List.of("Decides Reasons", "Reasons Downside"),
            List.of("Fame", "SilverBullet !Downside")),
        row(
            "right-sizing",
            Dimension.RightSizing,
            Optional.empty(),
            List.of("RightSizes Reasons SwitchCondition"),
            List.of("RightSizes Reasons"),
            List.of("Overreach")),
        row(
            "correcting",
            Dimension.Communication,
            Optional.empty(),
            List.of("Corrects Reasons RightNumber"),
            List.of("Corrects"),
            List.of("AlreadySaid")));
  }

  /** A common row that asks the same at every level. */
  public static Criterion row(
      String id,
      Dimension dimension,
      Optional<Phase> phase,
      List<String> doublePlus,
      List<String> plus,
      List<String> minus) {
    var signs =
        Map.of(
            Sign.DoublePlus, Condition.of(doublePlus),
            Sign.Plus, Condition.of(plus),
            Sign.Minus, Condition.of(minus));
    var earns = new EnumMap<Level, Map<Sign, Condition>>(Level.class);
    for (Level level : Level.values()) {
      earns.put(level, signs);
    }
    return new Criterion(
        id,
        dimension,
        Criterion.Origin.Common,
        Level.L4,
        phase,
        earns,
        Criterion.USUAL_CAPS,
        Map.of(
            Sign.DoublePlus, id + ": more than met.",
            Sign.Plus, id + ": met.",
            Sign.Minus, id + ": unmet."),
        List.of(id + ": say this."));
  }

  /** The same few rows at every level. */
  public static Bands bands() {
    var rows =
        List.of(
            bandRow(Band.NotEnoughSignal, "assessed", "< 3"),
            bandRow(Band.LeanNoHire, "held", ">= 1", "good", ">= 2"),
            bandRow(Band.NoHire, "held", ">= 1"),
            bandRow(Band.StrongHire, "strong", ">= 2", "weak", "= 0", "depth", "good"),
            bandRow(Band.Hire, "good", ">= 3", "weak", "<= 1"),
            bandRow(Band.LeanHire, "good", ">= 2", "weak", "<= 2"),
            bandRow(Band.LeanNoHire, "pluses", ">= 1"),
            new Bands.Row(Band.NoHire, List.of()));
    var levels = new EnumMap<Level, List<Bands.Row>>(Level.class);
    for (Level level : Level.values()) {
      levels.put(level, rows);
    }
    return new Bands(levels);
  }

  /** A row whose conditions are given as names and values in turn. */
  public static Bands.Row bandRow(Band band, String... conditions) {
    var bounds = new ArrayList<Bands.Bound>();
    for (int i = 0; i < conditions.length; i += 2) {
      bounds.add(Bands.bound(conditions[i], conditions[i + 1]).orElseThrow());
    }
    return new Bands.Row(band, bounds);
  }

  // ---- the words --------------------------------------------------------------------------

  /** One wording for whatever is to be said, and the texts of a scorecard. */
  public static Script script() {
    var wordings = new HashMap<Script.Key, List<String>>();
    for (Move move : Move.values()) {
      for (String situation : SITUATIONS) {
        wordings.put(
            new Script.Key(move, situation), List.of("{fact}", move + ", " + situation + ". So?"));
      }
    }
    return new Script(
        wordings,
        Map.of(),
        Map.of("no-reason", "It was next.", "edited-late", "Noted.", "set-aside", "Again?"));
  }

  private static final List<String> SITUATIONS =
      List.of(
          "opening",
          "adjectives",
          "solution-first",
          "probe",
          "too-many",
          "cut",
          "size-word",
          "load",
          "one-path",
          "missing",
          "bare-choice",
          "tool-list",
          "mechanism",
          "recomputed",
          "contradicts",
          "wrong-claim",
          "over-reach-1",
          "over-reach-2",
          "over-reach-3",
          "silver-bullet",
          "fame",
          "topic",
          "we-differ",
          "leave",
          "weakest",
          "rung",
          "pump",
          "hint",
          "prompt",
          "tell",
          "fact",
          "assumption",
          "your-assumption",
          "decide-yourself",
          "confirm",
          "grade",
          "place",
          "thinking",
          "drawing",
          "quiet",
          "away",
          "last-minutes",
          "pause",
          "corrected",
          "accepted",
          "go-on",
          "steering",
          "spectator",
          "off-topic",
          "altitude",
          "weakest-part",
          "phase-late",
          "on-request",
          "close",
          "early",
          "nothing-open");

  public static Phrases card() {
    var texts = new HashMap<String, String>();
    texts.put("title", "Card: {title}");
    texts.put("setting", "{level}, {minutes} minutes, {clock} on the clock, {turns} turns");
    texts.put("section.band", "BAND");
    texts.put("section.marks", "MARKS");
    texts.put("section.not-assessed", "NOT ASSESSED");
    texts.put("section.next", "NEXT");
    texts.put("section.conduct", "CONDUCT");
    for (Band band : Band.values()) {
      texts.put("band." + band.id(), band.id().replace('_', ' '));
    }
    texts.put("bands.target", "{level}: {band}.");
    texts.put("bands.other", "At {level}: {band}.");
    texts.put("level.read", "Reads {level}.");
    texts.put("level.below", "Reads below L4.");
    texts.put("level.for", "For: {headings}.");
    texts.put("level.mixed", "Both: {headings}.");
    texts.put("level.against", "Against: {headings}.");
    texts.put("level.nothing", "No mark at all.");
    texts.put("no-plus", "Nothing to quote.");
    texts.put("legend", "How to read the marks.");
    texts.put("mark", "{minute}' {heading}, {help}");
    for (String help : List.of("unprompted", "probed", "challenged", "hinted", "told")) {
      texts.put("help." + help, help);
    }
    texts.put("not-assessed.neverasked", "Never asked: {headings}.");
    texts.put("not-assessed.couldnottell", "Could not tell: {headings}.");
    texts.put("not-assessed.nothingsaid", "Nothing said: {headings}.");
    texts.put("advice.marked", "{heading}, mark {number}:");
    texts.put("advice.claim", "{heading}, mark {number}, holds:");
    texts.put("advice.instead", "{heading}, mark {number}, instead of “{quote}”:");
    texts.put("section.expected", "EXPECTED");
    texts.put("expected.parts", "At {level}: {parts}.");
    texts.put("expected.size", "Enough: {size}");
    texts.put("advice.open", "{heading}, open:");
    texts.put(
        "conduct.live",
        "{share} %, {longest} words, {challenges} challenges, {hints} hints, {answered} answered");
    texts.put("conduct.recorded", "Recorded. {share} %, {longest} words, {challenges} challenges");
    return new Phrases(texts);
  }

  // ---- what they are used with ------------------------------------------------------------

  public static Reader reader() {
    return READER;
  }

  private static final Reader READER = new Reader(new PlainLinguist(), lexicon());

  public static Interviewer interviewer() {
    return new Interviewer(credits(), rubric(), reader());
  }

  public static Setting setting(Level level) {
    return new Setting(
        "credits",
        "Design a credit-based system",
        level,
        LENGTH,
        new Setting.Pins("q", "p", "r"),
        7,
        false);
  }

  public static Setting recorded(Level level) {
    Setting live = setting(level);
    return new Setting(
        live.question(), live.title(), level, live.length(), live.pins(), live.seed(), true);
  }

  public static Seat seat(Level level) {
    return new Seat(1, "person-1", "Robin", Role.Candidate, level);
  }

  public static Interview interview(Level level) {
    return Interview.begin("interview-1", setting(level), List.of(seat(level)));
  }

  /** A turn of the candidate. */
  public static Turn turn(String text) {
    return new Turn(2, new Speaker.Seated(1), text, Duration.ofMinutes(1));
  }

  /** What a turn shows when nothing was asked before. */
  public static Reading read(String text) {
    return read(text, "");
  }

  /** What a turn shows after the interviewer asked something. */
  public static Reading read(String text, String asked) {
    var act = new SpeechAct(SpeechAct.Kind.Asked, Optional.empty(), asked);
    return READER.read(new Context(credits(), Ledger.empty(), act), turn(text));
  }
}
