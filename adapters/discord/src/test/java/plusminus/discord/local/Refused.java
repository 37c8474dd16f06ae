package plusminus.discord.local;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer of Discord's that is not a success: HTTP status, Discord's code and its words. */
final class Refused extends RuntimeException {
  private final int status;
  private final ObjectNode body;

  Refused(int status, int code, String message) {
    this(status, Json.of("message", message, "code", code));
  }

  Refused(int status, ObjectNode body) {
    super(body.toString());
    this.status = status;
    this.body = body;
  }

  static Refused unknownChannel() {
    return new Refused(404, 10003, "Unknown Channel");
  }

  static Refused unknownMessage() {
    return new Refused(404, 10008, "Unknown Message");
  }

  static Refused missingAccess() {
    return new Refused(403, 50001, "Missing Access");
  }

  static Refused missingPermissions() {
    return new Refused(403, 50013, "Missing Permissions");
  }

  int status() {
    return status;
  }

  ObjectNode body() {
    return body;
  }
}
