package plusminus.prompts.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import plusminus.prompts.Prompts;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.transcript.Level;
import plusminus.yaml.Node;

/** Whether a question has every part that an interview needs, and enough of each. */
final class Parts {

  private static final int FACTS = 12;
  private static final int WAYS = 3;
  private static final int NUMBERS = 5;
  private static final int POINTS = 10;
  private static final int CUES = 8;
  private static final int GOOD = 4;
  private static final int BAD = 2;
  private static final int CLAIMS = 4;
  private static final int TWISTS = 4;
  private static final int LADDERS = 3;
  private static final int SHOW_OFF = 2;
  private static final int NEIGHBOURS = 2;
  private static final int HEADINGS = 7;

  private static final List<Phase> PHASES =
      List.of(
          new Phase.Assumptions(),
          new Phase.HighLevelDesign(),
          new Phase.DetailedDiscussion(),
          new Phase.WrapUp());

  /**
   * What policies keep their own state under. {@code contract} is not among them: asking for a
   * missing contract asks for the point of that name.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "scope",
          "size",
          "draw",
          "weakest",
          "tool-list",
          "adjectives",
          "solution-first",
          "help",
          "numbers");

  private final Sheet sheet;
  private final Question own;
  private final Findings findings;

  private Parts(Sheet sheet, Findings findings) {
    this.sheet = sheet;
    this.own = sheet.own();
    this.findings = findings;
  }

  static void check(Sheet sheet, Findings findings) {
    var parts = new Parts(sheet, findings);
    parts.counts();
    parts.head();
    parts.facts();
    parts.points();
    parts.ids();
  }

  private void counts() {
    atLeast("facts", own.facts().size(), FACTS);
    atLeast("numbers", own.figures().size(), NUMBERS);
    atLeast("coverage", own.coverage().size(), POINTS);
    atLeast("twists", own.twists().size(), TWISTS);
    atLeast("hints", own.ladders().size(), LADDERS);
    atLeast("show_off", own.showOff().size(), SHOW_OFF);
    if (!sheet.isGeneric()) {
      atLeast("wrong_claims", own.wrongClaims().size(), CLAIMS);
      atLeast("neighbours", own.neighbours().size(), NEIGHBOURS);
    }
  }

  private void atLeast(String part, int found, int needed) {
    atLeast(sheet.place(part), part, found, needed);
  }

  private void atLeast(Node place, String part, int found, int needed) {
    if (found < needed) {
      findings.complain(
          place,
          part + " has " + found + " of at least " + needed,
          "Write " + (needed - found) + " more");
    }
  }

  private void head() {
    if (own.rightSize().isBlank()) {
      findings.complain(
          sheet.place("right_size"),
          "right_size is empty",
          "Say which machinery the numbers call for, and which they do not");
    }
    if (sheet.isGeneric()) {
      return;
    }
    String name = sheet.file().replaceAll(".*[/\\\\]", "");
    if (!name.equals(own.id() + ".yaml")) {
      findings.complain(
          sheet.place("id"),
          "the id " + own.id() + " is not the name of the file",
          "Call one of them like the other");
    }
    if (own.aka().isEmpty() || own.aka().stream().anyMatch(each -> !each.equals(lower(each)))) {
      findings.complain(
          sheet.place("aka"),
          "aka names the question in no other way, or not in lower case",
          "List what people type for it, in lower case");
    }
    if (!own.statement().matches("(?s)[a-z].*\\.")) {
      findings.complain(
          sheet.place("statement"),
          "the statement does not go on from a title with a colon",
          "Begin it with a small letter and end it with a full stop");
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private void facts() {
    sheet
        .entries("facts")
        .forEach((key, fact) -> atLeast(fact, key + ".asked_as", ways(fact), WAYS));
    if (own.fact("load").isEmpty()) {
      findings.complain(
          sheet.place("facts"),
          "no fact is called load",
          "Name the fact so that says how much there is to do: doubts are measured by it");
    }
  }

  private static int ways(Node fact) {
    return fact.textsOrNone("asked_as").size();
  }

  private void points() {
    List<Node> places = sheet.points();
    for (int i = 0; i < places.size(); i++) {
      Coverage point = own.coverage().get(i);
      atLeast(places.get(i).get("cues"), point.id() + ".cues", point.cues().size(), CUES);
      atLeast(places.get(i).get("good"), point.id() + ".good", point.good().size(), GOOD);
      atLeast(places.get(i).get("bad"), point.id() + ".bad", point.bad().size(), BAD);
      if (!PHASES.contains(point.phase())) {
        findings.complain(
            places.get(i).get("at"),
            point.id() + " is in a phase that asks for no point",
            "Take one of " + PHASES.stream().map(Phase::label).collect(Collectors.joining(", ")));
      }
      if (point.dimension() == Dimension.Communication) {
        findings.complain(
            places.get(i).get("at"),
            point.id() + " belongs to communication, which is read from the whole talk",
            "Take the heading of what it is about");
      }
    }
    spread();
  }

  private void spread() {
    Node place = sheet.place("coverage");
    Set<Phase> phases = own.coverage().stream().map(Coverage::phase).collect(Collectors.toSet());
    for (Phase phase : PHASES) {
      if (!phases.contains(phase)) {
        findings.complain(place, "no point is in " + phase.label(), "Write one, or move one there");
      }
    }
    long headings = own.coverage().stream().map(Coverage::dimension).distinct().count();
    if (headings < HEADINGS) {
      findings.complain(
          place,
          "the points belong to " + headings + " headings of at least " + HEADINGS,
          "Add points of headings that are missing");
    }
    if (own.coverage().stream().noneMatch(point -> point.level() == Level.L6)) {
      findings.complain(place, "no point is for L6", "Say what a staff engineer would raise");
    }
  }

  private void ids() {
    var seen = new HashSet<String>();
    for (Node point : sheet.points()) {
      id(point.get("id"), point.text("id"), seen);
    }
    for (String part : List.of("wrong_claims", "twists")) {
      sheet.entries(part).forEach((key, node) -> id(node, key, seen));
    }
  }

  private void id(Node place, String id, Set<String> seen) {
    if (RESERVED.contains(id)) {
      findings.complain(
          place, "the id " + id + " is one that policies keep for themselves", "Take another");
    }
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      findings.complain(
          place,
          "the id '" + id + "' is not of small letters, digits and hyphens",
          "Write it like " + Prompts.questions().getFirst());
    }
    if (!seen.add(id)) {
      findings.complain(place, "the id " + id + " stands here twice", "Rename one of the two");
    }
  }
}
