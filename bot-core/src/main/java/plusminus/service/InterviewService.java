package plusminus.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Interviewer;
import plusminus.interview.Option;
import plusminus.interview.Setting;
import plusminus.interview.Step;
import plusminus.interview.Timetable;
import plusminus.reading.Context;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.rubric.Evidence;
import plusminus.rubric.Opportunity;
import plusminus.rubric.RuleMarker;
import plusminus.rubric.Scorecard;
import plusminus.service.Message.Kind;
import plusminus.transcript.Role;
import plusminus.transcript.Seat;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;
import plusminus.wording.Wording;

/**
 * Conducts interviews: {@link #start} one, {@link #receive} what is said, {@link #work} off what
 * was received, {@link #deliver} the words. Whoever calls sees to it that a conversation is worked
 * by one thread at a time.
 */
public final class InterviewService {

  private static final int CANDIDATE = 1;

  /** How often a step is taken anew because somebody else changed the interview meanwhile. */
  private static final int ATTEMPTS = 3;

  /** A blank line is a border that no sentence crosses. */
  private static final String BETWEEN = "\n\n";

  /** The ports that the service stands on. */
  public record Ports(
      Inbox inbox,
      Corrections corrections,
      Interviews interviews,
      Outbox outbox,
      People people,
      Texts texts,
      Alarms alarms) {}

  /**
   * How the words that waited went out.
   *
   * @param sent how many went out
   * @param failure why the others did not
   */
  public record Sending(int sent, Optional<Delivery> failure) {}

  private final Ports ports;
  private final Reader.Maker readers;
  private final InstantSource clock;
  private final Clerk clerk;
  private final Map<String, Served> served = new ConcurrentHashMap<>();

  public InterviewService(Ports ports, Reader.Maker readers, InstantSource clock) {
    this.ports = ports;
    this.readers = readers;
    this.clock = clock;
    this.clerk = new Clerk(ports.interviews());
  }

  /** Begins an interview and leaves its first words in the outbox. */
  public Interview start(Invitation invitation) {
    Account account = invitation.candidate();
    String person = ports.people().person(account);
    String space = ports.people().space(account.platform(), invitation.workspace());
    Setting setting =
        new Setting(
            invitation.question(),
            invitation.title(),
            invitation.level(),
            invitation.length(),
            ports.texts().pin(invitation.question()),
            invitation.seed(),
            invitation.recorded());
    Seat seat = new Seat(CANDIDATE, person, invitation.name(), Role.Candidate, invitation.level());
    Interview interview = Interview.begin(invitation.id(), setting, List.of(seat));
    Kept kept = new Kept(interview, invitation.conversation(), space, 0, clock.instant());
    return step(kept, new Event.Began(Duration.ZERO), List.of(), true)
        .orElseThrow(() -> new IllegalStateException("there is an interview " + interview.id()));
  }

  /** The interview that is open in a conversation. */
  public Optional<Kept> open(String conversation) {
    return ports.interviews().openIn(conversation);
  }

  /** Starts the clock of an interview whose conversation is served from now on. */
  public void serve(Kept kept) {
    serve(kept, clock.instant());
  }

  /** Lets the clock of an interview run since a moment. */
  public void serve(Kept kept, Instant since) {
    Interview interview = kept.interview();
    served.put(kept.conversation(), new Served(interview.clock(), since, interview.paused()));
  }

  /** The interview's clock now. */
  public Duration clock(Kept kept) {
    Served running = served.get(kept.conversation());
    return running == null ? kept.interview().clock() : running.at(clock.instant());
  }

  /** Remembers since when the clock runs and when somebody must look without being called. */
  public void setAlarm(Kept kept) {
    Optional<Served> running =
        Optional.ofNullable(served.get(kept.conversation())).filter(each -> !each.stands());
    Optional<Duration> next = Timetable.next(kept.interview());
    ports
        .alarms()
        .set(
            kept.interview().id(),
            running.map(Served::since),
            running.flatMap(each -> next.map(each::when)));
  }

