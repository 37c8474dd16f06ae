package plusminus.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the program in a process of its own, as a user would. */
final class Program {

  private static final int PATIENCE = 60;

  /** What a run left. */
  record Result(int exit, String out, String err) {}

  private final Path data;

  Program(Path data) {
    this.data = data;
  }

  Process start(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdin.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "plusminus.app.Main"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().put("PLUSMINUS_DATA", data.toString());
    return builder.start();
  }

  Result run(String input, String... arguments) throws Exception {
    Process process = start(arguments);
    CompletableFuture<String> out = text(process.inputReader(StandardCharsets.UTF_8));
    CompletableFuture<String> err = text(process.errorReader(StandardCharsets.UTF_8));
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      // A program that refuses its arguments does not read its input.
    }
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + List.of(arguments));
    }
    return new Result(process.exitValue(), out.get(), err.get());
  }

  private static CompletableFuture<String> text(BufferedReader reader) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (reader) {
            return reader.readAllAsString();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
