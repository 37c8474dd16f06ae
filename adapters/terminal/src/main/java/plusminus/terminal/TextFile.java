package plusminus.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import plusminus.wording.Script;

/** A file that should hold text. */
public sealed interface TextFile {

  /** What it holds, printable. */
  record Text(String text) implements TextFile {}

  /**
   * A file that cannot be used.
   *
   * @param line the key of the sentence that says why
   */
  record Refused(String line, Map<String, String> slots) implements TextFile {
    public Refused {
      slots = Map.copyOf(slots);
    }

    public String sentence(Script script) {
      return script.line(line, slots);
    }
  }

  /** Reads a file of at most so many bytes. */
  static TextFile read(Path file, int limit) {
    return switch (FileBytes.read(file, limit)) {
      case FileBytes.Refused refused -> refused.why();
      case FileBytes.Whole whole -> of(whole.bytes(), limit, slots(file.toString(), limit));
    };
  }

  /** Reads a stream of at most so many bytes to its end. */
  static TextFile read(InputStream in, String name, int limit) throws IOException {
    return of(in.readNBytes(limit + 1), limit, slots(name, limit));
  }

  private static Map<String, String> slots(String name, int limit) {
    return Map.of("name", name, "limit", String.valueOf(limit / 1000));
  }

  private static TextFile of(byte[] bytes, int limit, Map<String, String> slots) {
    if (bytes.length > limit) {
      return new Refused("file-too-large", slots);
    }
    String decoded = decode(bytes);
    if (isBinary(decoded)) {
      return new Refused("file-not-text", slots);
    }
    String text = Printable.of(decoded);
    return text.isBlank() ? new Refused("file-empty", slots) : new Text(text);
  }

  /** UTF-8, UTF-16 with its mark, or what old editors wrote. */
  private static String decode(byte[] bytes) {
    boolean marked = bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
    if (marked && (bytes[0] ^ bytes[1]) == 1) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /** Half of one in a hundred control characters is more than text has. */
  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(c -> Character.isISOControl(c) && "\t\n\r\f\u001B".indexOf(c) < 0)
            .count();
    return controls * 200 > text.length();
  }
}
