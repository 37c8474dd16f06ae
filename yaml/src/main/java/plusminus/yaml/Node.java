package plusminus.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A piece of a text. Reading something that is not there complains to the page and answers
 * something empty, so that one reading finds all complaints.
 */
public sealed interface Node {

  Page page();

  /** Counts from 1; a value stands on the line of its key. */
  int line();

  /** A text or a number. */
  record Scalar(Page page, int line, String text) implements Node {}

  /** A list. */
  record Sequence(Page page, int line, List<Node> items) implements Node {}

  /** Keys with values, in the order written. */
  record Mapping(Page page, int line, Map<String, Node> entries) implements Node {}

  default void complain(String expected) {
    page().complain(line(), expected);
  }

  /** The entries of a mapping. */
  default Map<String, Node> entries() {
    if (this instanceof Mapping mapping) {
      return mapping.entries();
    }
    complain("expected keys with values");
    return new LinkedHashMap<>();
  }

  /** The items of a list. */
  default List<Node> items() {
    if (this instanceof Sequence sequence) {
      return sequence.items();
    }
    complain("expected a list");
    return List.of();
  }

  /** The text of a scalar, as written. */
  default String text() {
    complain("expected a text");
    return "";
  }

  /** The items of a list, or the node alone where it is none. */
  default List<Node> oneOrMore() {
    return this instanceof Sequence sequence ? sequence.items() : List.of(this);
  }

  /** One text, or each text of a list. */
  default List<String> texts() {
    if (this instanceof Scalar) {
      return List.of(text());
    }
    return items().stream().map(Node::text).toList();
  }

  default Optional<Node> find(String key) {
    return this instanceof Mapping mapping
        ? Optional.ofNullable(mapping.entries().get(key))
        : Optional.empty();
  }

  /** The value of a key that must be there. */
  default Node get(String key) {
    Optional<Node> value = find(key);
    if (value.isEmpty()) {
      complain("expected a key '" + key + "'");
    }
    return value.orElseGet(() -> new Scalar(new Page(page().file()), line(), ""));
  }

  default String text(String key) {
    return get(key).text();
  }

  default List<String> texts(String key) {
    return get(key).texts();
  }

  /** The texts of a key that may be missing. */
  default List<String> textsOrNone(String key) {
    return find(key).map(Node::texts).orElse(List.of());
  }

  /** Each entry of a mapping under a key that may be missing, read by a function. */
  default <T> List<T> each(String key, Function<Map.Entry<String, Node>, T> read) {
    var found = new ArrayList<T>();
    find(key)
        .ifPresent(
            value -> value.entries().entrySet().forEach(entry -> found.add(read.apply(entry))));
    return found;
  }

  /** Complains about keys that mean nothing here. */
  default void allow(String... keys) {
    List<String> known = Arrays.asList(keys);
    entries()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                value.complain(
                    "key '" + key + "' means nothing here; known are " + String.join(", ", known));
              }
            });
  }

  /** One of several values by its name. */
  default <T> Optional<T> oneOf(Map<String, T> values) {
    String name = text();
    Optional<T> value = Optional.ofNullable(values.get(name));
    if (value.isEmpty()) {
      String names = values.keySet().stream().sorted().collect(Collectors.joining(", "));
      complain("expected one of " + names + ", found '" + name + "'");
    }
    return value;
  }
}
