package plusminus.interview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plusminus.reading.Reader;
import plusminus.transcript.Turn;

/** Boxes of the drawing that wait for a word of explanation, each with a touch of its own. */
final class Box {

  private static final String ID = "box ";
  private static final int MOST = 4;
  private static final int MOST_ASKED = 2;

  private Box() {}

  /** The interview with the boxes of a turn noted and those that it explains taken as met. */
  static Interview heard(Interview before, Turn turn, Reader reader) {
    Interview interview = before;
    String asked = before.asked().words().toLowerCase(Locale.ROOT);
    List<String> open =
        ids(before).stream().filter(id -> !before.touch(id).met()).map(Box::name).toList();
    List<String> explained = reader.explained(turn, open);
    for (String name : open) {
      String id = ID + name;
      if (explained.contains(name) || asked.contains(name.toLowerCase(Locale.ROOT))) {
        interview = interview.withTouch(id, interview.touch(id).shown());
      }
    }
    for (String name : reader.unexplained(turn)) {
      String id = ID + name;
      if (ids(interview).size() < MOST && !interview.touches().containsKey(id)) {
        interview = interview.withTouch(id, Touch.none());
      }
    }
    return interview;
  }

  private static List<String> ids(Interview interview) {
    return interview.touches().keySet().stream().filter(id -> id.startsWith(ID)).toList();
  }

  /** The id of a box to ask about; few are asked about, since a drawing is no questionnaire. */
  static Optional<String> waiting(Interview interview) {
    List<String> ids = ids(interview);
    long asked = ids.stream().filter(id -> interview.touch(id).asked() > 0).count();
    return ids.stream()
        .filter(id -> asked < MOST_ASKED)
        .filter(id -> interview.touch(id).asked() == 0 && !interview.touch(id).met())
        .findFirst();
  }

  static String name(String id) {
    return id.substring(ID.length());
  }
}
