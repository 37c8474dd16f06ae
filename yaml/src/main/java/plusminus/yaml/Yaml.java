package plusminus.yaml;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML: plain keys, lists and texts; no anchors, aliases or tags, bounded in size and depth.
 */
public final class Yaml {

  private static final int LARGEST = 2_000_000;
  private static final int DEEPEST = 24;
  private static final String NOT_PLAIN = "expected no anchors, aliases and tags";

  private Yaml() {}

  /** Reads a file's text; complaints about its form go to the page. */
  public static Node read(Page page, String text) {
    // Of a file that cannot be read, what is missing in it is not complained about as well.
    Node empty = new Node.Mapping(new Page(page.file()), 1, Map.of());
    if (text.length() > LARGEST) {
      page.complain(1, "expected at most " + LARGEST + " characters, found " + text.length());
      return empty;
    }
    int unprintable = unprintable(text);
    if (unprintable < text.length()) {
      page.complain(lineAt(text, unprintable), "expected text, found a control character");
      return empty;
    }
    try (YAMLParser parser = factory().createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        page.complain(1, "expected keys with values, found an empty file");
        return empty;
      }
      Node root = node(page, parser, first, line(parser), 1);
      if (page.isClean() && parser.nextToken() != null) {
        page.complain(line(parser), "expected one document, found a second");
      }
      return root;
    } catch (JsonProcessingException e) {
      page.complain(line(e), "expected YAML: " + what(e));
      return empty;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YAMLFactory factory() {
    var options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  /** The offset of the first character that a text cannot have, or the length. */
  private static int unprintable(String text) {
    int at = 0;
    while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int lineAt(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int line(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked) {
      return place(marked).getLine() + 1;
    }
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  /** Where the trouble is; of what was never closed, where it began. */
  private static Mark place(MarkedYAMLException problem) {
    boolean open =
        problem.getContextMark() != null && problem.getProblem().endsWith("end of stream");
    return open ? problem.getContextMark() : problem.getProblemMark();
  }

  private static String what(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked) {
      return Stream.of(marked.getContext(), marked.getProblem())
          .filter(Objects::nonNull)
          .map(String::strip)
          .collect(Collectors.joining(", "));
    }
    String message = e.getOriginalMessage() == null ? "unreadable" : e.getOriginalMessage();
    return message.strip().split("\\R", 2)[0];
  }

  private static int line(YAMLParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private static Node node(Page page, YAMLParser parser, JsonToken token, int line, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new JsonTooDeep(parser);
    }
    boolean marked = parser.getObjectId() != null || parser.getTypeId() != null;
    if (marked || parser.isCurrentAlias()) {
      page.complain(line, NOT_PLAIN);
    }
    return switch (token) {
      case START_OBJECT -> mapping(page, parser, line, depth);
      case START_ARRAY -> sequence(page, parser, line, depth);
      case VALUE_NULL -> new Node.Scalar(page, line, "");
      default -> new Node.Scalar(page, line, withoutLastBreak(parser.getText()));
    };
  }

  /** A text of several lines ends with the line break that its form adds. */
  private static String withoutLastBreak(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private static Node mapping(Page page, YAMLParser parser, int line, int depth)
      throws IOException {
    var entries = new LinkedHashMap<String, Node>();
    boolean anchored = parser.getObjectId() != null;
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int at = line(parser);
      // At the first key the parser still has the mapping's own anchor.
      if (parser.getObjectId() != null && !(anchored && entries.isEmpty())) {
        page.complain(at, NOT_PLAIN);
      }
      Node value = node(page, parser, parser.nextToken(), at, depth + 1);
      if (entries.put(key, value) != null) {
        page.complain(at, "key '" + key + "' stands here twice");
      }
      token = parser.nextToken();
    }
    return new Node.Mapping(page, line, entries);
  }

  private static Node sequence(Page page, YAMLParser parser, int line, int depth)
      throws IOException {
    var items = new ArrayList<Node>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(node(page, parser, token, line(parser), depth + 1));
      token = parser.nextToken();
    }
    return new Node.Sequence(page, line, items);
  }

  /** The text is nested deeper than any text of ours. */
  private static final class JsonTooDeep extends JsonParseException {
    private static final long serialVersionUID = 1L;

    JsonTooDeep(YAMLParser parser) {
      super(parser, "nested deeper than " + DEEPEST + " levels");
    }
  }
}
