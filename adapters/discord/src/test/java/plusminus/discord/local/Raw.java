package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests that the real client would not send. */
final class Raw {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final LocalDiscord discord;

  Raw(LocalDiscord discord) {
    this.discord = discord;
  }

  /** Discord's error code, 0 on success. */
  int post(String path, String json) {
    return code(send("POST", path, json));
  }

  int patch(String path, String json) {
    return code(send("PATCH", path, json));
  }

  int put(String path, String json) {
    return code(send("PUT", path, json));
  }

  JsonNode get(String path) {
    return Json.parse(send("GET", path, "").body());
  }

  HttpResponse<String> send(String method, String path, String json) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(discord.restUrl().replaceFirst("/$", "") + path))
            .header("Authorization", "Bot " + discord.token())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static int code(HttpResponse<String> response) {
    return response.body().isEmpty() ? 0 : Json.parse(response.body()).path("code").asInt();
  }
}
