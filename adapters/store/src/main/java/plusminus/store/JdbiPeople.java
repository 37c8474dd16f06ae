package plusminus.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  public Optional<String> known(Account account) {
    return database.read(handle -> find(handle, account));
  }

  @Override
  public Optional<Account> account(String person, String platform) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT workspace, user_id FROM account WHERE person = ? AND platform = ?"
                        + " ORDER BY workspace, user_id",
                    person,
                    platform)
                .map(
                    (row, context) ->
                        new Account(platform, row.getString("workspace"), row.getString("user_id")))
                .findFirst());
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

  @Override
  public Map<String, String> settings(String space) {
    return database
        .read(
            handle ->
                handle
                    .select("SELECT settings FROM space WHERE id = ?", space)
                    .mapTo(String.class)
                    .findOne())
        .map(json -> Json.texts(json, database.place()))
        .orElse(Map.of());
  }

  /** Sets something for a space, or unsets it. */
  public void set(String space, String name, Optional<String> value) {
    var settings = new TreeMap<>(settings(space));
    value.ifPresentOrElse(text -> settings.put(name, text), () -> settings.remove(name));
    database.write(
        handle ->
            handle.execute(
                "UPDATE space SET settings = ? WHERE id = ?", Json.write(settings), space));
  }

  /** The workspaces that were ever used, as platform and workspace. */
  public List<List<String>> spaces() {
    return database.read(
        handle ->
            handle
                .select("SELECT platform, workspace FROM space ORDER BY platform, workspace")
                .map(
                    (row, context) ->
                        List.of(row.getString("platform"), row.getString("workspace")))
                .list());
  }

  @Override
  public List<Posted> forget(String person) {
    return database.write(handle -> Oblivion.of(handle, person));
  }
}
