package plusminus.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the fact sheet, said when asked or when a move needs it.
 *
 * @param forms the sentence under {@code say}, the recap under {@code short}, and any further form
 *     that a wording uses
 * @param askedAs ways in which candidates ask for it
 */
public record Fact(String key, Map<String, String> forms, List<String> askedAs, Source source) {

  /** Where a fact comes from. */
  public enum Source {
    /** The question's own sheet. */
    Sheet,
    /** The generic sheet: said once, called an assumption, never contradicted. */
    Assumption
  }

  public Fact {
    forms = Map.copyOf(forms);
    askedAs = List.copyOf(askedAs);
    if (!forms.containsKey("say")) {
      throw new IllegalArgumentException("fact " + key + " has nothing to say");
    }
  }

  /** The same fact, called an assumption. */
  public Fact assumed() {
    return new Fact(key, forms, askedAs, Source.Assumption);
  }

  public String say() {
    return form("say").orElseThrow();
  }

  /** The recap, or the whole sentence where there is none. */
  public String recap() {
    return form("short").orElseGet(this::say);
  }

  public Optional<String> form(String name) {
    return Optional.ofNullable(forms.get(name));
  }
}
