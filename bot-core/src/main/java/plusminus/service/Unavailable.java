package plusminus.service;

/** What is kept cannot be reached now; nothing is wrong with what was to be done. */
public abstract class Unavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  protected Unavailable(String message, Throwable cause) {
    super(message, cause);
  }

  protected Unavailable(String message) {
    super(message);
  }
}
