package plusminus.service;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Interviewer;
import plusminus.interview.Option;
import plusminus.interview.Setting;
import plusminus.interview.Step;
import plusminus.reading.Context;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.rubric.Assessor;
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

  /** A blank line is a border that no sentence crosses. */
  private static final String BETWEEN = "\n\n";

  /** The ports that the service stands on. */
  public record Ports(
      Inbox inbox, Interviews interviews, Outbox outbox, People people, Texts texts) {}

  private final Ports ports;
  private final Reader.Maker readers;
  private final InstantSource clock;
  private final Map<String, Served> served = new ConcurrentHashMap<>();

  public InterviewService(Ports ports, Reader.Maker readers, InstantSource clock) {
    this.ports = ports;
    this.readers = readers;
    this.clock = clock;
  }

  /** Begins an interview and leaves its first words in the outbox. */
  public Interview start(Invitation invitation) {
    Account account = invitation.candidate();
    String person = ports.people().person(account);
    String space = ports.people().space(account.platform(), account.workspace());
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
    return step(kept, new Event.Began(Duration.ZERO), List.of());
  }

  /** The interview that is open in a conversation. */
  public Optional<Kept> open(String conversation) {
    return ports.interviews().openIn(conversation);
  }

  /** Starts the clock of an interview whose conversation is served from now on. */
  public void serve(Kept kept) {
    serve(kept.conversation(), kept.interview());
  }

  private void serve(String conversation, Interview interview) {
    served.put(conversation, new Served(interview.clock(), clock.instant(), interview.paused()));
  }

  /** The interview's clock now. */
  public Duration clock(Kept kept) {
    Served running = served.get(kept.conversation());
    return running == null ? kept.interview().clock() : running.at(clock.instant());
  }

  /** Keeps a message; false where it is a copy of one that is known. */
  public boolean receive(Message message) {
    Served running =
        served.computeIfAbsent(
            message.conversation(), id -> new Served(Duration.ZERO, message.at(), false));
    return ports.inbox().put(new Message.Received(message, running.at(message.at())));
  }

  /** Deals with everything received in a conversation; answers how many steps were taken. */
  public int work(String conversation) {
    int steps = 0;
    List<Message.Received> pending = ports.inbox().pending(conversation);
    while (!pending.isEmpty()) {
      Optional<Kept> kept = open(conversation);
      if (kept.isEmpty()) {
        return steps;
      }
      List<Message.Received> next = together(pending);
      Interview after = step(kept.get(), event(kept.get(), next), ids(next));
      if (after.paused() != kept.get().interview().paused()) {
        serve(conversation, after);
      }
      steps++;
      pending = ports.inbox().pending(conversation);
    }
    return steps;
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

  /** One event, considered, worded, taken and stored. */
  private Interview step(Kept kept, Event event, List<String> done) {
    Interview before = kept.interview();
    Edition edition = edition(before);
    Interviewer interviewer = interviewer(before);
    Optional<Option> option = interviewer.consider(before, event).first();
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
    if (!ports.interviews().commit(commit(kept, step, edition, done))) {
      throw new IllegalStateException("interview " + before.id() + " was changed by somebody else");
    }
    return step.interview();
  }

  private static Interview heard(Interviewer interviewer, Interview before, Event event) {
    return interviewer.take(before, event).interview();
  }

  private Commit commit(Kept kept, Step step, Edition edition, List<String> done) {
    Optional<Event.Spoke> spoke =
        step.event() instanceof Event.Spoke said ? Optional.of(said) : Optional.empty();
    var turns = new ArrayList<Turn>();
    spoke.map(Event.Spoke::turn).ifPresent(turns::add);
    step.reply().ifPresent(turns::add);
    List<Evidence> evidence = spoke.map(Event.Spoke::evidence).orElse(List.of());
    Interview interview = step.interview();
    Optional<Scorecard> card =
        interview.isOpen()
            ? Optional.empty()
            : Optional.of(assess(interview, turns, evidence, edition));
    var outgoing = new ArrayList<Outgoing>();
    step.reply()
        .ifPresent(
            reply ->
                outgoing.add(
                    new Outgoing(
                        interview.id() + "/" + reply.number(),
                        kept.conversation(),
                        reply.number(),
                        Outgoing.Kind.Turn,
                        reply.text())));
    card.ifPresent(
        made ->
            outgoing.add(
                new Outgoing(
                    interview.id() + "/scorecard",
                    kept.conversation(),
                    interview.nextTurn(),
                    Outgoing.Kind.Scorecard,
                    interview.id())));
    return new Commit(
        interview,
        kept.conversation(),
        kept.space(),
        kept.epoch(),
        clock.instant(),
        step.event(),
        step.option(),
        turns,
        spoke.map(Event.Spoke::reading),
        evidence,
        card,
        done,
        outgoing);
  }

  private Scorecard assess(
      Interview interview, List<Turn> fresh, List<Evidence> evidence, Edition edition) {
    Rows rows = ports.interviews().rows(interview.id());
    var turns = new ArrayList<>(rows.transcript().turns());
    turns.addAll(fresh);
    var all = new ArrayList<>(rows.evidence());
    all.addAll(evidence);
    return scorecard(interview, edition, new Transcript(turns), all);
  }

  /** The scorecard of an interview's only candidate. */
  public static Scorecard scorecard(
      Interview interview, Edition edition, Transcript transcript, List<Evidence> evidence) {
    var probed =
        interview.touches().entrySet().stream()
            .filter(entry -> entry.getValue().asked() > 0)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    var course = interview.course();
    var conduct =
        new Scorecard.Conduct(
            course.interviewerTurns(),
            course.interviewerWords(),
            course.candidateWords(),
            course.longestTurn(),
            course.challenges(),
            course.hints(),
            course.answered(),
            interview.setting().recorded());
    var sitting =
        new Assessor.Sitting(
            interview.setting().title(),
            interview.setting().level(),
            interview.setting().length(),
            interview.clock(),
            probed,
            conduct);
    return Assessor.assess(edition.rubric(), edition.question(), evidence, transcript, sitting);
  }

  /** Sends what waits in a conversation, in order; the clock runs again from then on. */
  public int deliver(String conversation, Channel channel) {
    List<Outgoing> waiting = ports.outbox().waiting(conversation);
    for (Outgoing words : waiting) {
      channel.say(words);
      ports.outbox().sent(words.id());
    }
    if (!waiting.isEmpty()) {
      open(conversation).ifPresent(this::serve);
    }
    return waiting.size();
  }
}
