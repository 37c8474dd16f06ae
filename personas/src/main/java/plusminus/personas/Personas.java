package plusminus.personas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plusminus.yaml.Bundle;
import plusminus.yaml.Node;
import plusminus.yaml.Page;

/**
 * The bundled personas and their scripts; where a folder is given, its scripts add to the bundled
 * ones or stand in their place.
 */
public final class Personas {

  private static final String FOLDER = "personas";
  private static final String FILE = "personas.yaml";

  private final Optional<Path> folder;

  /**
   * @param folder where further scripts stand, as PERSONA/QUESTION.json
   */
  public Personas(Optional<Path> folder) {
    this.folder = folder;
  }

  /** All of them, in the order of the file. */
  public static List<Persona> all() {
    var pages = new ArrayList<Page>();
    Bundle bundle = Bundle.ofResources(Personas.class, FOLDER, List.of(FILE));
    List<Persona> personas =
        bundle.read(pages).values().iterator().next().entries().entrySet().stream()
            .map(entry -> read(entry.getKey(), entry.getValue()))
            .toList();
    Bundle.close(pages);
    return personas;
  }

  private static Persona read(String id, Node node) {
    node.allow("rank", "who");
    String rank = node.text("rank");
    if (!rank.matches("[1-9]")) {
      node.complain("expected a rank from 1 to 9");
      return new Persona(id, 1, "");
    }
    return new Persona(id, Integer.parseInt(rank), node.text("who").strip());
  }

  /** What the persona says to a question, as JSON in the form of a scripted interview. */
  public Optional<String> script(String persona, String question) {
    String name = persona + "/" + question + ".json";
    Optional<Path> own = folder.map(each -> each.resolve(name)).filter(Files::isRegularFile);
    try {
      return own.isPresent() ? Optional.of(Files.readString(own.get())) : bundled(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> bundled(String name) throws IOException {
    try (InputStream in = Personas.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
