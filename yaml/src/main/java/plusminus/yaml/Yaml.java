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
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML: plain keys, lists and texts; no aliases, no tags, bounded in size and depth. */
public final class Yaml {

  private static final int LARGEST = 2_000_000;
  private static final int DEEPEST = 24;

  private Yaml() {}

  /** Reads a file's text; complaints about its form go to the page. */
  public static Node read(Page page, String text) {
    Node empty = new Node.Mapping(page, 1, Map.of());
    if (text.length() > LARGEST) {
      page.complain(1, "expected at most " + LARGEST + " characters, found " + text.length());
      return empty;
    }
    try (YAMLParser parser = factory().createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        page.complain(1, "expected keys with values, found an empty file");
        return empty;
      }
      Node root = node(page, parser, first, 1);
      if (page.isClean() && parser.nextToken() != null) {
        page.complain(line(parser), "expected one document, found a second");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      page.complain(line, "expected YAML: " + firstLine(e));
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

  private static String firstLine(JsonProcessingException e) {
    String message = e.getOriginalMessage() == null ? "unreadable" : e.getOriginalMessage();
    return message.strip().split("\\R", 2)[0];
  }

  private static int line(YAMLParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private static Node node(Page page, YAMLParser parser, JsonToken token, int depth)
      throws IOException {
    int line = line(parser);
    if (depth > DEEPEST) {
      throw new JsonTooDeep(parser);
    }
    if (parser.isCurrentAlias() || parser.getTypeId() != null) {
      page.complain(line, "expected no aliases and no tags");
    }
    return switch (token) {
      case START_OBJECT -> mapping(page, parser, line, depth);
      case START_ARRAY -> sequence(page, parser, line, depth);
      case VALUE_NULL -> new Node.Scalar(page, line, "");
      default -> new Node.Scalar(page, line, parser.getText());
    };
  }

  private static Node mapping(Page page, YAMLParser parser, int line, int depth)
      throws IOException {
    var entries = new LinkedHashMap<String, Node>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int at = line(parser);
      Node value = node(page, parser, parser.nextToken(), depth + 1);
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
      items.add(node(page, parser, token, depth + 1));
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
