package plusminus.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plusminus.interview.Event;
import plusminus.interview.Interview;
import plusminus.interview.Step;
import plusminus.rubric.Assessor;
import plusminus.rubric.Evidence;
import plusminus.rubric.Scorecard;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/** Writes down what a step changes, and the scorecard where it is the last. */
final class Clerk {

  private final Interviews interviews;

  Clerk(Interviews interviews) {
    this.interviews = interviews;
  }

  /** Everything that a step changes. */
  Commit commit(Kept kept, Step step, Edition edition, List<String> done, Instant at) {
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
    step.reply().ifPresent(reply -> outgoing.add(words(kept, interview, reply)));
    card.ifPresent(made -> outgoing.add(card(kept, interview)));
    return new Commit(
        interview,
        kept.conversation(),
        kept.space(),
        kept.epoch(),
        at,
        step.event(),
        step.option(),
        turns,
        spoke.map(Event.Spoke::reading),
        evidence,
        card,
        done,
        outgoing);
  }

  private static Outgoing words(Kept kept, Interview interview, Turn reply) {
    return new Outgoing(
        Outgoing.turn(interview.id(), reply.number()),
        kept.conversation(),
        reply.number(),
        Outgoing.Kind.Turn,
        reply.text());
  }

  private static Outgoing card(Kept kept, Interview interview) {
    return new Outgoing(
        Outgoing.scorecard(interview.id()),
        kept.conversation(),
        interview.nextTurn(),
        Outgoing.Kind.Scorecard,
        interview.id());
  }

  private Scorecard assess(
      Interview interview, List<Turn> fresh, List<Evidence> evidence, Edition edition) {
    Rows rows = interviews.rows(interview.id());
    var turns = new ArrayList<>(rows.transcript().turns());
    turns.addAll(fresh);
    var all = new ArrayList<>(rows.evidence());
    all.addAll(evidence);
    return scorecard(interview, edition, new Transcript(turns), all);
  }

  /** The scorecard of an interview's only candidate. */
  static Scorecard scorecard(
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
            interview.ledger(),
            conduct);
    return Assessor.assess(edition.rubric(), edition.question(), evidence, transcript, sitting);
  }
}