  /** Keeps a message of somebody with a seat. */
  public Receipt receive(Message message) {
    Optional<Kept> kept = open(message.conversation());
    boolean isKnown =
        message
            .target()
            .filter(id -> ports.corrections().knows(message.conversation(), id))
            .isPresent();
    if (message.kind().isCorrection() ? !isKnown : kept.isEmpty()) {
      return Receipt.NoInterview;
    }
    boolean isSeated = kept.filter(each -> isSeated(each, message.sender())).isPresent();
    if (!isSeated && !message.kind().isCorrection()) {
      return Receipt.NoSeat;
    }
    Duration at = kept.map(this::clockNow).orElse(Duration.ZERO);
    boolean isNew = ports.inbox().put(new Message.Received(message, at));
    return isNew ? Receipt.Taken : Receipt.Copy;
  }

  /** By our own clock, whatever the platform's shows; before anybody served it no time passed. */
  private Duration clockNow(Kept kept) {
    Instant now = clock.instant();
    return served
        .computeIfAbsent(
            kept.conversation(),
            id -> new Served(kept.interview().clock(), now, kept.interview().paused()))
        .at(now);
  }

  /** Whether an account's person has a seat in an interview. */
  public boolean isSeated(Kept kept, Account account) {
    Optional<String> person = ports.people().known(account);
    return kept.interview().seats().stream()
        .anyMatch(seat -> person.filter(seat.person()::equals).isPresent());
  }

  /** Deals with everything received in a conversation; answers how many steps were taken. */
  public int work(String conversation) {
    int steps = 0;
    int refused = 0;
    List<Message.Received> pending = corrected(conversation);
    while (!pending.isEmpty()) {
      Optional<Kept> kept = open(conversation);
      if (kept.isEmpty()) {
        ports.inbox().dismiss(conversation, ids(pending));
      } else if (step(kept.get(), pending)) {
        steps++;
      } else if (++refused == ATTEMPTS) {
        throw new Contention("interview " + kept.get().interview().id());
      }
      pending = corrected(conversation);
    }
    return steps;
  }

  /** What a conversation has not dealt with, edits and deletions taken in. */
  public List<Message.Received> corrected(String conversation) {
    List<Message.Received> pending = ports.inbox().pending(conversation);
    List<Message> corrections =
        pending.stream()
            .map(Message.Received::message)
            .filter(message -> message.kind().isCorrection())
            .toList();
    if (corrections.isEmpty()) {
      return pending;
    }
    corrections.forEach(this::correct);
    return ports.inbox().pending(conversation);
  }

  /** Messages that are said one after the other form one turn; a wish stands alone. */
  private static List<Message.Received> together(List<Message.Received> pending) {
    if (pending.getFirst().message().kind() != Kind.Said) {
      return pending.subList(0, 1);
    }
    return pending.stream().takeWhile(each -> each.message().kind() == Kind.Said).toList();
  }

  private static List<String> ids(List<Message.Received> messages) {
    return messages.stream().map(each -> each.message().id()).toList();
  }

  private boolean step(Kept kept, List<Message.Received> pending) {
    List<Message.Received> messages = together(pending);
    if (messages.getFirst().message().kind() == Kind.AskedForReason) {
      say(kept, messages.getFirst().message(), why(kept));
      return true;
    }
    boolean isAnswered = !isOvertaken(pending.subList(messages.size(), pending.size()));
    return step(kept, event(kept, messages), ids(messages), isAnswered).isPresent();
  }

  /** Whoever asks for help or ends behind the own words wants that answered and not the words. */
  private static boolean isOvertaken(List<Message.Received> next) {
    Set<Kind> overtaking = Set.of(Kind.AskedForHint, Kind.Stopped);
    return !next.isEmpty() && overtaking.contains(next.getFirst().message().kind());
  }

