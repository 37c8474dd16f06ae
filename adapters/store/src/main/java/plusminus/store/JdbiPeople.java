package plusminus.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import plusminus.service.Account;
import plusminus.service.People;

/** Knows people by their accounts and spaces by their workspaces. */
public final class JdbiPeople implements People {

  private final Database database;
  private final Supplier<String> ids;

  /**
   * @param ids gives each person and each space an id that no other has
   */
  public JdbiPeople(Database database, Supplier<String> ids) {
    this.database = database;
    this.ids = ids;
  }

  @Override
  public String person(Account account) {
    return database
        .read(handle -> find(handle, account))
        .orElseGet(() -> database.write(handle -> enter(handle, account)));
  }

  private static Optional<String> find(Handle handle, Account account) {
    return handle
        .select(
            "SELECT person FROM account WHERE platform = ? AND workspace = ? AND user_id = ?",
            account.platform(),
            account.workspace(),
            account.user())
        .mapTo(String.class)
        .findOne();
  }

  /** Looks again, because two may have looked before either entered. */
  private String enter(Handle handle, Account account) {
    Optional<String> known = find(handle, account);
    if (known.isPresent()) {
      return known.get();
    }
    String id = ids.get();
    handle.execute("INSERT INTO person (id) VALUES (?)", id);
    handle.execute(
        "INSERT INTO account (platform, workspace, user_id, person) VALUES (?, ?, ?, ?)",
        account.platform(),
        account.workspace(),
        account.user(),
        id);
    return id;
  }

  @Override
  public String space(String platform, String workspace) {
    return database
        .read(handle -> find(handle, platform, workspace))
        .orElseGet(() -> database.write(handle -> enter(handle, platform, workspace)));
  }

  private static Optional<String> find(Handle handle, String platform, String workspace) {
    return handle
        .select("SELECT id FROM space WHERE platform = ? AND workspace = ?", platform, workspace)
        .mapTo(String.class)
        .findOne();
  }

  private String enter(Handle handle, String platform, String workspace) {
    handle.execute(
        "INSERT INTO space (id, platform, workspace, settings) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (platform, workspace) DO NOTHING",
        ids.get(),
        platform,
        workspace,
        "{}");
    return find(handle, platform, workspace).orElseThrow();
  }
}
