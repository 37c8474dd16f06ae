package plusminus.prompts.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plusminus.yaml.Complaint;
import plusminus.yaml.Node;

/** What was found in texts so far. */
public final class Findings {

  private final List<Finding> all = new ArrayList<>();

  void complain(Node place, String what, String remedy) {
    add(place, Finding.Weight.Complaint, what, remedy);
  }

  void note(Node place, String what, String remedy) {
    add(place, Finding.Weight.Note, what, remedy);
  }

  private void add(Node place, Finding.Weight weight, String what, String remedy) {
    all.add(new Finding(place.page().file(), place.line(), weight, what, remedy));
  }

  /** Complaints of a reader, which say themselves what they expected. */
  public void add(List<Complaint> complaints) {
    for (Complaint each : complaints) {
      all.add(
          new Finding(
              each.file(),
              each.line(),
              Finding.Weight.Complaint,
              each.expected(),
              "The file cannot be used until that is so"));
    }
  }

  /** Everything that was found, in the order of files and lines. */
  public List<Finding> all() {
    return all.stream()
        .sorted(Comparator.comparing(Finding::file).thenComparingInt(Finding::line))
        .toList();
  }
}
