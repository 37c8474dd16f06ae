package plusminus.service;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import plusminus.wording.Script;

/** Knows what can be asked today. */
public interface Catalogue {

  /**
   * A question that can be asked.
   *
   * @param id of its own sheet, or of the generic one
   * @param names what else people call it
   * @param length the time it usually takes
   */
  record Entry(String id, String title, List<String> names, Duration length) {
    public Entry {
      names = List.copyOf(names);
    }

    /** Whether each typed word is part of the title or of one of the other names. */
    public boolean isMeantBy(String typed) {
      String all = (title + "\n" + id + "\n" + String.join("\n", names)).toLowerCase(Locale.ROOT);
      return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
          .allMatch(all::contains);
    }
  }

  /** The questions with a sheet of their own. */
  List<Entry> entries();

  /** What a title means; any title can be asked. */
  Entry entry(String title);

  /** The words of today. */
  Script script();
}
