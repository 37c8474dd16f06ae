package plusminus.discord;

import java.time.Duration;
import java.util.NoSuchElementException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import plusminus.service.Delivery;

/** What a failure of Discord's means for words that were to be sent. */
final class Trouble {

  /** Soon enough for the nonce to recognise what went out already. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private Trouble() {}

  static Delivery of(RuntimeException failure) {
    return switch (failure) {
      case InsufficientPermissionException missing ->
          new Delivery.Refused(
              "the bot lacks the permission '" + missing.getPermission().getName() + "' there");
      case ErrorResponseException refused -> refused(refused);
      case IllegalArgumentException ours -> new Delivery.Refused("a fault of ours: " + ours);
      case NoSuchElementException ours -> new Delivery.Refused("a fault of ours: " + ours);
      default -> new Delivery.Delayed(SOON, "Discord cannot be reached: " + failure);
    };
  }

  private static Delivery refused(ErrorResponseException failure) {
    ErrorResponse response = failure.getErrorResponse();
    return switch (response) {
      case UNKNOWN_CHANNEL -> new Delivery.Refused("the thread or channel was deleted");
      case MISSING_ACCESS ->
          new Delivery.Refused("the bot cannot see the channel any more: let it in again");
      case MISSING_PERMISSIONS ->
          new Delivery.Refused("the bot may not write there: allow it to send messages in threads");
      case CANNOT_SEND_TO_USER -> new Delivery.Refused("the candidate's DMs are closed");
      case THREAD_LOCKED -> new Delivery.Refused("the thread is archived and locked: unlock it");
      default ->
          failure.isServerError() || failure.getErrorCode() < 0
              ? new Delivery.Delayed(SOON, "Discord answers: " + failure.getMeaning())
              : new Delivery.Refused("Discord refuses the message: " + failure.getMeaning());
    };
  }

  static boolean dmsAreClosed(RuntimeException failure) {
    return failure instanceof ErrorResponseException refused
        && refused.getErrorResponse() == ErrorResponse.CANNOT_SEND_TO_USER;
  }
}
