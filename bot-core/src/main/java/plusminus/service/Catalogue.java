package plusminus.service;

import java.time.Duration;
import java.util.List;
import plusminus.wording.Script;

/** Knows what can be asked today. */
public interface Catalogue {

  /**
   * A question that can be asked.
   *
   * @param id of its own sheet, or of the generic one
   * @param length the time it usually takes
   */
  record Entry(String id, String title, Duration length) {}

  /** The questions with a sheet of their own. */
  List<Entry> entries();

  /** What a title means; any title can be asked. */
  Entry entry(String title);

  /** The words of today. */
  Script script();
}
