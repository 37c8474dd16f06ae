package plusminus.store;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plusminus.arithmetic.Estimate;
import plusminus.drawing.Diagram;
import plusminus.interview.Course;
import plusminus.interview.Event;
import plusminus.interview.Exchange;
import plusminus.interview.Interview;
import plusminus.interview.Move;
import plusminus.interview.Notes;
import plusminus.interview.Option;
import plusminus.interview.Setting;
import plusminus.interview.Standing;
import plusminus.interview.Touch;
import plusminus.interview.Vigil;
import plusminus.question.Dimension;
import plusminus.question.Fact;
import plusminus.question.Ledger;
import plusminus.question.Part;
import plusminus.question.Phase;
import plusminus.question.Sign;
import plusminus.reading.Hit;
import plusminus.reading.Reading;
import plusminus.reading.Signal;
import plusminus.reading.SpeechAct;
import plusminus.reading.Want;
import plusminus.rubric.Band;
import plusminus.rubric.Criterion;
import plusminus.rubric.Evidence;
import plusminus.rubric.Help;
import plusminus.rubric.Mark;
import plusminus.rubric.Marker;
import plusminus.rubric.Scorecard;
import plusminus.service.Account;
import plusminus.service.Commit;
import plusminus.service.Message;
import plusminus.service.Outgoing;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;
import plusminus.transcript.Role;
import plusminus.transcript.Seat;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/** An interview about a hotel in which everything has happened that a record can hold. */
final class Examples {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final Account ADA = new Account("terminal", "laptop", "ada");
  static final Turn SAID =
      new Turn(
          3,
          new Speaker.Seated(1),
          "One \"Postgres\" row per room 🛏\nnight → 2 million rows, so no shards",
          Duration.ofMillis(61_500));
  static final Turn REPLY =
      new Turn(4, new Speaker.Bot(), "What breaks first?", Duration.ofMillis(61_500));
  static final Quote QUOTE = SAID.quote(0, 14);

  private Examples() {}

  static Reading reading() {
    return new Reading(
        SAID.number(),
        1,
        12,
        List.of(new Signal(Signal.Kind.Decides, QUOTE, "postgres")),
        List.of(new Want("rooms", QUOTE)),
        List.of(new Hit("one-row", Hit.Verdict.Shows, QUOTE, SAID.quote(4, 9), 0.1 + 0.2)),
        List.of(new Estimate(QUOTE, "100 * 365", 36_500, 1.0 / 3)),
        new Diagram(List.of("app", "db"), List.of(new Diagram.Arrow("app", "db"))));
  }

  static Evidence evidence(String criterion) {
    return new Evidence(
        criterion,
        Evidence.Showing.Meets,
        QUOTE,
        Set.of("Decides", "Reasons"),
        0.7,
        Help.Hinted,
        true,
        1,
        SAID.at());
  }

  static Option option() {
    return Option.of(Move.Pivot, "topic")
        .about("failover")
        .withAny("probe", List.of("What if {quote} dies?", "And then?"))
        .with("quote", QUOTE.text())
        .entering(new Phase.Closed(Phase.Ending.TimeOver));
  }

  static Interview fresh(String id, String person) {
    Setting setting =
        new Setting(
            "hotel",
            "Hotel booking",
            Level.L5,
            Duration.ofMinutes(45),
            new Setting.Pins("q1", "p1", "r1"),
            Long.MIN_VALUE,
            true);
    return Interview.begin(
        id, setting, List.of(new Seat(1, person, "Ada", Role.Candidate, Level.L5)));
  }

  static Interview filled(String id, String person) {
    Interview fresh = fresh(id, person);
    return new Interview(
        id,
        fresh.setting(),
        fresh.seats(),
        new Standing(
            new Phase.HighLevelDesign(),
            Duration.ofMinutes(9),
            Duration.ofNanos(1_234_567_891_011L),
            true,
            new Vigil(Duration.ofMinutes(8), Vigil.DOUBT, true, true)),
        new Notes(
            ledger(),
            touches(),
            new LinkedHashSet<>(
                List.of(Signal.Kind.WrongNumber, Signal.Kind.Asks, Signal.Kind.Topic)),
            new Course(1, 2, 3, 4, 5, 6, 7, 8, 9)),
        exchange());
  }

