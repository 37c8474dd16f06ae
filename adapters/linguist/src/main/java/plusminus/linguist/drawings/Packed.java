package plusminus.linguist.drawings;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import plusminus.drawing.Drawings.Reason;

/** The packed form of a draw.io page: XML, percent-encoded, deflated, base64. */
final class Packed {

  private static final int BUFFER = 8_192;

  private Packed() {}

  /** The XML in a packed text, of at most so many bytes. */
  static byte[] unpack(String text, int limit) throws Refusal {
    byte[] deflated;
    try {
      deflated = Base64.getMimeDecoder().decode(text.strip().getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new Refusal(Reason.Damaged);
    }
    return decoded(inflate(deflated, limit));
  }

  private static byte[] inflate(byte[] deflated, int limit) throws Refusal {
    try (var inflater = new Inflater(true)) {
      inflater.setInput(deflated);
      var out = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw new Refusal(Reason.Damaged);
        }
        out.write(buffer, 0, count);
        if (out.size() > limit) {
          throw new Refusal(Reason.TooLarge);
        }
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new Refusal(Reason.Damaged);
    }
  }

  /** With each {@code %41} as the byte it stands for. */
  private static byte[] decoded(byte[] text) {
    var out = new ByteArrayOutputStream(text.length);
    for (int i = 0; i < text.length; i++) {
      boolean coded = text[i] == '%' && i + 2 < text.length;
      int high = coded ? Character.digit(text[i + 1], 16) : -1;
      int low = coded ? Character.digit(text[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(text[i]);
      }
    }
    return out.toByteArray();
  }
}
