package plusminus.service;

import java.util.List;
import java.util.Optional;

/** Keeps interviews and what they append. */
public interface Interviews {

  Optional<Kept> find(String id);

  /** The open interview of a conversation, the one that changed last where there are several. */
  Optional<Kept> openIn(String conversation);

  /** All interviews, the one that changed last first. */
  List<Kept> all();

  /** The interviews in which a person has a seat, the one that changed last first. */
  List<Kept> of(String person);

  /** The open interviews of a platform. */
  List<Kept> openOn(String platform);

  Rows rows(String id);

  /** Stores a change; false where the interview has moved on since {@link Commit#before}. */
  boolean commit(Commit commit);

  /** Lets an open interview go on in another conversation, with the words that wait. */
  void move(String id, String conversation);
}
