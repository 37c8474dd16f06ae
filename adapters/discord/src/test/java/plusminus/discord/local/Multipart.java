package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;

/**
 * A request's body: JSON, or payload_json with numbered files.
 *
 * @param json a missing node where there is no body
 */
record Multipart(JsonNode json, Map<Integer, Upload> files) {
  private static final Pattern NAME = Pattern.compile("\\bname=\"files\\[(\\d+)]\"");
  private static final Pattern FILE = Pattern.compile("\\bfilename=\"([^\"]*)\"");

  static Multipart of(RecordedRequest request) {
    Buffer body = new Buffer();
    if (request.getBody() != null) {
      body.write(request.getBody());
    }
    if (body.size() == 0) {
      return new Multipart(MissingNode.getInstance(), Map.of());
    }
    MediaType type =
        MediaType.parse(
            Optional.ofNullable(request.getHeaders().get("Content-Type")).orElse("text/plain"));
    String boundary = type == null ? null : type.parameter("boundary");
    if (boundary == null) {
      return new Multipart(Json.parse(body.readUtf8()), Map.of());
    }
    try (MultipartReader parts = new MultipartReader(body, boundary)) {
      return read(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Multipart read(MultipartReader parts) throws IOException {
    JsonNode json = MissingNode.getInstance();
    Map<Integer, Upload> files = new TreeMap<>();
    for (var part = parts.nextPart(); part != null; part = parts.nextPart()) {
      String disposition =
          Optional.ofNullable(part.headers().get("Content-Disposition")).orElse("");
      Matcher number = NAME.matcher(disposition);
      Matcher file = FILE.matcher(disposition);
      if (number.find() && file.find()) {
        files.put(
            Integer.valueOf(number.group(1)),
            new Upload(file.group(1), part.body().readByteArray()));
      } else if (disposition.contains("\"payload_json\"")) {
        json = Json.parse(part.body().readUtf8());
      }
    }
    return new Multipart(json, files);
  }
}
