package plusminus.service;

/** Somebody else kept changing what was to be changed; it can be tried again. */
public final class Contention extends Unavailable {

  private static final long serialVersionUID = 1;

  Contention(String what) {
    super(what + " is changed by somebody else");
  }
}
