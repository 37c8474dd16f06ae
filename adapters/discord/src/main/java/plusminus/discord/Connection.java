package plusminus.discord;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;

/** The session with Discord, which may be replaced by one with fewer intents. */
final class Connection {

  /** The code is told by an event, which may come after the login has failed. */
  private static final long CODE_SECONDS = 5;

  /** True where we closed it. */
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

  private volatile @Nullable JDA jda;
  private volatile boolean readsContent = true;
  private volatile CompletableFuture<Optional<CloseCode>> closed = new CompletableFuture<>();

  /** A login begins. */
  void open() {
    closed = new CompletableFuture<>();
  }

  void use(JDA session, boolean isAllowedContent) {
    jda = session;
    readsContent = isAllowedContent;
  }

  /** Whether plain messages arrive with their text. */
  boolean readsContent() {
    return readsContent;
  }

  Optional<JDA> session() {
    return Optional.ofNullable(jda);
  }

  Places places() {
    return new Places(
        session().orElseThrow(() -> new IllegalStateException("not connected to Discord yet")));
  }

  /** Discord closed the session and will not open it again as it was. */
  void closedWith(@Nullable CloseCode code) {
    closed.complete(Optional.ofNullable(code));
  }

  /** What a login that was closed means: false where the intents are not allowed. */
  boolean failure(IllegalStateException closing) {
    Optional<CloseCode> code =
        closed.completeOnTimeout(Optional.empty(), CODE_SECONDS, TimeUnit.SECONDS).join();
    if (code.filter(CloseCode.DISALLOWED_INTENTS::equals).isPresent()) {
      return false;
    }
    throw new LoginProblem(
        code.filter(CloseCode.AUTHENTICATION_FAILED::equals).isPresent()
            ? "Discord does not take this token any more: reset it in the developer portal."
            : "Discord closed the connection at login: " + closing.getMessage());
  }

  void end(boolean byUs) {
    ended.complete(byUs);
  }

  boolean awaitEnd() throws InterruptedException {
    try {
      return ended.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
