package plusminus.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows persons by their accounts and spaces by their workspaces. */
public interface People {

  /** The id of the person behind an account, who is entered where new. */
  String person(Account account);

  /** The id of the person behind an account that is known. */
  Optional<String> known(Account account);

  /** The user that a person is on a platform. */
  Optional<Account> account(String person, String platform);

  /** The id of a workspace, server or terminal, which is entered where new. */
  String space(String platform, String workspace);

  /** What is set for a space, by name. */
  Map<String, String> settings(String space);

  /**
   * Deletes a person with everything that is kept of them.
   *
   * @return what was posted in their interviews
   */
  List<Posted> forget(String person);

  /**
   * Words on a platform.
   *
   * @param ids the platform's ids, joined by commas
   */
  record Posted(String conversation, Outgoing.Kind kind, String ids) {}
}
