package plusminus.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import plusminus.question.Fact;
import plusminus.question.Ledger;
import plusminus.question.NearPair;
import plusminus.question.Question;
import plusminus.question.Twist;
import plusminus.reading.Hit;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.reading.Signal;
import plusminus.reading.SpeechAct;
import plusminus.rubric.Evidence;
import plusminus.rubric.Evidence.Showing;
import plusminus.rubric.Rubric;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

/**
 * Conducts one interview about one question: says which moves are legitimate when something
 * happens, and where the interview stands after one was made. Pure.
 */
public final class Interviewer {

  /** How many moves a language model may choose from. */
  private static final int RANKED = 4;

  private static final int FIRST_SEAT = 1;

  /** Acknowledgements that only give room. */
  private static final Set<String> ROOM = Set.of("thinking", "drawing", "quiet", "pause", "away");

  /** Words about the clock that ask nothing. */
  private static final Set<String> CLOCK = Set.of("on-request", "last-minutes");

  private final Question question;
  private final Rubric rubric;
  private final Reader reader;

  public Interviewer(Question question, Rubric rubric, Reader reader) {
    this.question = question;
    this.rubric = rubric;
    this.reader = reader;
  }

  public Question question() {
    return question;
  }

  public Rubric rubric() {
    return rubric;
  }

  public Reader reader() {
    return reader;
  }

  /** The legitimate moves after an event, the best first. */
  public Options consider(Interview interview, Event event) {
    Interview after = hear(interview, event);
    Scene scene = new Scene(interview, after, event, question, rubric);
    var ranked = new ArrayList<Option>();
    for (Policy policy : Agenda.of(after.phase(), event)) {
      Optional<Option> option = policy.consider(scene);
      if (option.isPresent() && ranked.stream().noneMatch(option.get()::equals)) {
        ranked.add(option.get());
      }
      if (ranked.size() == RANKED) {
        break;
      }
    }
    return new Options(ranked);
  }

  /** The interview after an event to which nothing is said. */
  public Step take(Interview interview, Event event) {
    return new Step(hear(interview, event), event, Optional.empty(), Optional.empty());
  }

  /**
   * The interview after an event and a move in these words.
   *
   * @param wording the key of the wording, empty where a model worded it
   */
  public Step take(
      Interview interview, Event event, Option option, String words, Optional<String> wording) {
    Interview heard = hear(interview, event);
    SpeechAct act = act(heard, option, words);
    Interview made =
        touched(heard, option)
            .withPaused(heard.paused() || option.situation().equals("pause"))
            .withVigil(
                option.situation().equals("last-minutes")
                    ? heard.standing().vigil().warnedOnce()
                    : heard.standing().vigil())
            .withMove(option, act, wording)
            .withCourse(heard.course().said(option, Turn.words(words)));
    Interview given = given(made, option);
    Interview phased = option.enters().map(given::withPhase).orElse(given);
    Turn reply = new Turn(phased.nextTurn(), new Speaker.Bot(), words, phased.clock());
    return new Step(phased.withTurn(reply), event, Optional.of(option), Optional.of(reply));
  }

  /** The interview after an interviewer who is not us said something. */
  public Interview overhear(Interview interview, String words) {
    Turn turn = new Turn(interview.nextTurn(), new Speaker.Bot(), words, interview.clock());
    boolean ofThem = words.toLowerCase(Locale.ROOT).contains("you ");
    Ledger ledger =
        ofThem ? reader.enterAmounts(interview.ledger(), turn, FIRST_SEAT) : interview.ledger();
    return interview.withTurn(turn).withLedger(ledger).withAsked(reader.act(words));
  }

  /** The interview with an event taken in. */
  Interview hear(Interview interview, Event event) {
    Interview later = interview.withClock(event.at());
    Vigil vigil = interview.standing().vigil();
    Interview awake = later.withVigil(vigil.heardAt(later.clock()));
    return switch (event) {
      case Event.Spoke spoke ->
          heard(awake.withPaused(spoke.reading().shows(Signal.Kind.Leaves)), spoke);
      case Event.Paused paused -> awake.withPaused(true);
      case Event.Resumed resumed -> awake.withPaused(false);
      case Event.Began began -> later;
      case Event.Heckled heckled -> later;
      case Event.AskedForHint asked -> awake.withPaused(false);
      case Event.AskedForTime asked -> awake;
      case Event.WentQuiet quiet -> later.withVigil(vigil.nudgedOnce());
      case Event.WentAway away -> later.withPaused(true);
      case Event.TimePassed passed -> later;
      case Event.Stopped stopped -> awake;
    };
  }

