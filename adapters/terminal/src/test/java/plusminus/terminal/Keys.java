package plusminus.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Keys that a test presses, from any thread. */
final class Keys extends InputStream {

  private static final int END = -1;

  private final BlockingQueue<Integer> pressed = new LinkedBlockingQueue<>();

  void type(String text) {
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      pressed.add(each & 0xFF);
    }
  }

  @Override
  public int read() throws IOException {
    try {
      int key = pressed.take();
      if (key == END) {
        close();
      }
      return key;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = 0;
    while (count < length && (count == 0 || available() > 0)) {
      int key = read();
      if (key == END) {
        return count == 0 ? END : count;
      }
      bytes[from + count++] = (byte) key;
    }
    return count;
  }

  @Override
  public int available() {
    return pressed.size();
  }

  @Override
  public void close() {
    pressed.add(END);
  }
}
