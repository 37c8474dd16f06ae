package plusminus.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Texts that cannot be used, with every complaint. */
public final class TextProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 20;

  private final transient List<Complaint> complaints;

  public TextProblem(List<Complaint> complaints) {
    super(
        complaints.stream().limit(MOST).map(Complaint::toString).collect(Collectors.joining("\n")));
    this.complaints = List.copyOf(complaints);
  }

  public List<Complaint> complaints() {
    return complaints;
  }
}
