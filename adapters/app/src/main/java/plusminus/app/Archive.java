package plusminus.app;

import java.util.List;
import plusminus.service.Kept;

/** Finds kept interviews by what somebody types. */
final class Archive {

  private Archive() {}

  /** The interview with that id, or the only one whose id begins so. */
  static Kept find(Wiring wiring, String id) {
    List<Kept> all = wiring.ports().interviews().all();
    List<Kept> found = all.stream().filter(kept -> kept.interview().id().startsWith(id)).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.size() > 1) {
      return found.stream()
          .filter(kept -> kept.interview().id().equals(id))
          .findFirst()
          .orElseThrow(
              () ->
                  new Refusal("Several interviews begin with '" + id + "'; see 'plusminus list'."));
    }
    List<String> near = Nearest.names(id, all.stream().map(kept -> kept.interview().id()).toList());
    String hint =
        near.isEmpty()
            ? "See 'plusminus list'."
            : "Did you mean " + String.join(" or ", near) + "?";
    throw new Refusal("There is no interview '" + id + "'. " + hint);
  }
}
