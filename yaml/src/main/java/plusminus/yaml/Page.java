package plusminus.yaml;

import java.util.ArrayList;
import java.util.List;

/** One file while it is read, with the complaints about it. */
public final class Page {

  private final String file;
  private final List<Complaint> complaints = new ArrayList<>();

  public Page(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  public void complain(int line, String expected) {
    complaints.add(new Complaint(file, line, expected));
  }

  public boolean isClean() {
    return complaints.isEmpty();
  }

  public List<Complaint> complaints() {
    return List.copyOf(complaints);
  }
}
