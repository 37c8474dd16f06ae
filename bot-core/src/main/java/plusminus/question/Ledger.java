package plusminus.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plusminus.transcript.Quote;

/**
 * What both sides have fixed: facts the interviewer gave, amounts and choices of the candidate, and
 * the parts of the drawing. Bounded: the oldest entry of a full page gives way.
 *
 * @param given what the interviewer said, by the key of the fact
 * @param amounts the candidate's numbers, by subject
 * @param choices what the candidate decided for, by name
 * @param parts the names in the candidate's drawing, the first mentioned first
 */
public record Ledger(
    Map<String, Given> given,
    Map<String, Amount> amounts,
    Map<String, Choice> choices,
    Map<Part, List<String>> parts) {

  private static final int PAGE = 40;
  private static final int NAMES = 12;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_SLOT = 40;

  /** The slots of wordings that parts of the drawing fill. */
  private static final Map<String, Part> SLOTS =
      Map.of(
          "contract", Part.Contract,
          "call", Part.Call,
          "contract.name", Part.Call,
          "service", Part.Service,
          "store", Part.Store,
          "copy", Part.Copy,
          "queue", Part.Queue,
          "table", Part.Table);

  private static final String ANY_PART = "component";
  private static final int DRAWN = 3;
  private static final Set<Part> PLACED = Set.of(Part.Service, Part.Store, Part.Copy, Part.Queue);

  /** A fact that was said, and where it came from. */
  public record Given(String words, Fact.Source source) {}

  /** A number of the candidate, in the base unit of its kind. */
  public record Amount(double value, String unit, int seat, Quote quote) {}

  /** Something the candidate decided for, and whether a reason came with it. */
  public record Choice(boolean reasoned, int seat, Quote quote) {}

  public Ledger {
    given = copy(given);
    amounts = copy(amounts);
    choices = copy(choices);
    parts = copy(parts);
  }

  public static Ledger empty() {
    return new Ledger(Map.of(), Map.of(), Map.of(), Map.of());
  }

  public Ledger withGiven(String key, Given fact) {
    return new Ledger(with(given, key, fact), amounts, choices, parts);
  }

  public Ledger withAmount(String subject, Amount amount) {
    return new Ledger(given, with(amounts, subject, amount), choices, parts);
  }

  /** A reason that was once given stays given. */
  public Ledger withChoice(String name, Choice choice) {
    Choice before = choices.get(name);
    if (before != null && before.reasoned()) {
      return this;
    }
    return new Ledger(given, amounts, with(choices, name, choice), parts);
  }

  public Ledger withPart(Part part, String name) {
    List<String> names = parts.getOrDefault(part, List.of());
    if (names.contains(name) || names.size() >= NAMES || name.length() > LONGEST_NAME) {
      return this;
    }
    var more = new ArrayList<>(names);
    more.add(name);
    return new Ledger(given, amounts, choices, with(parts, part, List.copyOf(more)));
  }

  /** Without what was said in a stretch of a turn. */
  public Ledger without(int turn, int from, int to) {
    return new Ledger(
        given,
        kept(amounts, amount -> !isWithin(amount.quote(), turn, from, to)),
        kept(choices, choice -> !isWithin(choice.quote(), turn, from, to)),
        parts);
  }

  private static boolean isWithin(Quote quote, int turn, int from, int to) {
    return quote.turn() == turn && quote.from() < to && from < quote.to();
  }

  private static <V> Map<String, V> kept(Map<String, V> page, Predicate<V> stays) {
    var less = new LinkedHashMap<>(page);
    less.values().removeIf(stays.negate());
    return less;
  }

  /** The first part of that kind in the drawing. */
  public Optional<String> part(Part part) {
    return parts.getOrDefault(part, List.of()).stream().findFirst();
  }

  /** The slots that parts of the drawing fill, where a candidate names such a part. */
  public static Set<String> slots() {
    var slots = new HashSet<>(SLOTS.keySet());
    slots.add(ANY_PART);
    return slots;
  }

  /** What the parts of the drawing are called, by the slot that they fill. */
  public Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    SLOTS.forEach((slot, part) -> slotName(part).ifPresent(name -> names.put(slot, name)));
    for (Part part : List.of(Part.Service, Part.Copy, Part.Queue, Part.Store)) {
      slotName(part).ifPresent(name -> names.put(ANY_PART, name));
    }
    return names;
  }

  private Optional<String> slotName(Part part) {
    return part(part).filter(name -> name.length() <= LONGEST_SLOT);
  }

  /** Whether enough parts have been named to speak of a drawing. */
  public boolean hasDrawing() {
    long placed =
        parts.entrySet().stream()
            .filter(entry -> PLACED.contains(entry.getKey()))
            .mapToLong(entry -> entry.getValue().size())
            .sum();
    return placed >= DRAWN;
  }

  private static <K, V> Map<K, V> with(Map<K, V> page, K key, V value) {
    var more = new LinkedHashMap<>(page);
    more.remove(key);
    more.put(key, value);
    if (more.size() > PAGE) {
      more.remove(more.keySet().iterator().next());
    }
    return more;
  }

  private static <K, V> Map<K, V> copy(Map<K, V> page) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(page));
  }
}