  private Interview heard(Interview interview, Event.Spoke spoke) {
    Turn turn = spoke.turn();
    Ledger ledger = reader.enter(interview.ledger(), turn, spoke.reading());
    Interview heard =
        interview
            .withTurn(turn)
            .withLedger(ledger)
            .withSeen(seen(spoke.reading()))
            .withCourse(interview.course().heard(turn.words()))
            .withVigil(
                interview.standing().vigil().unsure(spoke.reading().shows(Signal.Kind.Stuck)));
    if (spoke.reading().shows(Signal.Kind.CutsScope)) {
      heard = heard.withTouch(Ground.SCOPE, heard.touch(Ground.SCOPE).shown());
    }
    for (Twist twist : question.twists()) {
      if (spoke.reading().best(twist.id(), Hit.Verdict.Names).isPresent()) {
        heard = heard.withTouch(twist.id(), heard.touch(twist.id()).shown());
      }
    }
    for (NearPair pair : question.neighbours()) {
      for (String id : List.of(pair.oneId(), pair.otherId(), pair.id())) {
        if (spoke.reading().hits().stream().anyMatch(hit -> hit.about().equals(id))) {
          heard = heard.withTouch(id, heard.touch(id).shown());
        }
      }
    }
    for (Evidence evidence : spoke.evidence()) {
      if (evidence.showing() == Showing.Meets) {
        heard = heard.withTouch(evidence.criterion(), heard.touch(evidence.criterion()).shown());
      }
    }
    return Box.heard(heard, turn, reader);
  }

  /** A drawing that was shown without a word has no sentence that could carry its signal. */
  private static Set<Signal.Kind> seen(Reading reading) {
    Set<Signal.Kind> seen = EnumSet.noneOf(Signal.Kind.class);
    seen.addAll(reading.kinds());
    if (reading.diagram().isDrawing()) {
      seen.add(Signal.Kind.Sketch);
    }
    return seen;
  }

  private static Interview touched(Interview before, Option option) {
    Interview interview =
        option
            .then()
            .map(next -> before.withTouch(next, before.touch(next).askedOnce()))
            .orElse(before);
    if (option.about().isEmpty()) {
      return interview;
    }
    String id = option.about().get();
    Touch touch = interview.touch(id);
    return switch (option.move()) {
      case Answer, Acknowledge, Refocus -> interview;
      case Challenge -> interview.withTouch(id, touch.challengedOnce());
      case Hint -> interview.withTouch(id, touch.climbed());
      case Clarify,
          Scope,
          Estimate,
          Draw,
          Contract,
          Tradeoff,
          Deepen,
          Pivot,
          Twist,
          TimeCheck,
          Wrap ->
          interview.withTouch(id, touch.askedOnce());
    };
  }

  /** Facts that were said, in an answer or on the way, stand in the ledger. */
  private Interview given(Interview interview, Option option) {
    if (option.move() == Move.Answer && option.about().isPresent()) {
      Ledger ledger = interview.ledger();
      for (String key : option.about().get().split(" ")) {
        Optional<Fact> fact = question.fact(key);
        if (fact.isPresent()) {
          ledger = ledger.withGiven(key, new Ledger.Given(fact.get().recap(), fact.get().source()));
        }
      }
      return interview.withLedger(ledger);
    }
    if (option.slots().containsKey("fact")) {
      Optional<Fact> size = question.fact("load");
      return size.map(
              fact ->
                  interview.withLedger(
                      interview
                          .ledger()
                          .withGiven("load", new Ledger.Given(fact.recap(), fact.source()))))
          .orElse(interview);
    }
    return interview;
  }

  /** Room, an answer and a reminder leave open what was asked before. */
  private static SpeechAct act(Interview heard, Option option, String words) {
    boolean staysOpen =
        switch (option.move()) {
          case Answer, Refocus -> true;
          case Acknowledge -> ROOM.contains(option.situation());
          case TimeCheck -> CLOCK.contains(option.situation());
          default -> false;
        };
    if (!staysOpen) {
      return new SpeechAct(kind(option), option.then().or(option::about), words);
    }
    SpeechAct open = heard.asked();
    return new SpeechAct(kind(option), open.about(), open.isOpen() ? open.words() : words);
  }

  private static SpeechAct.Kind kind(Option option) {
    return switch (option.move()) {
      case Challenge -> SpeechAct.Kind.Doubted;
      case Hint -> option.situation().equals("tell") ? SpeechAct.Kind.Told : SpeechAct.Kind.Hinted;
      case Answer -> SpeechAct.Kind.Informed;
      case Acknowledge -> SpeechAct.Kind.Acknowledged;
      case Wrap -> SpeechAct.Kind.Closed;
      case Clarify,
          Scope,
          Estimate,
          Draw,
          Contract,
          Tradeoff,
          Deepen,
          Pivot,
          Twist,
          Refocus,
          TimeCheck ->
          SpeechAct.Kind.Asked;
    };
  }
}
