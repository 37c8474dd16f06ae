package plusminus.app;

/** Something that cannot be done, in a sentence that names the remedy; the exit code is 2. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }
}
