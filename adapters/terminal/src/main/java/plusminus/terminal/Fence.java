package plusminus.terminal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that opens a fenced block. */
record Fence(String marker) {

  private static final Pattern OPENS = Pattern.compile("[ \\t]*(?:(`{3,})[^`]*|(~{3,}).*)");

  static Optional<Fence> opensAt(String line) {
    Matcher opening = OPENS.matcher(line);
    if (!opening.matches()) {
      return Optional.empty();
    }
    String ticks = opening.group(1);
    return Optional.of(new Fence(ticks == null ? opening.group(2) : ticks));
  }

  boolean closesAt(String line) {
    String run = line.strip();
    return run.length() >= marker.length() && run.chars().allMatch(c -> c == marker.charAt(0));
  }

  /** Whether a fenced block of the text is not closed. */
  static boolean isLeftOpen(String text) {
    Optional<Fence> open = Optional.empty();
    for (String line : text.split("\n", -1)) {
      open = open.isEmpty() ? opensAt(line) : open.filter(fence -> !fence.closesAt(line));
    }
    return open.isPresent();
  }
}
