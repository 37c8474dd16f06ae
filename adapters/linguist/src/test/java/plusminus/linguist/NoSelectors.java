package plusminus.linguist;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens no channel and counts who asks for one. */
public final class NoSelectors extends SelectorProvider {

  static final AtomicInteger ASKED = new AtomicInteger();

  private static UnsupportedOperationException refusal() {
    ASKED.incrementAndGet();
    return new UnsupportedOperationException("no network here");
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw refusal();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw refusal();
  }

  @Override
  public Pipe openPipe() {
    throw refusal();
  }

  @Override
  public AbstractSelector openSelector() {
    throw refusal();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw refusal();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw refusal();
  }
}
