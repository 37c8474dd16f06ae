package plusminus.discord;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** What Discord recognises words by that are sent a second time. */
final class Nonce {

  /** Of 25 characters that Discord takes, 15 bytes fill at most 24 in base 36. */
  private static final int BYTES = 15;

  private Nonce() {}

  static String of(String words, int piece) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((words + "#" + piece).getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, Arrays.copyOf(hash, BYTES)).toString(Character.MAX_RADIX);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
