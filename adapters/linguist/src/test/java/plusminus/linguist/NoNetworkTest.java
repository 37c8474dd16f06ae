package plusminus.linguist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is fetched: every way out of this JVM is shut and counted, native ones included. */
class NoNetworkTest {

  private static final AtomicInteger ASKED = new AtomicInteger();

  @Test
  void readsWithEveryWayOutShut() throws Exception {
    ProxySelector.setDefault(new NoProxies());
    refuseSockets();
    long sockets = openSockets();
    try (var linguist = new OnnxLinguist()) {
      assertThat(linguist.vector("One box is enough for forty writes a second.")).isPresent();
      assertThat(linguist.tokens("The worker retries.")).hasSize(4);
      assertThat(linguist.sentences("It peaks at 8 p.m. We scale then.")).hasSize(2);
      assertThat(openSockets()).isEqualTo(sockets);
    }
    assertThat(ASKED).hasValue(0);
    assertThat(NoSelectors.ASKED).hasValue(0);
  }

  @Test
  void theWaysOutAreReallyShut() {
    assertThatThrownBy(SocketChannel::open).hasMessage("no network here");
    assertThat(NoSelectors.ASKED.getAndSet(0)).isEqualTo(1);
  }

  @Test
  void theTokenizerThatAsksTheNetworkIsNotThere() {
    assertThat(getClass().getResource("/ai/djl")).isNull();
    assertThatThrownBy(() -> Class.forName("ai.djl.huggingface.tokenizers.HuggingFaceTokenizer"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> Class.forName("dev.langchain4j.model.embedding.EmbeddingModel"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @SuppressWarnings("deprecation")
  private static void refuseSockets() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          ASKED.incrementAndGet();
          throw new UnsupportedOperationException("no network here");
        });
  }

  /** Sockets of this process by any library, where the system shows them; else none. */
  private static long openSockets() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(open)) {
      return files.filter(NoNetworkTest::isSocket).count();
    }
  }

  private static boolean isSocket(Path file) {
    try {
      return Files.readSymbolicLink(file).toString().startsWith("socket:");
    } catch (IOException gone) {
      return false;
    }
  }

  private static final class NoProxies extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      ASKED.incrementAndGet();
      throw new UnsupportedOperationException("no network here");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException cause) {
      ASKED.incrementAndGet();
    }
  }
}
