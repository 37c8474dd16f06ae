package plusminus.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import plusminus.service.Outgoing;
import plusminus.service.People.Posted;

/** Deletes a person with every interview in which nobody else has a seat. */
final class Oblivion {

  private static final String MINE =
      """
      SELECT interview FROM seat WHERE person = ? AND interview NOT IN
      (SELECT interview FROM seat WHERE person <> ?)\
      """;

  private static final String POSTED =
      """
      SELECT conversation, kind, posted FROM outbox
      WHERE posted IS NOT NULL AND posted <> '' AND id LIKE ? ORDER BY place\
      """;

  private static final List<String> TABLES =
      List.of("scorecard", "event", "evidence", "reading", "turn", "seat");

  private Oblivion() {}

  /** Answers what was posted in the interviews. */
  static List<Posted> of(Handle handle, String person) {
    List<String> interviews = handle.select(MINE, person, person).mapTo(String.class).list();
    List<Posted> posted =
        interviews.stream()
            .flatMap(
                id ->
                    handle
                        .select(POSTED, id + "/%")
                        .map(
                            (row, context) ->
                                new Posted(
                                    row.getString("conversation"),
                                    Outgoing.Kind.valueOf(row.getString("kind")),
                                    row.getString("posted")))
                        .list()
                        .stream())
            .toList();
    interviews.forEach(id -> forget(handle, id));
    forgetMessages(handle, person);
    handle.execute("UPDATE seat SET name = '' WHERE person = ?", person);
    handle.execute("DELETE FROM account WHERE person = ?", person);
    handle.execute(
        "DELETE FROM person WHERE id = ? AND id NOT IN (SELECT person FROM seat)", person);
    return posted;
  }

  private static void forget(Handle handle, String interview) {
    handle.execute("DELETE FROM outbox WHERE id LIKE ?", interview + "/%");
    TABLES.forEach(
        table -> handle.execute("DELETE FROM " + table + " WHERE interview = ?", interview));
    handle.execute("DELETE FROM interview WHERE id = ?", interview);
  }

  private static void forgetMessages(Handle handle, String person) {
    handle.execute(
        """
        DELETE FROM inbox WHERE EXISTS (SELECT 1 FROM account WHERE account.person = ?
        AND account.platform = inbox.platform AND account.user_id = inbox.user_id)\
        """,
        person);
  }
}
