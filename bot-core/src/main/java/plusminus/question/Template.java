package plusminus.question;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wording with slots such as {@code {quote}} or {@code {fact.load.short}}. */
public record Template(String text) {

  private static final Pattern SLOT =
      Pattern.compile("\\{([a-z][a-z_.-]*)}", Pattern.CASE_INSENSITIVE);
  private static final int DEEPEST = 3;

  /** The names of the slots. */
  public Set<String> slots() {
    var names = new LinkedHashSet<String>();
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      names.add(slot.group(1));
    }
    return names;
  }

  /** The text with every slot filled; empty where one cannot be. */
  public Optional<String> fill(Map<String, List<String>> slots) {
    return fill(slots, DEEPEST);
  }

  /** The text with every slot filled by a text that is no template itself. */
  public Optional<String> fillLiterally(Map<String, String> slots) {
    Map<String, List<String>> alternatives = new HashMap<>();
    slots.forEach((slot, value) -> alternatives.put(slot, List.of(value)));
    return fill(alternatives, 0);
  }

  private Optional<String> fill(Map<String, List<String>> slots, int depth) {
    Matcher slot = SLOT.matcher(text);
    var filled = new StringBuilder();
    int from = 0;
    while (slot.find()) {
      Optional<String> value = value(slots, slot.group(1), depth);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      filled.append(text, from, slot.start()).append(value.get());
      from = slot.end();
    }
    return Optional.of(filled.append(text.substring(from)).toString());
  }

  /** Only authored alternatives hold slots; what a candidate wrote is never filled again. */
  private static Optional<String> value(Map<String, List<String>> slots, String name, int depth) {
    boolean literal = depth == 0 || LITERAL.contains(name);
    return slots.getOrDefault(name, List.of()).stream()
        .flatMap(
            alternative ->
                literal
                    ? Optional.of(alternative).stream()
                    : new Template(alternative).fill(slots, depth - 1).stream())
        .findFirst();
  }

  /** Slots whose text comes from a candidate or a platform. */
  private static final Set<String> LITERAL =
      Set.of(
          "quote",
          "earlier",
          "basis",
          "claimed",
          "component",
          "name",
          "title",
          "open",
          "recap",
          "contract",
          "contract.name",
          "call",
          "service",
          "store",
          "copy",
          "table",
          "queue");
}