  private static Exchange exchange() {
    return new Exchange(
        new SpeechAct(SpeechAct.Kind.Doubted, Optional.of("one-row"), "Why?"),
        Optional.of(option()),
        Optional.of("one-row"),
        List.of(
            SAID,
            REPLY,
            new Turn(5, new Speaker.Platform(), "quiet", Duration.ZERO),
            new Turn(6, new Speaker.Spectator("Bob"), "", Duration.ZERO)),
        new LinkedHashSet<>(List.of("z-last", "a-first", "m-middle")),
        7);
  }

  private static Ledger ledger() {
    Ledger page = Ledger.empty();
    for (String key : List.of("zulu", "alpha", "mike", "bravo")) {
      page =
          page.withGiven(key, new Ledger.Given("We own " + key, Fact.Source.Assumption))
              .withAmount(key, new Ledger.Amount(0.1, "/s", 1, QUOTE))
              .withChoice(key, new Ledger.Choice(true, 1, QUOTE))
              .withPart(Part.Store, key);
    }
    return page.withPart(Part.Client, "app");
  }

  private static Map<String, Touch> touches() {
    var touches = new LinkedHashMap<String, Touch>();
    touches.put("one-row", Touch.none().askedOnce().climbed().shown());
    touches.put("failover", Touch.none().challengedOnce());
    return touches;
  }

  static List<Event> events() {
    Duration at = Duration.ofSeconds(5);
    return List.of(
        new Event.Began(Duration.ZERO),
        new Event.Spoke(SAID, reading(), List.of(evidence("one-row"))),
        new Event.Heckled("Bob", at),
        new Event.AskedForHint(at),
        new Event.AskedForTime(at),
        new Event.WentQuiet(at),
        new Event.WentAway(at),
        new Event.TimePassed(at),
        new Event.Paused(at),
        new Event.Resumed(at),
        new Event.Stopped(at));
  }

  static Scorecard scorecard() {
    Mark mark =
        new Mark(
            Sign.DoublePlus,
            "one-row",
            Dimension.ApiData,
            Criterion.Origin.Coverage,
            "Keeps one row a room and night.",
            List.of(QUOTE, SAID.quote(4, 9)),
            SAID.at(),
            Help.Probed,
            true,
            Marker.Rules);
    return new Scorecard(
        "Hotel booking",
        Level.L5,
        Duration.ofMinutes(45),
        Duration.ofMillis(2_700_001),
        Map.of(Level.L4, Band.Hire, Level.L5, Band.LeanHire, Level.L6, Band.NotEnoughSignal),
        Optional.of(Level.L5),
        List.of(mark),
        List.of(new Scorecard.NotAssessed(Dimension.DifferentAngle, Scorecard.Reason.CouldNotTell)),
        List.of(
            new Scorecard.Advice(Optional.of(1), Dimension.ApiData, "Name the key."),
            new Scorecard.Advice(Optional.empty(), Dimension.Depth, "Say how.")),
        new Scorecard.Conduct(1, 2, 3, 4, 5, 6, 7, true));
  }

  static Message.Received message(String id, String text, Instant at) {
    return new Message.Received(
        new Message("thread", id, ADA, Message.Kind.Said, text, at), Duration.ofSeconds(61));
  }

  static Outgoing outgoing(String id, int sequence) {
    return new Outgoing(id, "thread", sequence, Outgoing.Kind.Turn, "What breaks first?");
  }

  /** The first commit of an interview. */
  static Commit began(Interview interview, String space) {
    return new Commit(
        interview,
        "thread",
        space,
        0,
        NOON,
        new Event.Began(Duration.ZERO),
        Optional.of(option()),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(outgoing(interview.id() + "/1", 1)));
  }

  /** A commit with a turn, its reply and all that belongs to them. */
  static Commit spoke(Interview interview, String space, long before, List<String> done) {
    List<Evidence> evidence = List.of(evidence("z-point"), evidence("a-point"));
    return new Commit(
        interview,
        "thread",
        space,
        before,
        NOON.plusSeconds(before),
        new Event.Spoke(SAID, reading(), evidence),
        Optional.of(option()),
        List.of(SAID, REPLY),
        Optional.of(reading()),
        evidence,
        Optional.of(scorecard()),
        done,
        List.of(outgoing(interview.id() + "/4", 4), outgoing(interview.id() + "/scorecard", 5)));
  }

  /** A commit with nothing but a change of the state. */
  static Commit quiet(Interview interview, String space, long before) {
    return new Commit(
        interview,
        "thread",
        space,
        before,
        NOON.plusSeconds(before),
        new Event.WentQuiet(Duration.ofSeconds(before)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
