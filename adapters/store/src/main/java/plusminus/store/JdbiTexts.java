package plusminus.store;

import java.util.Optional;

/** Keeps questions, prompts and rubrics by the hash of their content. */
public final class JdbiTexts {

  private final Database database;

  public JdbiTexts(Database database) {
    this.database = database;
  }

  /**
   * Keeps a text; does nothing where it is kept.
   *
   * @param kind such as {@code question}
   * @param name what the text is called among its kind
   */
  public void keep(String hash, String kind, String name, String body) {
    if (body(hash).isPresent()) {
      return;
    }
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO text (hash, kind, name, body) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (hash) DO NOTHING",
                hash,
                kind,
                name,
                body));
  }

  public Optional<String> body(String hash) {
    return database.read(
        handle ->
            handle
                .select("SELECT body FROM text WHERE hash = ?", hash)
                .mapTo(String.class)
                .findOne());
  }
}