  /** Why the interviewer made its last move. */
  public String why(Kept kept) {
    Interview interview = kept.interview();
    Edition edition = edition(interview);
    return interview
        .last()
        .map(move -> edition.script().why(move, interview, edition.question()))
        .orElseGet(() -> edition.script().line("no-reason", Map.of()));
  }

  private void say(Kept kept, Message message, String words) {
    ports.outbox().put(Outgoing.notice(kept, message.id(), words), List.of(message.id()));
  }

  /** A message that waits is changed; one that was answered is only noted, or taken out. */
  private void correct(Message correction) {
    if (ports.corrections().correct(correction)) {
      return;
    }
    String conversation = correction.conversation();
    if (correction.kind() == Kind.Deleted) {
      erase(correction);
    } else {
      open(conversation)
          .ifPresent(
              kept ->
                  say(
                      kept,
                      correction,
                      edition(kept.interview()).script().line("edited-late", Map.of())));
    }
    ports.inbox().dismiss(conversation, List.of(correction.id()));
  }

  private void erase(Message correction) {
    String target = correction.target().orElseThrow();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Corrections.Place> place =
          ports.corrections().place(correction.conversation(), target);
      if (place.isEmpty()) {
        return;
      }
      Kept kept = ports.interviews().find(place.get().interview()).orElseThrow();
      Rows rows = ports.interviews().rows(kept.interview().id());
      Erasure erasure =
          Eraser.erase(kept, rows, edition(kept.interview()), place.get(), correction);
      if (ports.corrections().erase(erasure)) {
        return;
      }
    }
    throw new Contention("message " + target);
  }

  /** Deals with what is due in a conversation though nothing was said; answers how many steps. */
  public int passTime(String conversation) {
    Optional<Kept> kept = open(conversation);
    Optional<Event> due = kept.flatMap(each -> Timetable.due(each.interview(), clock(each)));
    if (due.isEmpty()) {
      return 0;
    }
    return step(kept.get(), due.get(), List.of(), true).isPresent() ? 1 : 0;
  }

  private Event event(Kept kept, List<Message.Received> messages) {
    Message.Received last = messages.getLast();
    Duration at = last.clock();
    return switch (last.message().kind()) {
      case Said -> spoke(kept.interview(), messages, at);
      case AskedForHint -> new Event.AskedForHint(at);
      case AskedForTime -> new Event.AskedForTime(at);
      case WentQuiet -> new Event.WentQuiet(at);
      case Paused -> new Event.Paused(at);
      case Resumed -> new Event.Resumed(kept.interview().clock());
      case Stopped -> new Event.Stopped(at);
      case Edited, Deleted, AskedForReason ->
          throw new IllegalArgumentException(last.message().kind() + " is no event");
    };
  }

  private Event spoke(Interview interview, List<Message.Received> messages, Duration at) {
    String text =
        messages.stream().map(each -> each.message().text()).collect(Collectors.joining(BETWEEN));
    Turn turn = new Turn(interview.nextTurn(), new Speaker.Seated(CANDIDATE), text, at);
    return read(interviewer(interview), interview, turn);
  }

  /** A turn with what it shows and what that is evidence for. */
  public static Event.Spoke read(Interviewer interviewer, Interview interview, Turn turn) {
    Context context = new Context(interviewer.question(), interview.ledger(), interview.asked());
    Reading reading = interviewer.reader().read(context, turn);
    Optional<String> asked = interview.asked().about();
    RuleMarker.Moment moment =
        new RuleMarker.Moment(
            interview.phase(), turn.at(), id -> opportunity(interview, id, asked));
    List<Evidence> evidence =
        RuleMarker.mark(interviewer.rubric(), interviewer.question(), reading, moment);
    return new Event.Spoke(turn, reading, evidence);
  }

  /** A recording hears nothing, so nothing that was asked or doubted can be held against it. */
  private static Opportunity opportunity(Interview interview, String id, Optional<String> asked) {
    if (interview.setting().recorded()) {
      return Opportunity.unprompted();
    }
    return interview.touch(id).opportunity(asked.filter(id::equals).isPresent());
  }

  public Interviewer interviewer(Interview interview) {
    Edition edition = edition(interview);
    return new Interviewer(
        edition.question(), edition.rubric(), readers.reader(edition.rubric().lexicon()));
  }

  public Edition edition(Interview interview) {
    return ports.texts().edition(interview.setting().pins(), interview.setting().title());
  }

  /** One event, considered, worded, taken and stored; empty where the interview has moved on. */
  private Optional<Interview> step(Kept kept, Event event, List<String> done, boolean isAnswered) {
    Interview before = kept.interview();
    Edition edition = edition(before);
    Interviewer interviewer = interviewer(before);
    Optional<Option> option =
        isAnswered ? interviewer.consider(before, event).first() : Optional.empty();
    Step step =
        option
            .map(
                move -> {
                  Wording wording =
                      edition
                          .script()
                          .plain(move, heard(interviewer, before, event), edition.question());
                  return interviewer.take(
                      before, event, move, wording.words(), Optional.of(wording.key()));
                })
            .orElseGet(() -> interviewer.take(before, event));
    Commit commit = clerk.commit(kept, step, edition, done, clock.instant());
    if (!ports.interviews().commit(commit)) {
      return Optional.empty();
    }
    stand(kept.conversation(), step);
    return Optional.of(step.interview());
  }

  /** From the commit until our words are out the clock stands; without words it goes on. */
  private void stand(String conversation, Step step) {
    Interview interview = step.interview();
    if (!interview.isOpen()) {
      served.remove(conversation);
      return;
    }
    boolean stands = interview.paused() || step.reply().isPresent();
    served.put(conversation, new Served(interview.clock(), clock.instant(), stands));
  }

  private static Interview heard(Interviewer interviewer, Interview before, Event event) {
    return interviewer.take(before, event).interview();
  }

  /** The scorecard of an interview's only candidate. */
  public static Scorecard scorecard(
      Interview interview, Edition edition, Transcript transcript, List<Evidence> evidence) {
    return Clerk.scorecard(interview, edition, transcript, evidence);
  }

  /**
   * Sends what waits in a conversation, in order; the clock runs again when a turn is out. Once an
   * interview is over its scorecard does not wait for words that cannot be said.
   *
   * @param isRepeat whether words may have been sent without our knowing
   */
  public Sending deliver(String conversation, Channel channel, boolean isRepeat) {
    int sent = 0;
    Optional<Delivery> failure = Optional.empty();
    boolean turned = false;
    for (Outgoing words : ports.outbox().waiting(conversation)) {
      Delivery delivery = channel.say(words, isRepeat);
      if (delivery instanceof Delivery.Posted posted) {
        ports.outbox().sent(words.id(), posted.ids());
        turned |= words.kind() == Outgoing.Kind.Turn;
        sent++;
        continue;
      }
      failure = Optional.of(delivery);
      boolean isPassed = delivery instanceof Delivery.Refused && open(conversation).isEmpty();
      if (!isPassed) {
        break;
      }
    }
    if (turned) {
      open(conversation).ifPresent(this::serve);
    }
    return new Sending(sent, failure);
  }

  /** Sends what waits in a conversation of a program that just began or never ended. */
  public Sending deliver(String conversation, Channel channel) {
    return deliver(conversation, channel, false);
  }

  /** Nobody could be heard for a while: the clock gets the time back. */
  public void giveBack(Kept kept, Duration time) {
    served.computeIfPresent(
        kept.conversation(),
        (conversation, running) ->
            new Served(running.base(), running.since().plus(time), running.stands()));
    setAlarm(kept);
  }

  /** Something of a candidate could not be read, whatever it was; they are told. */
  public void setAside(String conversation, Message message) {
    ports.inbox().dismiss(conversation, List.of(message.id()));
    open(conversation)
        .ifPresent(
            kept ->
                say(kept, message, edition(kept.interview()).script().line("set-aside", Map.of())));
  }
}
