package plusminus.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers when something is due, so that a program that was killed goes on where it was.
 *
 * <p>A platform's conversations are those whose names begin with its name and a colon.
 */
public interface Alarms {

  /**
   * An open interview that is not paused.
   *
   * @param since when its clock began to run; empty where its last words may not have been sent
   */
  record Running(String interview, Optional<Instant> since) {}

  /**
   * The interview's clock runs since a moment, and somebody looks after it when it is due.
   *
   * @param since empty where the clock stands
   */
  void set(String interview, Optional<Instant> since, Optional<Instant> due);

  /** The conversations of a platform in which something waits or is due. */
  List<String> calling(String platform, Instant now);

  /** Somebody is looking after the interviews now. */
  void beat(Instant now);

  /** The running interviews of a platform, the time in which nobody looked given back. */
  List<Running> resume(String platform, Instant now);
}
