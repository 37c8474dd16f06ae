package plusminus.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import plusminus.discord.local.LocalDiscord;

/** The packaged program, serving a local Discord in a process of its own. */
final class Service implements AutoCloseable {

  private static final Path JAR = Path.of("target", "plusminus.jar").toAbsolutePath();

  private final Process process;
  final List<String> console = new CopyOnWriteArrayList<>();

  Service(LocalDiscord server, Path data) throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-jar",
            JAR.toString(),
            "serve",
            "--answer-after",
            "0.2");
    builder.environment().put("PLUSMINUS_DATA", data.toString());
    builder.environment().put("DISCORD_TOKEN", server.token());
    builder.environment().put("DISCORD_REST_URL", server.restUrl());
    builder.environment().put("DISCORD_GATEWAY_URL", server.gatewayUrl());
    builder.redirectErrorStream(true);
    process = builder.start();
    Thread.ofPlatform().daemon().start(this::read);
  }

  private void read() {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines().forEach(console::add);
    } catch (IOException | RuntimeException closed) {
      // The process was killed.
    }
  }

  boolean isReady() {
    return console.stream().anyMatch(line -> line.startsWith("Discord: connected as"));
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Asks it to end, as Ctrl-C does; answers how it ended. */
  int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  int await() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    kill();
  }
}
