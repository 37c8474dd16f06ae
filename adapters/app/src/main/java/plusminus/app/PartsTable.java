package plusminus.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import plusminus.prompts.check.Finding;
import plusminus.prompts.check.Finding.Weight;
import plusminus.prompts.check.Sheet;
import plusminus.question.Coverage;
import plusminus.question.Phase;
import plusminus.question.Question;

/** What each question has, part by part, a line each. */
final class PartsTable {

  private static final String ROW =
      "%-26s %5s %5s %4s %7s %11s %5s %5s %6s %6s %6s %7s %5s %8s %10s %5s%n";

  private final List<Sheet> sheets;
  private final List<Finding> findings;

  PartsTable(List<Sheet> sheets, List<Finding> findings) {
    this.sheets = sheets;
    this.findings = findings;
  }

  void print(PrintWriter out) {
    out.printf(
        ROW,
        "question",
        "facts",
        "asked",
        "nums",
        "points",
        "A/H/D/W",
        "good",
        "bad",
        "cues",
        "claims",
        "twists",
        "ladders",
        "pairs",
        "show off",
        "complaints",
        "notes");
    sheets.forEach(sheet -> row(sheet, out));
    out.println();
  }

  private void row(Sheet sheet, PrintWriter out) {
    Question own = sheet.own();
    List<Coverage> points = own.coverage();
    out.printf(
        Locale.ROOT,
        ROW,
        own.id(),
        own.facts().size(),
        own.facts().stream().mapToInt(fact -> fact.askedAs().size()).sum(),
        own.figures().size(),
        points.size(),
        phases(points),
        points.stream().mapToInt(point -> point.good().size()).sum(),
        points.stream().mapToInt(point -> point.bad().size()).sum(),
        points.stream().mapToInt(point -> point.cues().size()).sum(),
        own.wrongClaims().size(),
        own.twists().size(),
        own.ladders().size(),
        own.neighbours().size(),
        own.showOff().size(),
        count(sheet, Weight.Complaint),
        count(sheet, Weight.Note));
  }

  private static String phases(List<Coverage> points) {
    return in(points, new Phase.Assumptions())
        + "/"
        + in(points, new Phase.HighLevelDesign())
        + "/"
        + in(points, new Phase.DetailedDiscussion())
        + "/"
        + in(points, new Phase.WrapUp());
  }

  private static long in(List<Coverage> points, Phase phase) {
    return points.stream().filter(point -> point.phase().equals(phase)).count();
  }

  private long count(Sheet sheet, Weight weight) {
    String file = sheet.root().page().file();
    return findings.stream()
        .filter(each -> each.file().equals(file) && each.weight() == weight)
        .count();
  }
}
