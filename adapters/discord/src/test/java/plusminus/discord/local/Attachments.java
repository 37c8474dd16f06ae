package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;

/** The files of messages. */
final class Attachments {
  private static final String CDN = "https://cdn.discordapp.com/attachments/";

  private final Ids ids;

  Attachments(Ids ids) {
    this.ids = ids;
  }

  /** The files that a message has after an edit. */
  static Collection<Upload> after(Post post, JsonNode body, Map<Integer, Upload> added) {
    Collection<Upload> all = new ArrayList<>();
    post.files.forEach(
        (id, file) -> {
          if (!body.path("attachments").isArray() || names(body.get("attachments"), id)) {
            all.add(file);
          }
        });
    all.addAll(added.values());
    return all;
  }

  private static boolean names(JsonNode attachments, String id) {
    return Json.stream(attachments).anyMatch(one -> one.path("id").asText().equals(id));
  }

  /** Keeps the attachments that a list names by id, where there is one, and adds the files. */
  void attach(Post post, JsonNode wanted, Map<Integer, Upload> files) {
    ArrayNode attachments = post.json.withArrayProperty("attachments");
    if (wanted.isArray()) {
      attachments.removeIf(old -> !names(wanted, old.get("id").asText()));
      post.files.keySet().removeIf(id -> !names(wanted, id));
    }
    files.forEach(
        (index, file) -> {
          ObjectNode attachment = attachment(post, file);
          Json.stream(wanted)
              .filter(meta -> meta.path("id").asText().equals(Integer.toString(index)))
              .filter(meta -> Json.has(meta, "description"))
              .forEach(meta -> attachment.set("description", meta.get("description")));
          attachments.add(attachment);
        });
  }

  private ObjectNode attachment(Post post, Upload file) {
    String id = ids.next();
    post.files.put(id, file);
    String url = CDN + post.channel.id + "/" + id + "/" + file.name();
    return Json.of(
        "id",
        id,
        "filename",
        file.name(),
        "size",
        file.bytes().length,
        "url",
        url,
        "proxy_url",
        url.replace("cdn.discordapp.com", "media.discordapp.net"),
        "content_type",
        "application/octet-stream");
  }

  /** What Discord answers for a media URL, which may name an attachment. */
  ObjectNode media(Post post, String url) {
    for (JsonNode attachment : post.json.get("attachments")) {
      if (url.equals("attachment://" + attachment.get("filename").asText())
          || url.equals(attachment.get("url").asText())) {
        ObjectNode media = attachment.deepCopy();
        media.remove("description");
        media.set("attachment_id", attachment.get("id"));
        return media;
      }
    }
    return Json.of("id", ids.next(), "url", url, "proxy_url", url);
  }
}
