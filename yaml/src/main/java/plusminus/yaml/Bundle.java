package plusminus.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that belong together, as one text with one content hash.
 *
 * @param files the text of each file by its name, in order
 */
public record Bundle(Map<String, String> files) {

  private static final String MARK = "#file ";

  public Bundle {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** The files of a class path that are named, relative to a folder. */
  public static Bundle ofResources(Class<?> owner, String folder, List<String> names) {
    var files = new LinkedHashMap<String, String>();
    for (String name : names) {
      String path = "/" + folder + "/" + name;
      try (InputStream in = owner.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("missing in the program: " + path);
        }
        files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Bundle(files);
  }

  public static Bundle ofFile(Path file) throws IOException {
    return new Bundle(Map.of(file.toString(), Files.readString(file)));
  }

  /** The text from which {@link #parse} makes the same bundle. */
  public String text() {
    var text = new StringBuilder();
    files.forEach(
        (name, body) ->
            text.append(MARK)
                .append(body.length())
                .append(' ')
                .append(name)
                .append('\n')
                .append(body)
                .append('\n'));
    return text.toString();
  }

  public static Bundle parse(String text) {
    var files = new LinkedHashMap<String, String>();
    int at = 0;
    while (text.startsWith(MARK, at)) {
      int end = text.indexOf('\n', at);
      String[] head = text.substring(at + MARK.length(), end).split(" ", 2);
      int length = Integer.parseInt(head[0]);
      files.put(head[1], text.substring(end + 1, end + 1 + length));
      at = end + 1 + length + 1;
    }
    return new Bundle(files);
  }

  /** SHA-256 of the text, in hexadecimal. */
  public String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads every file to its tree; the trees share nothing but the order. */
  public Map<String, Node> read(List<Page> pages) {
    var trees = new LinkedHashMap<String, Node>();
    files.forEach(
        (name, body) -> {
          var page = new Page(name);
          pages.add(page);
          trees.put(name, Yaml.read(page, body));
        });
    return trees;
  }

  /** Throws when any page has a complaint. */
  public static void close(List<Page> pages) {
    var complaints = new ArrayList<Complaint>();
    pages.forEach(page -> complaints.addAll(page.complaints()));
    if (!complaints.isEmpty()) {
      throw new TextProblem(complaints);
    }
  }
}
