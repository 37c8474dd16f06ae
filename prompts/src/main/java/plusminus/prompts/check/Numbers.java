package plusminus.prompts.check;

import java.util.List;
import java.util.Locale;
import plusminus.prompts.check.Calculation.Step;
import plusminus.question.Figure;
import plusminus.yaml.Node;

/** Whether the napkin numbers follow from their parts and are what is accepted. */
final class Numbers {

  private static final int WIDEST = 10;

  private Numbers() {}

  static void check(Sheet sheet, Findings findings) {
    for (Figure figure : sheet.own().figures()) {
      Node place = sheet.entries("numbers").getOrDefault(figure.id(), sheet.place("numbers"));
      List<Step> steps = Calculation.steps(figure.work());
      if (steps.isEmpty()) {
        findings.complain(
            place.get("work"),
            "number " + figure.id() + " has no calculation in its work",
            "Write it in steps with results, such as 600 x 150 = 90,000 rooms; x 0.7 = 63,000");
      }
      for (Step step : steps) {
        if (!step.isRight()) {
          findings.complain(
              place.get("work"),
              "number " + figure.id() + ": '" + step.text() + "' makes " + plain(step.computed()),
              "Correct the parts or the result");
        }
      }
      accepted(figure, place, steps, findings);
    }
  }

  private static void accepted(Figure figure, Node place, List<Step> steps, Findings findings) {
    double unit = Calculation.unit(figure.unit());
    boolean holds =
        steps.stream()
            .mapToDouble(step -> step.computed() / unit)
            .anyMatch(each -> figure.low() <= each && each <= figure.high());
    if (!holds && !steps.isEmpty()) {
      findings.complain(
          place.get("accept"),
          "number "
              + figure.id()
              + " accepts "
              + plain(figure.low())
              + " to "
              + plain(figure.high())
              + ", and its work makes "
              + plain(steps.getLast().computed() / unit),
          "Widen the range, or give the unit in which the work ends");
    }
    if (figure.low() <= 0 || figure.high() >= figure.low() * WIDEST) {
      findings.complain(
          place.get("accept"),
          "number " + figure.id() + " accepts what is ten times off",
          "Narrow the range");
    }
    if (figure.so().isBlank()) {
      findings.complain(
          place, "number " + figure.id() + " leads to no decision", "Say in 'so' what it decides");
    }
  }

  private static String plain(double value) {
    return String.format(Locale.ROOT, "%.4g", value);
  }
}
