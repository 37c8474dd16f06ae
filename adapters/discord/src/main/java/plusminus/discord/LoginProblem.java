package plusminus.discord;

/** Why Discord does not let the bot in, and what to do about it. */
public final class LoginProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  LoginProblem(String message) {
    super(message);
  }
}
