package plusminus.terminal;

/** A message while it is typed. */
record Draft(String text) {

  /** Whether Enter begins another line: after a backslash, or inside a fenced block. */
  boolean isUnfinished() {
    return endsInBackslash() || Fence.isLeftOpen(text);
  }

  private boolean endsInBackslash() {
    return text.endsWith("\\");
  }

  /** The text without the backslash that only asks for another line. */
  String continued() {
    return endsInBackslash() ? text.substring(0, text.length() - 1) : text;
  }
}
