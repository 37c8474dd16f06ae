package plusminus.prompts.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plusminus.question.Coverage;
import plusminus.question.Ledger;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.reading.Context;
import plusminus.reading.Cue;
import plusminus.reading.Hit;
import plusminus.reading.Reader;
import plusminus.reading.Reading;
import plusminus.reading.Signal.Kind;
import plusminus.reading.SpeechAct;
import plusminus.rubric.Criterion;
import plusminus.rubric.Evidence;
import plusminus.rubric.Fold;
import plusminus.rubric.Opportunity;
import plusminus.rubric.Rubric;
import plusminus.rubric.RuleMarker;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;
import plusminus.yaml.Node;

/**
 * Whether the examples of a point are marked as they say, read as a turn of an interview. An
 * example is never in the list that it is compared with: what earns only by itself would earn for
 * nobody.
 */
final class Exemplars {

  private static final String BREAK = "\\s*⏎\\s*";
  private static final Duration AT = Duration.ofMinutes(9);
  private static final int NAME = 3;
  private static final int NAMES = 4;

  /** What keeps a sentence from showing a point, whatever it names. */
  private static final Set<Kind> UNSOUND =
      EnumSet.of(
          Kind.ToolList,
          Kind.Enumerates,
          Kind.Stuck,
          Kind.SilverBullet,
          Kind.Fame,
          Kind.Overreach,
          Kind.WrongNumber,
          Kind.Hedges);

  private final Sheet sheet;
  private final Reader reader;
  private final Rubric rubric;
  private final Findings findings;
  private final Cue.Compiler cues;

  Exemplars(Sheet sheet, Reader reader, Rubric rubric, Findings findings) {
    this.sheet = sheet;
    this.reader = reader;
    this.rubric = rubric;
    this.findings = findings;
    this.cues = new Cue.Compiler(reader.linguist());
  }

  void check() {
    List<Node> places = sheet.points();
    for (int i = 0; i < places.size(); i++) {
      Coverage point = sheet.own().coverage().get(i);
      good(point, places.get(i).get("good"));
      bad(point, places.get(i).get("bad"));
      names(point, places.get(i).get("cues"));
    }
  }

  private void good(Coverage point, Node list) {
    for (Node example : list.oneOrMore()) {
      String said = example.text();
      Coverage others = withExamples(point, without(point.good(), said), point.bad());
      Reading reading = read(others, said);
      if (point.bad().contains(said)) {
        findings.complain(example, "an example of " + point.id() + " is good and bad", "Decide");
      }
      if (!earns(others, reading)) {
        findings.complain(
            example,
            "the good example '"
                + said
                + "' earns nothing for "
                + point.id()
                + ": "
                + reason(others, reading, said),
            "Add a cue of two or three of its words (two cues at different places find a sentence),"
                + " or say in it how or why");
      }
      claimed(reading)
          .ifPresent(
              claim ->
                  findings.complain(
                      example,
                      "the good example '"
                          + said
                          + "' of "
                          + point.id()
                          + " makes the wrong claim "
                          + claim,
                      "Narrow the cues of the claim, or change the example"));
    }
  }

  private void bad(Coverage point, Node list) {
    for (Node example : list.oneOrMore()) {
      String said = example.text();
      if (earns(point, read(point, said))) {
        findings.complain(
            example,
            "the bad example '" + said + "' earns a plus for " + point.id(),
            "Narrow the cues that find it, or change the example");
        continue;
      }
      Coverage others = withExamples(point, point.good(), without(point.bad(), said));
      if (earns(others, read(others, said))) {
        findings.complain(
            example,
            "sentences like the bad example '" + said + "' earn a plus for " + point.id(),
            "Narrow the cues that find it, or add other bad examples of its kind");
      }
    }
  }

  /** A name alone earns nothing, except where asking or ruling out is the point. */
  private void names(Coverage point, Node list) {
    if (point.phase().equals(new Phase.Assumptions())) {
      return;
    }
    List<Node> names =
        list.oneOrMore().stream()
            .filter(cue -> cue.text().split("\\s+").length <= NAME)
            .limit(NAMES)
            .toList();
    for (Node cue : names) {
      if (earns(point, read(point, cue.text().replace("*", "")))) {
        findings.complain(
            cue,
            "the cue '" + cue.text() + "' of " + point.id() + " earns a plus all alone",
            "Narrow it: naming earns nothing");
      }
    }
  }

  private static List<String> without(List<String> examples, String one) {
    return examples.stream().filter(each -> !each.equals(one)).toList();
  }

  private static Coverage withExamples(Coverage point, List<String> good, List<String> bad) {
    return new Coverage(
        point.id(),
        point.phase(),
        point.level(),
        point.dimension(),
        point.cues(),
        good,
        bad,
        point.probes(),
        point.says(),
        point.next());
  }

  /** What a turn shows of one point does not depend on the others. */
  private Reading read(Coverage point, String said) {
    var context = new Context(alone(point), Ledger.empty(), SpeechAct.none());
    String text = said.replaceAll(BREAK, "\n");
    return reader.read(context, new Turn(2, new Speaker.Seated(1), text, AT));
  }

  private Question alone(Coverage point) {
    return sheet.whole().withCoverage(List.of(point));
  }

  private boolean earns(Coverage point, Reading reading) {
    var moment = new RuleMarker.Moment(point.phase(), AT, id -> Opportunity.unprompted());
    var evidence = new ArrayList<Evidence>();
    for (Evidence each : RuleMarker.mark(rubric, alone(point), reading, moment)) {
      if (each.criterion().equals(point.id())) {
        evidence.add(each);
      }
    }
    return Fold.marks(Criterion.of(point), evidence, rubric, point.level()).stream()
        .anyMatch(mark -> mark.sign().isPlus());
  }

  private static Optional<String> claimed(Reading reading) {
    return reading.hits().stream()
        .filter(hit -> hit.verdict() == Hit.Verdict.Claims)
        .map(Hit::about)
        .findFirst();
  }

  /** What is missing, in the words of the rule by which points are found. */
  private String reason(Coverage point, Reading reading, String said) {
    if (reading.best(point.id(), Hit.Verdict.Misses).isPresent()) {
      return "it is nearest to a bad one";
    }
    Set<Kind> unsound = EnumSet.copyOf(UNSOUND);
    unsound.retainAll(reading.kinds());
    if (!unsound.isEmpty()) {
      return "it reads as " + unsound;
    }
    List<String> words = reader.linguist().words(said);
    List<String> found = point.cues().stream().filter(cue -> cues.cue(cue).in(words)).toList();
    if (found.size() > 1) {
      return "it has the cues "
          + found
          + " in different sentences, says neither how nor why, or"
          + " denies them";
    }
    return found.isEmpty() ? "no cue finds it" : "it has only one cue, " + found;
  }
}
